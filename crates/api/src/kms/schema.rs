// Generated from `models/kms.json` by `cargo xtask models`: change the generator, not this file.
#![allow(unused_imports, non_upper_case_globals, reason = "one header for all models; shapes keep the model's names")]

use contract::schema::{Kind, Location, Member, Operation, Protocol, Service, Shape, Structure, TimestampFormat};

/// The model of `kms`.
pub static SERVICE: Service = Service {
    name: "kms",
    iam_prefix: "kms",
    signing_name: "kms",
    endpoint_prefix: "kms",
    api_version: "2014-11-01",
    target_prefix: "TrentService",
    xml_namespace: "",
    protocols: &[Protocol::AwsJson11],
    query_compatible: false,
    operations: OPERATIONS,
    shapes: SHAPES,
};

static OPERATIONS: &[Operation] = &[
    Operation::new("CancelKeyDeletion", "POST", "/", 200)
        .input(&CancelKeyDeletionRequest, "")
        .output(&CancelKeyDeletionResponse, "")
        .errors(&[
            &NotFoundException,
            &InvalidArnException,
            &DependencyTimeoutException,
            &KMSInternalException,
            &KMSInvalidStateException,
        ])
        .implemented(),
    Operation::new("ConnectCustomKeyStore", "POST", "/", 200)
        .input(&ConnectCustomKeyStoreRequest, "")
        .output(&ConnectCustomKeyStoreResponse, "")
        .errors(&[
            &CloudHsmClusterNotActiveException,
            &CustomKeyStoreInvalidStateException,
            &CustomKeyStoreNotFoundException,
            &KMSInternalException,
            &CloudHsmClusterInvalidConfigurationException,
        ]),
    Operation::new("CreateAlias", "POST", "/", 200)
        .input(&CreateAliasRequest, "")
        .errors(&[
            &DependencyTimeoutException,
            &AlreadyExistsException,
            &NotFoundException,
            &InvalidAliasNameException,
            &KMSInternalException,
            &LimitExceededException,
            &KMSInvalidStateException,
        ])
        .implemented(),
    Operation::new("CreateCustomKeyStore", "POST", "/", 200)
        .input(&CreateCustomKeyStoreRequest, "")
        .output(&CreateCustomKeyStoreResponse, "")
        .errors(&[
            &CloudHsmClusterInUseException,
            &CustomKeyStoreNameInUseException,
            &CloudHsmClusterNotFoundException,
            &KMSInternalException,
            &CloudHsmClusterNotActiveException,
            &IncorrectTrustAnchorException,
            &CloudHsmClusterInvalidConfigurationException,
            &LimitExceededException,
            &XksProxyUriInUseException,
            &XksProxyUriEndpointInUseException,
            &XksProxyUriUnreachableException,
            &XksProxyIncorrectAuthenticationCredentialException,
            &XksProxyVpcEndpointServiceInUseException,
            &XksProxyVpcEndpointServiceNotFoundException,
            &XksProxyVpcEndpointServiceInvalidConfigurationException,
            &XksProxyInvalidResponseException,
            &XksProxyInvalidConfigurationException,
        ]),
    Operation::new("CreateGrant", "POST", "/", 200)
        .input(&CreateGrantRequest, "")
        .output(&CreateGrantResponse, "")
        .errors(&[
            &NotFoundException,
            &DisabledException,
            &DependencyTimeoutException,
            &InvalidArnException,
            &KMSInternalException,
            &InvalidGrantTokenException,
            &LimitExceededException,
            &KMSInvalidStateException,
            &DryRunOperationException,
        ])
        .implemented(),
    Operation::new("CreateKey", "POST", "/", 200)
        .input(&CreateKeyRequest, "")
        .output(&CreateKeyResponse, "")
        .errors(&[
            &MalformedPolicyDocumentException,
            &DependencyTimeoutException,
            &InvalidArnException,
            &UnsupportedOperationException,
            &KMSInternalException,
            &LimitExceededException,
            &TagException,
            &CustomKeyStoreNotFoundException,
            &CustomKeyStoreInvalidStateException,
            &CloudHsmClusterInvalidConfigurationException,
            &XksKeyInvalidConfigurationException,
            &XksKeyAlreadyInUseException,
            &XksKeyNotFoundException,
        ])
        .implemented(),
    Operation::new("Decapsulate", "POST", "/", 200)
        .input(&DecapsulateRequest, "")
        .output(&DecapsulateResponse, "")
        .errors(&[
            &NotFoundException,
            &DisabledException,
            &KeyUnavailableException,
            &DependencyTimeoutException,
            &InvalidGrantTokenException,
            &InvalidKeyUsageException,
            &InvalidCiphertextException,
            &KMSInternalException,
            &KMSInvalidStateException,
            &DryRunOperationException,
        ]),
    Operation::new("Decrypt", "POST", "/", 200)
        .input(&DecryptRequest, "")
        .output(&DecryptResponse, "")
        .errors(&[
            &NotFoundException,
            &DisabledException,
            &InvalidCiphertextException,
            &KeyUnavailableException,
            &IncorrectKeyException,
            &InvalidKeyUsageException,
            &DependencyTimeoutException,
            &InvalidGrantTokenException,
            &KMSInternalException,
            &KMSInvalidStateException,
            &DryRunOperationException,
        ])
        .implemented(),
    Operation::new("DeleteAlias", "POST", "/", 200)
        .input(&DeleteAliasRequest, "")
        .errors(&[&DependencyTimeoutException, &NotFoundException, &KMSInternalException, &KMSInvalidStateException])
        .implemented(),
    Operation::new("DeleteCustomKeyStore", "POST", "/", 200)
        .input(&DeleteCustomKeyStoreRequest, "")
        .output(&DeleteCustomKeyStoreResponse, "")
        .errors(&[
            &CustomKeyStoreHasCMKsException,
            &CustomKeyStoreInvalidStateException,
            &CustomKeyStoreNotFoundException,
            &KMSInternalException,
        ]),
    Operation::new("DeleteImportedKeyMaterial", "POST", "/", 200)
        .input(&DeleteImportedKeyMaterialRequest, "")
        .output(&DeleteImportedKeyMaterialResponse, "")
        .errors(&[
            &InvalidArnException,
            &UnsupportedOperationException,
            &DependencyTimeoutException,
            &NotFoundException,
            &KMSInternalException,
            &KMSInvalidStateException,
        ])
        .implemented(),
    Operation::new("DeriveSharedSecret", "POST", "/", 200)
        .input(&DeriveSharedSecretRequest, "")
        .output(&DeriveSharedSecretResponse, "")
        .errors(&[
            &NotFoundException,
            &DisabledException,
            &KeyUnavailableException,
            &DependencyTimeoutException,
            &InvalidGrantTokenException,
            &InvalidKeyUsageException,
            &KMSInternalException,
            &KMSInvalidStateException,
            &DryRunOperationException,
        ])
        .implemented(),
    Operation::new("DescribeCustomKeyStores", "POST", "/", 200)
        .input(&DescribeCustomKeyStoresRequest, "")
        .output(&DescribeCustomKeyStoresResponse, "")
        .errors(&[&CustomKeyStoreNotFoundException, &InvalidMarkerException, &KMSInternalException]),
    Operation::new("DescribeKey", "POST", "/", 200)
        .input(&DescribeKeyRequest, "")
        .output(&DescribeKeyResponse, "")
        .errors(&[&NotFoundException, &InvalidArnException, &DependencyTimeoutException, &KMSInternalException])
        .implemented(),
    Operation::new("DisableKey", "POST", "/", 200)
        .input(&DisableKeyRequest, "")
        .errors(&[
            &NotFoundException,
            &InvalidArnException,
            &DependencyTimeoutException,
            &KMSInternalException,
            &KMSInvalidStateException,
        ])
        .implemented(),
    Operation::new("DisableKeyRotation", "POST", "/", 200)
        .input(&DisableKeyRotationRequest, "")
        .errors(&[
            &NotFoundException,
            &DisabledException,
            &InvalidArnException,
            &DependencyTimeoutException,
            &KMSInternalException,
            &KMSInvalidStateException,
            &UnsupportedOperationException,
        ])
        .implemented(),
    Operation::new("DisconnectCustomKeyStore", "POST", "/", 200)
        .input(&DisconnectCustomKeyStoreRequest, "")
        .output(&DisconnectCustomKeyStoreResponse, "")
        .errors(&[&CustomKeyStoreInvalidStateException, &CustomKeyStoreNotFoundException, &KMSInternalException]),
    Operation::new("EnableKey", "POST", "/", 200)
        .input(&EnableKeyRequest, "")
        .errors(&[
            &NotFoundException,
            &InvalidArnException,
            &DependencyTimeoutException,
            &KMSInternalException,
            &LimitExceededException,
            &KMSInvalidStateException,
        ])
        .implemented(),
    Operation::new("EnableKeyRotation", "POST", "/", 200)
        .input(&EnableKeyRotationRequest, "")
        .errors(&[
            &NotFoundException,
            &DisabledException,
            &InvalidArnException,
            &DependencyTimeoutException,
            &KMSInternalException,
            &KMSInvalidStateException,
            &UnsupportedOperationException,
        ])
        .implemented(),
    Operation::new("Encapsulate", "POST", "/", 200)
        .input(&EncapsulateRequest, "")
        .output(&EncapsulateResponse, "")
        .errors(&[
            &NotFoundException,
            &DisabledException,
            &KeyUnavailableException,
            &DependencyTimeoutException,
            &InvalidGrantTokenException,
            &InvalidKeyUsageException,
            &KMSInternalException,
            &KMSInvalidStateException,
            &DryRunOperationException,
        ]),
    Operation::new("Encrypt", "POST", "/", 200)
        .input(&EncryptRequest, "")
        .output(&EncryptResponse, "")
        .errors(&[
            &NotFoundException,
            &DisabledException,
            &KeyUnavailableException,
            &DependencyTimeoutException,
            &InvalidKeyUsageException,
            &InvalidGrantTokenException,
            &KMSInternalException,
            &KMSInvalidStateException,
            &DryRunOperationException,
        ])
        .implemented(),
    Operation::new("GenerateDataKey", "POST", "/", 200)
        .input(&GenerateDataKeyRequest, "")
        .output(&GenerateDataKeyResponse, "")
        .errors(&[
            &NotFoundException,
            &DisabledException,
            &KeyUnavailableException,
            &DependencyTimeoutException,
            &InvalidKeyUsageException,
            &InvalidGrantTokenException,
            &KMSInternalException,
            &KMSInvalidStateException,
            &DryRunOperationException,
        ])
        .implemented(),
    Operation::new("GenerateDataKeyPair", "POST", "/", 200)
        .input(&GenerateDataKeyPairRequest, "")
        .output(&GenerateDataKeyPairResponse, "")
        .errors(&[
            &NotFoundException,
            &DisabledException,
            &KeyUnavailableException,
            &DependencyTimeoutException,
            &InvalidKeyUsageException,
            &InvalidGrantTokenException,
            &KMSInternalException,
            &KMSInvalidStateException,
            &UnsupportedOperationException,
            &DryRunOperationException,
        ])
        .implemented(),
    Operation::new("GenerateDataKeyPairWithoutPlaintext", "POST", "/", 200)
        .input(&GenerateDataKeyPairWithoutPlaintextRequest, "")
        .output(&GenerateDataKeyPairWithoutPlaintextResponse, "")
        .errors(&[
            &NotFoundException,
            &DisabledException,
            &KeyUnavailableException,
            &DependencyTimeoutException,
            &InvalidKeyUsageException,
            &InvalidGrantTokenException,
            &KMSInternalException,
            &KMSInvalidStateException,
            &UnsupportedOperationException,
            &DryRunOperationException,
        ])
        .implemented(),
    Operation::new("GenerateDataKeyWithoutPlaintext", "POST", "/", 200)
        .input(&GenerateDataKeyWithoutPlaintextRequest, "")
        .output(&GenerateDataKeyWithoutPlaintextResponse, "")
        .errors(&[
            &NotFoundException,
            &DisabledException,
            &KeyUnavailableException,
            &DependencyTimeoutException,
            &InvalidKeyUsageException,
            &InvalidGrantTokenException,
            &KMSInternalException,
            &KMSInvalidStateException,
            &DryRunOperationException,
        ])
        .implemented(),
    Operation::new("GenerateMac", "POST", "/", 200)
        .input(&GenerateMacRequest, "")
        .output(&GenerateMacResponse, "")
        .errors(&[
            &NotFoundException,
            &DisabledException,
            &KeyUnavailableException,
            &InvalidKeyUsageException,
            &InvalidGrantTokenException,
            &KMSInternalException,
            &KMSInvalidStateException,
            &DryRunOperationException,
        ])
        .implemented(),
    Operation::new("GenerateRandom", "POST", "/", 200)
        .input(&GenerateRandomRequest, "")
        .output(&GenerateRandomResponse, "")
        .errors(&[
            &DependencyTimeoutException,
            &KMSInternalException,
            &UnsupportedOperationException,
            &CustomKeyStoreNotFoundException,
            &CustomKeyStoreInvalidStateException,
        ])
        .implemented(),
    Operation::new("GetKeyLastUsage", "POST", "/", 200)
        .input(&GetKeyLastUsageRequest, "")
        .output(&GetKeyLastUsageResponse, "")
        .errors(&[&NotFoundException, &InvalidArnException, &DependencyTimeoutException, &KMSInternalException]),
    Operation::new("GetKeyPolicy", "POST", "/", 200)
        .input(&GetKeyPolicyRequest, "")
        .output(&GetKeyPolicyResponse, "")
        .errors(&[
            &NotFoundException,
            &InvalidArnException,
            &DependencyTimeoutException,
            &KMSInternalException,
            &KMSInvalidStateException,
        ])
        .implemented(),
    Operation::new("GetKeyRotationStatus", "POST", "/", 200)
        .input(&GetKeyRotationStatusRequest, "")
        .output(&GetKeyRotationStatusResponse, "")
        .errors(&[
            &NotFoundException,
            &InvalidArnException,
            &DependencyTimeoutException,
            &KMSInternalException,
            &KMSInvalidStateException,
            &UnsupportedOperationException,
        ])
        .implemented(),
    Operation::new("GetParametersForImport", "POST", "/", 200)
        .input(&GetParametersForImportRequest, "")
        .output(&GetParametersForImportResponse, "")
        .errors(&[
            &InvalidArnException,
            &UnsupportedOperationException,
            &DependencyTimeoutException,
            &NotFoundException,
            &KMSInternalException,
            &KMSInvalidStateException,
        ])
        .implemented(),
    Operation::new("GetPublicKey", "POST", "/", 200)
        .input(&GetPublicKeyRequest, "")
        .output(&GetPublicKeyResponse, "")
        .errors(&[
            &NotFoundException,
            &DisabledException,
            &KeyUnavailableException,
            &DependencyTimeoutException,
            &UnsupportedOperationException,
            &InvalidArnException,
            &InvalidGrantTokenException,
            &InvalidKeyUsageException,
            &KMSInternalException,
            &KMSInvalidStateException,
        ])
        .implemented(),
    Operation::new("ImportKeyMaterial", "POST", "/", 200)
        .input(&ImportKeyMaterialRequest, "")
        .output(&ImportKeyMaterialResponse, "")
        .errors(&[
            &InvalidArnException,
            &UnsupportedOperationException,
            &DependencyTimeoutException,
            &NotFoundException,
            &KMSInternalException,
            &KMSInvalidStateException,
            &InvalidCiphertextException,
            &IncorrectKeyMaterialException,
            &ExpiredImportTokenException,
            &InvalidImportTokenException,
        ])
        .implemented(),
    Operation::new("ListAliases", "POST", "/", 200)
        .input(&ListAliasesRequest, "")
        .output(&ListAliasesResponse, "")
        .errors(&[
            &DependencyTimeoutException,
            &InvalidMarkerException,
            &KMSInternalException,
            &InvalidArnException,
            &NotFoundException,
        ])
        .implemented(),
    Operation::new("ListGrants", "POST", "/", 200)
        .input(&ListGrantsRequest, "")
        .output(&ListGrantsResponse, "")
        .errors(&[
            &NotFoundException,
            &DependencyTimeoutException,
            &InvalidMarkerException,
            &InvalidGrantIdException,
            &InvalidArnException,
            &KMSInternalException,
            &KMSInvalidStateException,
        ])
        .implemented(),
    Operation::new("ListKeyPolicies", "POST", "/", 200)
        .input(&ListKeyPoliciesRequest, "")
        .output(&ListKeyPoliciesResponse, "")
        .errors(&[
            &NotFoundException,
            &InvalidArnException,
            &DependencyTimeoutException,
            &KMSInternalException,
            &KMSInvalidStateException,
        ])
        .implemented(),
    Operation::new("ListKeyRotations", "POST", "/", 200)
        .input(&ListKeyRotationsRequest, "")
        .output(&ListKeyRotationsResponse, "")
        .errors(&[
            &NotFoundException,
            &InvalidArnException,
            &InvalidMarkerException,
            &KMSInternalException,
            &KMSInvalidStateException,
            &UnsupportedOperationException,
        ])
        .implemented(),
    Operation::new("ListKeys", "POST", "/", 200)
        .input(&ListKeysRequest, "")
        .output(&ListKeysResponse, "")
        .errors(&[&DependencyTimeoutException, &KMSInternalException, &InvalidMarkerException])
        .implemented(),
    Operation::new("ListResourceTags", "POST", "/", 200)
        .input(&ListResourceTagsRequest, "")
        .output(&ListResourceTagsResponse, "")
        .errors(&[&KMSInternalException, &NotFoundException, &InvalidArnException, &InvalidMarkerException])
        .implemented(),
    Operation::new("ListRetirableGrants", "POST", "/", 200)
        .input(&ListRetirableGrantsRequest, "")
        .output(&ListGrantsResponse, "")
        .errors(&[
            &DependencyTimeoutException,
            &InvalidMarkerException,
            &InvalidArnException,
            &NotFoundException,
            &KMSInternalException,
        ])
        .implemented(),
    Operation::new("PutKeyPolicy", "POST", "/", 200)
        .input(&PutKeyPolicyRequest, "")
        .errors(&[
            &NotFoundException,
            &InvalidArnException,
            &MalformedPolicyDocumentException,
            &DependencyTimeoutException,
            &UnsupportedOperationException,
            &KMSInternalException,
            &LimitExceededException,
            &KMSInvalidStateException,
        ])
        .implemented(),
    Operation::new("ReEncrypt", "POST", "/", 200)
        .input(&ReEncryptRequest, "")
        .output(&ReEncryptResponse, "")
        .errors(&[
            &NotFoundException,
            &DisabledException,
            &InvalidCiphertextException,
            &KeyUnavailableException,
            &IncorrectKeyException,
            &DependencyTimeoutException,
            &InvalidKeyUsageException,
            &InvalidGrantTokenException,
            &KMSInternalException,
            &KMSInvalidStateException,
            &DryRunOperationException,
        ])
        .implemented(),
    Operation::new("ReplicateKey", "POST", "/", 200)
        .input(&ReplicateKeyRequest, "")
        .output(&ReplicateKeyResponse, "")
        .errors(&[
            &AlreadyExistsException,
            &DisabledException,
            &InvalidArnException,
            &KMSInvalidStateException,
            &KMSInternalException,
            &LimitExceededException,
            &MalformedPolicyDocumentException,
            &NotFoundException,
            &TagException,
            &UnsupportedOperationException,
        ])
        .implemented(),
    Operation::new("RetireGrant", "POST", "/", 200)
        .input(&RetireGrantRequest, "")
        .errors(&[
            &InvalidArnException,
            &InvalidGrantTokenException,
            &InvalidGrantIdException,
            &NotFoundException,
            &DependencyTimeoutException,
            &KMSInternalException,
            &KMSInvalidStateException,
            &DryRunOperationException,
        ])
        .implemented(),
    Operation::new("RevokeGrant", "POST", "/", 200)
        .input(&RevokeGrantRequest, "")
        .errors(&[
            &NotFoundException,
            &DependencyTimeoutException,
            &InvalidArnException,
            &InvalidGrantIdException,
            &KMSInternalException,
            &KMSInvalidStateException,
            &DryRunOperationException,
        ])
        .implemented(),
    Operation::new("RotateKeyOnDemand", "POST", "/", 200)
        .input(&RotateKeyOnDemandRequest, "")
        .output(&RotateKeyOnDemandResponse, "")
        .errors(&[
            &NotFoundException,
            &DisabledException,
            &InvalidArnException,
            &DependencyTimeoutException,
            &KMSInternalException,
            &KMSInvalidStateException,
            &UnsupportedOperationException,
            &LimitExceededException,
            &ConflictException,
        ])
        .implemented(),
    Operation::new("ScheduleKeyDeletion", "POST", "/", 200)
        .input(&ScheduleKeyDeletionRequest, "")
        .output(&ScheduleKeyDeletionResponse, "")
        .errors(&[
            &NotFoundException,
            &InvalidArnException,
            &DependencyTimeoutException,
            &KMSInternalException,
            &KMSInvalidStateException,
        ])
        .implemented(),
    Operation::new("Sign", "POST", "/", 200)
        .input(&SignRequest, "")
        .output(&SignResponse, "")
        .errors(&[
            &NotFoundException,
            &DisabledException,
            &KeyUnavailableException,
            &DependencyTimeoutException,
            &InvalidKeyUsageException,
            &InvalidGrantTokenException,
            &KMSInternalException,
            &KMSInvalidStateException,
            &DryRunOperationException,
        ])
        .implemented(),
    Operation::new("TagResource", "POST", "/", 200)
        .input(&TagResourceRequest, "")
        .errors(&[
            &KMSInternalException,
            &NotFoundException,
            &InvalidArnException,
            &KMSInvalidStateException,
            &LimitExceededException,
            &TagException,
        ])
        .implemented(),
    Operation::new("UntagResource", "POST", "/", 200)
        .input(&UntagResourceRequest, "")
        .errors(&[
            &KMSInternalException,
            &NotFoundException,
            &InvalidArnException,
            &KMSInvalidStateException,
            &TagException,
        ])
        .implemented(),
    Operation::new("UpdateAlias", "POST", "/", 200)
        .input(&UpdateAliasRequest, "")
        .errors(&[
            &DependencyTimeoutException,
            &NotFoundException,
            &KMSInternalException,
            &LimitExceededException,
            &KMSInvalidStateException,
        ])
        .implemented(),
    Operation::new("UpdateCustomKeyStore", "POST", "/", 200)
        .input(&UpdateCustomKeyStoreRequest, "")
        .output(&UpdateCustomKeyStoreResponse, "")
        .errors(&[
            &CustomKeyStoreNotFoundException,
            &CustomKeyStoreNameInUseException,
            &CloudHsmClusterNotFoundException,
            &CloudHsmClusterNotRelatedException,
            &CustomKeyStoreInvalidStateException,
            &KMSInternalException,
            &CloudHsmClusterNotActiveException,
            &CloudHsmClusterInvalidConfigurationException,
            &XksProxyUriInUseException,
            &XksProxyUriEndpointInUseException,
            &XksProxyUriUnreachableException,
            &XksProxyIncorrectAuthenticationCredentialException,
            &XksProxyVpcEndpointServiceInUseException,
            &XksProxyVpcEndpointServiceNotFoundException,
            &XksProxyVpcEndpointServiceInvalidConfigurationException,
            &XksProxyInvalidResponseException,
            &XksProxyInvalidConfigurationException,
        ]),
    Operation::new("UpdateKeyDescription", "POST", "/", 200)
        .input(&UpdateKeyDescriptionRequest, "")
        .errors(&[
            &NotFoundException,
            &InvalidArnException,
            &DependencyTimeoutException,
            &KMSInternalException,
            &KMSInvalidStateException,
        ])
        .implemented(),
    Operation::new("UpdatePrimaryRegion", "POST", "/", 200)
        .input(&UpdatePrimaryRegionRequest, "")
        .errors(&[
            &DisabledException,
            &InvalidArnException,
            &KMSInvalidStateException,
            &KMSInternalException,
            &NotFoundException,
            &UnsupportedOperationException,
        ])
        .implemented(),
    Operation::new("Verify", "POST", "/", 200)
        .input(&VerifyRequest, "")
        .output(&VerifyResponse, "")
        .errors(&[
            &NotFoundException,
            &DisabledException,
            &KeyUnavailableException,
            &DependencyTimeoutException,
            &InvalidKeyUsageException,
            &InvalidGrantTokenException,
            &KMSInternalException,
            &KMSInvalidStateException,
            &KMSInvalidSignatureException,
            &DryRunOperationException,
        ])
        .implemented(),
    Operation::new("VerifyMac", "POST", "/", 200)
        .input(&VerifyMacRequest, "")
        .output(&VerifyMacResponse, "")
        .errors(&[
            &NotFoundException,
            &DisabledException,
            &KeyUnavailableException,
            &InvalidKeyUsageException,
            &InvalidGrantTokenException,
            &KMSInternalException,
            &KMSInvalidMacException,
            &KMSInvalidStateException,
            &DryRunOperationException,
        ])
        .implemented(),
];

static SHAPES: &[&Shape] = &[
    &AWSAccountIdType,
    &AccountIdType,
    &AlgorithmSpec,
    &AliasList,
    &AliasListEntry,
    &AliasNameType,
    &AlreadyExistsException,
    &ArnType,
    &AttestationDocumentType,
    &BackingKeyIdResponseType,
    &BackingKeyIdType,
    &BooleanType,
    &CancelKeyDeletionRequest,
    &CancelKeyDeletionResponse,
    &CiphertextType,
    &CloudHsmClusterIdType,
    &CloudHsmClusterInUseException,
    &CloudHsmClusterInvalidConfigurationException,
    &CloudHsmClusterNotActiveException,
    &CloudHsmClusterNotFoundException,
    &CloudHsmClusterNotRelatedException,
    &CloudTrailEventIdType,
    &ConflictException,
    &ConnectCustomKeyStoreRequest,
    &ConnectCustomKeyStoreResponse,
    &ConnectionErrorCodeType,
    &ConnectionStateType,
    &CreateAliasRequest,
    &CreateCustomKeyStoreRequest,
    &CreateCustomKeyStoreResponse,
    &CreateGrantRequest,
    &CreateGrantResponse,
    &CreateKeyRequest,
    &CreateKeyResponse,
    &CustomKeyStoreHasCMKsException,
    &CustomKeyStoreIdType,
    &CustomKeyStoreInvalidStateException,
    &CustomKeyStoreNameInUseException,
    &CustomKeyStoreNameType,
    &CustomKeyStoreNotFoundException,
    &CustomKeyStoreType,
    &CustomKeyStoresList,
    &CustomKeyStoresListEntry,
    &CustomerMasterKeySpec,
    &DataKeyPairSpec,
    &DataKeySpec,
    &DateType,
    &DecapsulateRequest,
    &DecapsulateResponse,
    &DecryptRequest,
    &DecryptResponse,
    &DeleteAliasRequest,
    &DeleteCustomKeyStoreRequest,
    &DeleteCustomKeyStoreResponse,
    &DeleteImportedKeyMaterialRequest,
    &DeleteImportedKeyMaterialResponse,
    &DependencyTimeoutException,
    &DeriveSharedSecretRequest,
    &DeriveSharedSecretResponse,
    &DescribeCustomKeyStoresRequest,
    &DescribeCustomKeyStoresResponse,
    &DescribeKeyRequest,
    &DescribeKeyResponse,
    &DescriptionType,
    &DisableKeyRequest,
    &DisableKeyRotationRequest,
    &DisabledException,
    &DisconnectCustomKeyStoreRequest,
    &DisconnectCustomKeyStoreResponse,
    &DryRunModifierList,
    &DryRunModifierType,
    &DryRunOperationException,
    &EnableKeyRequest,
    &EnableKeyRotationRequest,
    &EncapsulateRequest,
    &EncapsulateResponse,
    &EncapsulationAlgorithmSpec,
    &EncapsulationAlgorithmSpecList,
    &EncryptRequest,
    &EncryptResponse,
    &EncryptionAlgorithmSpec,
    &EncryptionAlgorithmSpecList,
    &EncryptionContextKey,
    &EncryptionContextType,
    &EncryptionContextValue,
    &ErrorMessageType,
    &ExpirationModelType,
    &ExpiredImportTokenException,
    &GenerateDataKeyPairRequest,
    &GenerateDataKeyPairResponse,
    &GenerateDataKeyPairWithoutPlaintextRequest,
    &GenerateDataKeyPairWithoutPlaintextResponse,
    &GenerateDataKeyRequest,
    &GenerateDataKeyResponse,
    &GenerateDataKeyWithoutPlaintextRequest,
    &GenerateDataKeyWithoutPlaintextResponse,
    &GenerateMacRequest,
    &GenerateMacResponse,
    &GenerateRandomRequest,
    &GenerateRandomResponse,
    &GetKeyLastUsageRequest,
    &GetKeyLastUsageResponse,
    &GetKeyPolicyRequest,
    &GetKeyPolicyResponse,
    &GetKeyRotationStatusRequest,
    &GetKeyRotationStatusResponse,
    &GetParametersForImportRequest,
    &GetParametersForImportResponse,
    &GetPublicKeyRequest,
    &GetPublicKeyResponse,
    &GrantConstraintSourceArnType,
    &GrantConstraints,
    &GrantIdType,
    &GrantList,
    &GrantListEntry,
    &GrantNameType,
    &GrantOperation,
    &GrantOperationList,
    &GrantTokenList,
    &GrantTokenType,
    &ImportKeyMaterialRequest,
    &ImportKeyMaterialResponse,
    &ImportState,
    &ImportType,
    &IncludeKeyMaterial,
    &IncorrectKeyException,
    &IncorrectKeyMaterialException,
    &IncorrectTrustAnchorException,
    &InvalidAliasNameException,
    &InvalidArnException,
    &InvalidCiphertextException,
    &InvalidGrantIdException,
    &InvalidGrantTokenException,
    &InvalidImportTokenException,
    &InvalidKeyUsageException,
    &InvalidMarkerException,
    &KMSInternalException,
    &KMSInvalidMacException,
    &KMSInvalidSignatureException,
    &KMSInvalidStateException,
    &KeyAgreementAlgorithmSpec,
    &KeyAgreementAlgorithmSpecList,
    &KeyEncryptionMechanism,
    &KeyIdType,
    &KeyLastUsageData,
    &KeyLastUsageTrackingOperation,
    &KeyList,
    &KeyListEntry,
    &KeyManagerType,
    &KeyMaterialDescriptionType,
    &KeyMaterialState,
    &KeyMetadata,
    &KeySpec,
    &KeyState,
    &KeyStorePasswordType,
    &KeyUnavailableException,
    &KeyUsageType,
    &KmsRequestIdType,
    &LimitExceededException,
    &LimitType,
    &ListAliasesRequest,
    &ListAliasesResponse,
    &ListGrantsRequest,
    &ListGrantsResponse,
    &ListKeyPoliciesRequest,
    &ListKeyPoliciesResponse,
    &ListKeyRotationsRequest,
    &ListKeyRotationsResponse,
    &ListKeysRequest,
    &ListKeysResponse,
    &ListResourceTagsRequest,
    &ListResourceTagsResponse,
    &ListRetirableGrantsRequest,
    &MacAlgorithmSpec,
    &MacAlgorithmSpecList,
    &MalformedPolicyDocumentException,
    &MarkerType,
    &MessageType,
    &MultiRegionConfiguration,
    &MultiRegionKey,
    &MultiRegionKeyList,
    &MultiRegionKeyType,
    &NotFoundException,
    &NullableBooleanType,
    &NumberOfBytesType,
    &OriginType,
    &PendingWindowInDaysType,
    &PlaintextType,
    &PolicyNameList,
    &PolicyNameType,
    &PolicyType,
    &PrincipalIdType,
    &PublicKeyType,
    &PutKeyPolicyRequest,
    &ReEncryptRequest,
    &ReEncryptResponse,
    &RecipientInfo,
    &RegionType,
    &ReplicateKeyRequest,
    &ReplicateKeyResponse,
    &ResourceOwnerType,
    &ResourceOwnersList,
    &RetireGrantRequest,
    &RevokeGrantRequest,
    &RotateKeyOnDemandRequest,
    &RotateKeyOnDemandResponse,
    &RotationPeriodInDaysType,
    &RotationType,
    &RotationsList,
    &RotationsListEntry,
    &ScheduleKeyDeletionRequest,
    &ScheduleKeyDeletionResponse,
    &ServicePrincipalType,
    &SignRequest,
    &SignResponse,
    &SigningAlgorithmSpec,
    &SigningAlgorithmSpecList,
    &Tag,
    &TagException,
    &TagKeyList,
    &TagKeyType,
    &TagList,
    &TagResourceRequest,
    &TagValueType,
    &TrustAnchorCertificateType,
    &UnsupportedOperationException,
    &UntagResourceRequest,
    &UpdateAliasRequest,
    &UpdateCustomKeyStoreRequest,
    &UpdateCustomKeyStoreResponse,
    &UpdateKeyDescriptionRequest,
    &UpdatePrimaryRegionRequest,
    &VerifyMacRequest,
    &VerifyMacResponse,
    &VerifyRequest,
    &VerifyResponse,
    &WrappingKeySpec,
    &XksKeyAlreadyInUseException,
    &XksKeyConfigurationType,
    &XksKeyIdType,
    &XksKeyInvalidConfigurationException,
    &XksKeyNotFoundException,
    &XksProxyAuthenticationAccessKeyIdType,
    &XksProxyAuthenticationCredentialType,
    &XksProxyAuthenticationRawSecretAccessKeyType,
    &XksProxyConfigurationType,
    &XksProxyConnectivityType,
    &XksProxyIncorrectAuthenticationCredentialException,
    &XksProxyInvalidConfigurationException,
    &XksProxyInvalidResponseException,
    &XksProxyUriEndpointInUseException,
    &XksProxyUriEndpointType,
    &XksProxyUriInUseException,
    &XksProxyUriPathType,
    &XksProxyUriUnreachableException,
    &XksProxyVpcEndpointServiceInUseException,
    &XksProxyVpcEndpointServiceInvalidConfigurationException,
    &XksProxyVpcEndpointServiceNameType,
    &XksProxyVpcEndpointServiceNotFoundException,
];

pub(super) static AWSAccountIdType: Shape = Shape::new("AWSAccountIdType", Kind::String(&[]));

pub(super) static AccountIdType: Shape =
    Shape::new("AccountIdType", Kind::String(&[])).min(12.0).max(12.0).pattern("[0-9]{12}");

pub(super) static AlgorithmSpec: Shape = Shape::new(
    "AlgorithmSpec",
    Kind::String(&[
        "RSAES_PKCS1_V1_5",
        "RSAES_OAEP_SHA_1",
        "RSAES_OAEP_SHA_256",
        "RSA_AES_KEY_WRAP_SHA_1",
        "RSA_AES_KEY_WRAP_SHA_256",
        "SM2PKE",
    ]),
);

pub(super) static AliasList: Shape =
    Shape::new("AliasList", Kind::List(&Member::new("member", &AliasListEntry), false));

pub(super) static AliasListEntry: Shape = Shape::new(
    "AliasListEntry",
    Kind::Structure(&Structure::new(&[
        Member::new("AliasName", &AliasNameType),
        Member::new("AliasArn", &ArnType),
        Member::new("TargetKeyId", &KeyIdType),
        Member::new("CreationDate", &DateType),
        Member::new("LastUpdatedDate", &DateType),
    ])),
);

pub(super) static AliasNameType: Shape =
    Shape::new("AliasNameType", Kind::String(&[])).min(1.0).max(256.0).pattern("^[a-zA-Z0-9:/_-]+$");

pub(super) static AlreadyExistsException: Shape = Shape::new(
    "AlreadyExistsException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessageType)]).error(
        "AlreadyExistsException",
        400,
        true,
    )),
);

pub(super) static ArnType: Shape = Shape::new("ArnType", Kind::String(&[])).min(20.0).max(2048.0);

pub(super) static AttestationDocumentType: Shape =
    Shape::new("AttestationDocumentType", Kind::Blob(false)).min(1.0).max(262144.0);

pub(super) static BackingKeyIdResponseType: Shape =
    Shape::new("BackingKeyIdResponseType", Kind::String(&[])).min(0.0).max(64.0).pattern("^[a-f0-9]+$");

pub(super) static BackingKeyIdType: Shape =
    Shape::new("BackingKeyIdType", Kind::String(&[])).min(64.0).max(64.0).pattern("^[a-f0-9]+$");

pub(super) static BooleanType: Shape = Shape::new("BooleanType", Kind::Boolean);

pub(super) static CancelKeyDeletionRequest: Shape = Shape::new(
    "CancelKeyDeletionRequest",
    Kind::Structure(&Structure::new(&[Member::new("KeyId", &KeyIdType).required()])),
);

pub(super) static CancelKeyDeletionResponse: Shape =
    Shape::new("CancelKeyDeletionResponse", Kind::Structure(&Structure::new(&[Member::new("KeyId", &KeyIdType)])));

pub(super) static CiphertextType: Shape = Shape::new("CiphertextType", Kind::Blob(false)).min(1.0).max(6144.0);

pub(super) static CloudHsmClusterIdType: Shape =
    Shape::new("CloudHsmClusterIdType", Kind::String(&[])).min(19.0).max(24.0).pattern("cluster-[2-7a-zA-Z]{11,16}");

pub(super) static CloudHsmClusterInUseException: Shape = Shape::new(
    "CloudHsmClusterInUseException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessageType)]).error(
        "CloudHsmClusterInUseException",
        400,
        true,
    )),
);

pub(super) static CloudHsmClusterInvalidConfigurationException: Shape = Shape::new(
    "CloudHsmClusterInvalidConfigurationException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessageType)]).error(
        "CloudHsmClusterInvalidConfigurationException",
        400,
        true,
    )),
);

pub(super) static CloudHsmClusterNotActiveException: Shape = Shape::new(
    "CloudHsmClusterNotActiveException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessageType)]).error(
        "CloudHsmClusterNotActiveException",
        400,
        true,
    )),
);

pub(super) static CloudHsmClusterNotFoundException: Shape = Shape::new(
    "CloudHsmClusterNotFoundException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessageType)]).error(
        "CloudHsmClusterNotFoundException",
        400,
        true,
    )),
);

pub(super) static CloudHsmClusterNotRelatedException: Shape = Shape::new(
    "CloudHsmClusterNotRelatedException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessageType)]).error(
        "CloudHsmClusterNotRelatedException",
        400,
        true,
    )),
);

pub(super) static CloudTrailEventIdType: Shape = Shape::new("CloudTrailEventIdType", Kind::String(&[]));

pub(super) static ConflictException: Shape = Shape::new(
    "ConflictException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessageType)]).error(
        "ConflictException",
        400,
        true,
    )),
);

pub(super) static ConnectCustomKeyStoreRequest: Shape = Shape::new(
    "ConnectCustomKeyStoreRequest",
    Kind::Structure(&Structure::new(&[Member::new("CustomKeyStoreId", &CustomKeyStoreIdType).required()])),
);

pub(super) static ConnectCustomKeyStoreResponse: Shape =
    Shape::new("ConnectCustomKeyStoreResponse", Kind::Structure(&Structure::new(&[])));

pub(super) static ConnectionErrorCodeType: Shape = Shape::new(
    "ConnectionErrorCodeType",
    Kind::String(&[
        "INVALID_CREDENTIALS",
        "CLUSTER_NOT_FOUND",
        "NETWORK_ERRORS",
        "INTERNAL_ERROR",
        "INSUFFICIENT_CLOUDHSM_HSMS",
        "USER_LOCKED_OUT",
        "USER_NOT_FOUND",
        "USER_LOGGED_IN",
        "SUBNET_NOT_FOUND",
        "INSUFFICIENT_FREE_ADDRESSES_IN_SUBNET",
        "XKS_PROXY_ACCESS_DENIED",
        "XKS_PROXY_NOT_REACHABLE",
        "XKS_VPC_ENDPOINT_SERVICE_NOT_FOUND",
        "XKS_PROXY_INVALID_RESPONSE",
        "XKS_PROXY_INVALID_CONFIGURATION",
        "XKS_VPC_ENDPOINT_SERVICE_INVALID_CONFIGURATION",
        "XKS_PROXY_TIMED_OUT",
        "XKS_PROXY_INVALID_TLS_CONFIGURATION",
    ]),
);

pub(super) static ConnectionStateType: Shape = Shape::new(
    "ConnectionStateType",
    Kind::String(&["CONNECTED", "CONNECTING", "FAILED", "DISCONNECTED", "DISCONNECTING"]),
);

pub(super) static CreateAliasRequest: Shape = Shape::new(
    "CreateAliasRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AliasName", &AliasNameType).required(),
        Member::new("TargetKeyId", &KeyIdType).required(),
    ])),
);

pub(super) static CreateCustomKeyStoreRequest: Shape = Shape::new(
    "CreateCustomKeyStoreRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("CustomKeyStoreName", &CustomKeyStoreNameType).required(),
        Member::new("CloudHsmClusterId", &CloudHsmClusterIdType),
        Member::new("TrustAnchorCertificate", &TrustAnchorCertificateType),
        Member::new("KeyStorePassword", &KeyStorePasswordType),
        Member::new("CustomKeyStoreType", &CustomKeyStoreType),
        Member::new("XksProxyUriEndpoint", &XksProxyUriEndpointType),
        Member::new("XksProxyUriPath", &XksProxyUriPathType),
        Member::new("XksProxyVpcEndpointServiceName", &XksProxyVpcEndpointServiceNameType),
        Member::new("XksProxyVpcEndpointServiceOwner", &AccountIdType),
        Member::new("XksProxyAuthenticationCredential", &XksProxyAuthenticationCredentialType),
        Member::new("XksProxyConnectivity", &XksProxyConnectivityType),
    ])),
);

pub(super) static CreateCustomKeyStoreResponse: Shape = Shape::new(
    "CreateCustomKeyStoreResponse",
    Kind::Structure(&Structure::new(&[Member::new("CustomKeyStoreId", &CustomKeyStoreIdType)])),
);

pub(super) static CreateGrantRequest: Shape = Shape::new(
    "CreateGrantRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("KeyId", &KeyIdType).required(),
        Member::new("GranteePrincipal", &PrincipalIdType),
        Member::new("RetiringPrincipal", &PrincipalIdType),
        Member::new("Operations", &GrantOperationList).required(),
        Member::new("Constraints", &GrantConstraints),
        Member::new("GrantTokens", &GrantTokenList),
        Member::new("Name", &GrantNameType),
        Member::new("DryRun", &NullableBooleanType),
        Member::new("GranteeServicePrincipal", &ServicePrincipalType),
        Member::new("RetiringServicePrincipal", &ServicePrincipalType),
    ])),
);

pub(super) static CreateGrantResponse: Shape = Shape::new(
    "CreateGrantResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("GrantToken", &GrantTokenType),
        Member::new("GrantId", &GrantIdType),
    ])),
);

pub(super) static CreateKeyRequest: Shape = Shape::new(
    "CreateKeyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Policy", &PolicyType),
        Member::new("Description", &DescriptionType),
        Member::new("KeyUsage", &KeyUsageType),
        Member::new("CustomerMasterKeySpec", &CustomerMasterKeySpec),
        Member::new("KeySpec", &KeySpec),
        Member::new("Origin", &OriginType),
        Member::new("CustomKeyStoreId", &CustomKeyStoreIdType),
        Member::new("BypassPolicyLockoutSafetyCheck", &BooleanType),
        Member::new("Tags", &TagList),
        Member::new("MultiRegion", &NullableBooleanType),
        Member::new("XksKeyId", &XksKeyIdType),
    ])),
);

pub(super) static CreateKeyResponse: Shape =
    Shape::new("CreateKeyResponse", Kind::Structure(&Structure::new(&[Member::new("KeyMetadata", &KeyMetadata)])));

pub(super) static CustomKeyStoreHasCMKsException: Shape = Shape::new(
    "CustomKeyStoreHasCMKsException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessageType)]).error(
        "CustomKeyStoreHasCMKsException",
        400,
        true,
    )),
);

pub(super) static CustomKeyStoreIdType: Shape =
    Shape::new("CustomKeyStoreIdType", Kind::String(&[])).min(1.0).max(64.0);

pub(super) static CustomKeyStoreInvalidStateException: Shape = Shape::new(
    "CustomKeyStoreInvalidStateException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessageType)]).error(
        "CustomKeyStoreInvalidStateException",
        400,
        true,
    )),
);

pub(super) static CustomKeyStoreNameInUseException: Shape = Shape::new(
    "CustomKeyStoreNameInUseException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessageType)]).error(
        "CustomKeyStoreNameInUseException",
        400,
        true,
    )),
);

pub(super) static CustomKeyStoreNameType: Shape =
    Shape::new("CustomKeyStoreNameType", Kind::String(&[])).min(1.0).max(256.0);

pub(super) static CustomKeyStoreNotFoundException: Shape = Shape::new(
    "CustomKeyStoreNotFoundException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessageType)]).error(
        "CustomKeyStoreNotFoundException",
        400,
        true,
    )),
);

pub(super) static CustomKeyStoreType: Shape =
    Shape::new("CustomKeyStoreType", Kind::String(&["AWS_CLOUDHSM", "EXTERNAL_KEY_STORE"]));

pub(super) static CustomKeyStoresList: Shape =
    Shape::new("CustomKeyStoresList", Kind::List(&Member::new("member", &CustomKeyStoresListEntry), false));

pub(super) static CustomKeyStoresListEntry: Shape = Shape::new(
    "CustomKeyStoresListEntry",
    Kind::Structure(&Structure::new(&[
        Member::new("CustomKeyStoreId", &CustomKeyStoreIdType),
        Member::new("CustomKeyStoreName", &CustomKeyStoreNameType),
        Member::new("CloudHsmClusterId", &CloudHsmClusterIdType),
        Member::new("TrustAnchorCertificate", &TrustAnchorCertificateType),
        Member::new("ConnectionState", &ConnectionStateType),
        Member::new("ConnectionErrorCode", &ConnectionErrorCodeType),
        Member::new("CreationDate", &DateType),
        Member::new("CustomKeyStoreType", &CustomKeyStoreType),
        Member::new("XksProxyConfiguration", &XksProxyConfigurationType),
    ])),
);

pub(super) static CustomerMasterKeySpec: Shape = Shape::new(
    "CustomerMasterKeySpec",
    Kind::String(&[
        "RSA_2048",
        "RSA_3072",
        "RSA_4096",
        "ECC_NIST_P256",
        "ECC_NIST_P384",
        "ECC_NIST_P521",
        "ECC_SECG_P256K1",
        "SYMMETRIC_DEFAULT",
        "HMAC_224",
        "HMAC_256",
        "HMAC_384",
        "HMAC_512",
        "SM2",
    ]),
);

pub(super) static DataKeyPairSpec: Shape = Shape::new(
    "DataKeyPairSpec",
    Kind::String(&[
        "RSA_2048",
        "RSA_3072",
        "RSA_4096",
        "ECC_NIST_P256",
        "ECC_NIST_P384",
        "ECC_NIST_P521",
        "ECC_SECG_P256K1",
        "SM2",
        "ECC_NIST_EDWARDS25519",
        "ML_KEM_512",
        "ML_KEM_768",
        "ML_KEM_1024",
    ]),
);

pub(super) static DataKeySpec: Shape = Shape::new("DataKeySpec", Kind::String(&["AES_256", "AES_128"]));

pub(super) static DateType: Shape = Shape::new("DateType", Kind::Timestamp(None));

pub(super) static DecapsulateRequest: Shape = Shape::new(
    "DecapsulateRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("KeyId", &KeyIdType).required(),
        Member::new("SharedSecretCiphertextBlob", &CiphertextType).required(),
        Member::new("EncapsulationAlgorithm", &EncapsulationAlgorithmSpec).required(),
        Member::new("GrantTokens", &GrantTokenList),
        Member::new("DryRun", &NullableBooleanType),
    ])),
);

pub(super) static DecapsulateResponse: Shape = Shape::new(
    "DecapsulateResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("KeyId", &KeyIdType),
        Member::new("SharedSecret", &PlaintextType),
        Member::new("EncapsulationAlgorithm", &EncapsulationAlgorithmSpec),
    ])),
);

pub(super) static DecryptRequest: Shape = Shape::new(
    "DecryptRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("CiphertextBlob", &CiphertextType),
        Member::new("EncryptionContext", &EncryptionContextType),
        Member::new("GrantTokens", &GrantTokenList),
        Member::new("KeyId", &KeyIdType),
        Member::new("EncryptionAlgorithm", &EncryptionAlgorithmSpec),
        Member::new("Recipient", &RecipientInfo),
        Member::new("DryRun", &NullableBooleanType),
        Member::new("DryRunModifiers", &DryRunModifierList),
    ])),
);

pub(super) static DecryptResponse: Shape = Shape::new(
    "DecryptResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("KeyId", &KeyIdType),
        Member::new("Plaintext", &PlaintextType),
        Member::new("EncryptionAlgorithm", &EncryptionAlgorithmSpec),
        Member::new("CiphertextForRecipient", &CiphertextType),
        Member::new("KeyMaterialId", &BackingKeyIdType),
    ])),
);

pub(super) static DeleteAliasRequest: Shape = Shape::new(
    "DeleteAliasRequest",
    Kind::Structure(&Structure::new(&[Member::new("AliasName", &AliasNameType).required()])),
);

pub(super) static DeleteCustomKeyStoreRequest: Shape = Shape::new(
    "DeleteCustomKeyStoreRequest",
    Kind::Structure(&Structure::new(&[Member::new("CustomKeyStoreId", &CustomKeyStoreIdType).required()])),
);

pub(super) static DeleteCustomKeyStoreResponse: Shape =
    Shape::new("DeleteCustomKeyStoreResponse", Kind::Structure(&Structure::new(&[])));

pub(super) static DeleteImportedKeyMaterialRequest: Shape = Shape::new(
    "DeleteImportedKeyMaterialRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("KeyId", &KeyIdType).required(),
        Member::new("KeyMaterialId", &BackingKeyIdType),
    ])),
);

pub(super) static DeleteImportedKeyMaterialResponse: Shape = Shape::new(
    "DeleteImportedKeyMaterialResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("KeyId", &KeyIdType),
        Member::new("KeyMaterialId", &BackingKeyIdResponseType),
    ])),
);

pub(super) static DependencyTimeoutException: Shape = Shape::new(
    "DependencyTimeoutException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessageType)]).error(
        "DependencyTimeoutException",
        500,
        false,
    )),
);

pub(super) static DeriveSharedSecretRequest: Shape = Shape::new(
    "DeriveSharedSecretRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("KeyId", &KeyIdType).required(),
        Member::new("KeyAgreementAlgorithm", &KeyAgreementAlgorithmSpec).required(),
        Member::new("PublicKey", &PublicKeyType).required(),
        Member::new("GrantTokens", &GrantTokenList),
        Member::new("DryRun", &NullableBooleanType),
        Member::new("Recipient", &RecipientInfo),
    ])),
);

pub(super) static DeriveSharedSecretResponse: Shape = Shape::new(
    "DeriveSharedSecretResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("KeyId", &KeyIdType),
        Member::new("SharedSecret", &PlaintextType),
        Member::new("CiphertextForRecipient", &CiphertextType),
        Member::new("KeyAgreementAlgorithm", &KeyAgreementAlgorithmSpec),
        Member::new("KeyOrigin", &OriginType),
    ])),
);

pub(super) static DescribeCustomKeyStoresRequest: Shape = Shape::new(
    "DescribeCustomKeyStoresRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("CustomKeyStoreId", &CustomKeyStoreIdType),
        Member::new("CustomKeyStoreName", &CustomKeyStoreNameType),
        Member::new("Limit", &LimitType),
        Member::new("Marker", &MarkerType),
    ])),
);

pub(super) static DescribeCustomKeyStoresResponse: Shape = Shape::new(
    "DescribeCustomKeyStoresResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("CustomKeyStores", &CustomKeyStoresList),
        Member::new("NextMarker", &MarkerType),
        Member::new("Truncated", &BooleanType),
    ])),
);

pub(super) static DescribeKeyRequest: Shape = Shape::new(
    "DescribeKeyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("KeyId", &KeyIdType).required(),
        Member::new("GrantTokens", &GrantTokenList),
    ])),
);

pub(super) static DescribeKeyResponse: Shape =
    Shape::new("DescribeKeyResponse", Kind::Structure(&Structure::new(&[Member::new("KeyMetadata", &KeyMetadata)])));

pub(super) static DescriptionType: Shape = Shape::new("DescriptionType", Kind::String(&[])).min(0.0).max(8192.0);

pub(super) static DisableKeyRequest: Shape =
    Shape::new("DisableKeyRequest", Kind::Structure(&Structure::new(&[Member::new("KeyId", &KeyIdType).required()])));

pub(super) static DisableKeyRotationRequest: Shape = Shape::new(
    "DisableKeyRotationRequest",
    Kind::Structure(&Structure::new(&[Member::new("KeyId", &KeyIdType).required()])),
);

pub(super) static DisabledException: Shape = Shape::new(
    "DisabledException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessageType)]).error(
        "DisabledException",
        400,
        true,
    )),
);

pub(super) static DisconnectCustomKeyStoreRequest: Shape = Shape::new(
    "DisconnectCustomKeyStoreRequest",
    Kind::Structure(&Structure::new(&[Member::new("CustomKeyStoreId", &CustomKeyStoreIdType).required()])),
);

pub(super) static DisconnectCustomKeyStoreResponse: Shape =
    Shape::new("DisconnectCustomKeyStoreResponse", Kind::Structure(&Structure::new(&[])));

pub(super) static DryRunModifierList: Shape =
    Shape::new("DryRunModifierList", Kind::List(&Member::new("member", &DryRunModifierType), false));

pub(super) static DryRunModifierType: Shape = Shape::new("DryRunModifierType", Kind::String(&["IGNORE_CIPHERTEXT"]));

pub(super) static DryRunOperationException: Shape = Shape::new(
    "DryRunOperationException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessageType)]).error(
        "DryRunOperationException",
        400,
        true,
    )),
);

pub(super) static EnableKeyRequest: Shape =
    Shape::new("EnableKeyRequest", Kind::Structure(&Structure::new(&[Member::new("KeyId", &KeyIdType).required()])));

pub(super) static EnableKeyRotationRequest: Shape = Shape::new(
    "EnableKeyRotationRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("KeyId", &KeyIdType).required(),
        Member::new("RotationPeriodInDays", &RotationPeriodInDaysType),
    ])),
);

pub(super) static EncapsulateRequest: Shape = Shape::new(
    "EncapsulateRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("KeyId", &KeyIdType).required(),
        Member::new("EncapsulationAlgorithm", &EncapsulationAlgorithmSpec).required(),
        Member::new("GrantTokens", &GrantTokenList),
        Member::new("DryRun", &NullableBooleanType),
    ])),
);

pub(super) static EncapsulateResponse: Shape = Shape::new(
    "EncapsulateResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("KeyId", &KeyIdType),
        Member::new("SharedSecret", &PlaintextType),
        Member::new("SharedSecretCiphertextBlob", &CiphertextType),
        Member::new("EncapsulationAlgorithm", &EncapsulationAlgorithmSpec),
    ])),
);

pub(super) static EncapsulationAlgorithmSpec: Shape =
    Shape::new("EncapsulationAlgorithmSpec", Kind::String(&["ML_KEM"]));

pub(super) static EncapsulationAlgorithmSpecList: Shape = Shape::new(
    "EncapsulationAlgorithmSpecList",
    Kind::List(&Member::new("member", &EncapsulationAlgorithmSpec), false),
);

pub(super) static EncryptRequest: Shape = Shape::new(
    "EncryptRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("KeyId", &KeyIdType).required(),
        Member::new("Plaintext", &PlaintextType).required(),
        Member::new("EncryptionContext", &EncryptionContextType),
        Member::new("GrantTokens", &GrantTokenList),
        Member::new("EncryptionAlgorithm", &EncryptionAlgorithmSpec),
        Member::new("DryRun", &NullableBooleanType),
    ])),
);

pub(super) static EncryptResponse: Shape = Shape::new(
    "EncryptResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("CiphertextBlob", &CiphertextType),
        Member::new("KeyId", &KeyIdType),
        Member::new("EncryptionAlgorithm", &EncryptionAlgorithmSpec),
    ])),
);

pub(super) static EncryptionAlgorithmSpec: Shape = Shape::new(
    "EncryptionAlgorithmSpec",
    Kind::String(&["SYMMETRIC_DEFAULT", "RSAES_OAEP_SHA_1", "RSAES_OAEP_SHA_256", "SM2PKE"]),
);

pub(super) static EncryptionAlgorithmSpecList: Shape =
    Shape::new("EncryptionAlgorithmSpecList", Kind::List(&Member::new("member", &EncryptionAlgorithmSpec), false));

pub(super) static EncryptionContextKey: Shape = Shape::new("EncryptionContextKey", Kind::String(&[]));

pub(super) static EncryptionContextType: Shape = Shape::new(
    "EncryptionContextType",
    Kind::Map(&Member::new("key", &EncryptionContextKey), &Member::new("value", &EncryptionContextValue), false),
);

pub(super) static EncryptionContextValue: Shape = Shape::new("EncryptionContextValue", Kind::String(&[]));

pub(super) static ErrorMessageType: Shape = Shape::new("ErrorMessageType", Kind::String(&[]));

pub(super) static ExpirationModelType: Shape =
    Shape::new("ExpirationModelType", Kind::String(&["KEY_MATERIAL_EXPIRES", "KEY_MATERIAL_DOES_NOT_EXPIRE"]));

pub(super) static ExpiredImportTokenException: Shape = Shape::new(
    "ExpiredImportTokenException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessageType)]).error(
        "ExpiredImportTokenException",
        400,
        true,
    )),
);

pub(super) static GenerateDataKeyPairRequest: Shape = Shape::new(
    "GenerateDataKeyPairRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("EncryptionContext", &EncryptionContextType),
        Member::new("KeyId", &KeyIdType).required(),
        Member::new("KeyPairSpec", &DataKeyPairSpec).required(),
        Member::new("GrantTokens", &GrantTokenList),
        Member::new("Recipient", &RecipientInfo),
        Member::new("DryRun", &NullableBooleanType),
    ])),
);

pub(super) static GenerateDataKeyPairResponse: Shape = Shape::new(
    "GenerateDataKeyPairResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("PrivateKeyCiphertextBlob", &CiphertextType),
        Member::new("PrivateKeyPlaintext", &PlaintextType),
        Member::new("PublicKey", &PublicKeyType),
        Member::new("KeyId", &KeyIdType),
        Member::new("KeyPairSpec", &DataKeyPairSpec),
        Member::new("CiphertextForRecipient", &CiphertextType),
        Member::new("KeyMaterialId", &BackingKeyIdType),
    ])),
);

pub(super) static GenerateDataKeyPairWithoutPlaintextRequest: Shape = Shape::new(
    "GenerateDataKeyPairWithoutPlaintextRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("EncryptionContext", &EncryptionContextType),
        Member::new("KeyId", &KeyIdType).required(),
        Member::new("KeyPairSpec", &DataKeyPairSpec).required(),
        Member::new("GrantTokens", &GrantTokenList),
        Member::new("DryRun", &NullableBooleanType),
    ])),
);

pub(super) static GenerateDataKeyPairWithoutPlaintextResponse: Shape = Shape::new(
    "GenerateDataKeyPairWithoutPlaintextResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("PrivateKeyCiphertextBlob", &CiphertextType),
        Member::new("PublicKey", &PublicKeyType),
        Member::new("KeyId", &KeyIdType),
        Member::new("KeyPairSpec", &DataKeyPairSpec),
        Member::new("KeyMaterialId", &BackingKeyIdType),
    ])),
);

pub(super) static GenerateDataKeyRequest: Shape = Shape::new(
    "GenerateDataKeyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("KeyId", &KeyIdType).required(),
        Member::new("EncryptionContext", &EncryptionContextType),
        Member::new("NumberOfBytes", &NumberOfBytesType),
        Member::new("KeySpec", &DataKeySpec),
        Member::new("GrantTokens", &GrantTokenList),
        Member::new("Recipient", &RecipientInfo),
        Member::new("DryRun", &NullableBooleanType),
    ])),
);

pub(super) static GenerateDataKeyResponse: Shape = Shape::new(
    "GenerateDataKeyResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("CiphertextBlob", &CiphertextType),
        Member::new("Plaintext", &PlaintextType),
        Member::new("KeyId", &KeyIdType),
        Member::new("CiphertextForRecipient", &CiphertextType),
        Member::new("KeyMaterialId", &BackingKeyIdType),
    ])),
);

pub(super) static GenerateDataKeyWithoutPlaintextRequest: Shape = Shape::new(
    "GenerateDataKeyWithoutPlaintextRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("KeyId", &KeyIdType).required(),
        Member::new("EncryptionContext", &EncryptionContextType),
        Member::new("KeySpec", &DataKeySpec),
        Member::new("NumberOfBytes", &NumberOfBytesType),
        Member::new("GrantTokens", &GrantTokenList),
        Member::new("DryRun", &NullableBooleanType),
    ])),
);

pub(super) static GenerateDataKeyWithoutPlaintextResponse: Shape = Shape::new(
    "GenerateDataKeyWithoutPlaintextResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("CiphertextBlob", &CiphertextType),
        Member::new("KeyId", &KeyIdType),
        Member::new("KeyMaterialId", &BackingKeyIdType),
    ])),
);

pub(super) static GenerateMacRequest: Shape = Shape::new(
    "GenerateMacRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Message", &PlaintextType).required(),
        Member::new("KeyId", &KeyIdType).required(),
        Member::new("MacAlgorithm", &MacAlgorithmSpec).required(),
        Member::new("GrantTokens", &GrantTokenList),
        Member::new("DryRun", &NullableBooleanType),
    ])),
);

pub(super) static GenerateMacResponse: Shape = Shape::new(
    "GenerateMacResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("Mac", &CiphertextType),
        Member::new("MacAlgorithm", &MacAlgorithmSpec),
        Member::new("KeyId", &KeyIdType),
    ])),
);

pub(super) static GenerateRandomRequest: Shape = Shape::new(
    "GenerateRandomRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("NumberOfBytes", &NumberOfBytesType),
        Member::new("CustomKeyStoreId", &CustomKeyStoreIdType),
        Member::new("Recipient", &RecipientInfo),
    ])),
);

pub(super) static GenerateRandomResponse: Shape = Shape::new(
    "GenerateRandomResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("Plaintext", &PlaintextType),
        Member::new("CiphertextForRecipient", &CiphertextType),
    ])),
);

pub(super) static GetKeyLastUsageRequest: Shape = Shape::new(
    "GetKeyLastUsageRequest",
    Kind::Structure(&Structure::new(&[Member::new("KeyId", &KeyIdType).required()])),
);

pub(super) static GetKeyLastUsageResponse: Shape = Shape::new(
    "GetKeyLastUsageResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("KeyId", &KeyIdType),
        Member::new("KeyLastUsage", &KeyLastUsageData),
        Member::new("TrackingStartDate", &DateType),
        Member::new("KeyCreationDate", &DateType),
    ])),
);

pub(super) static GetKeyPolicyRequest: Shape = Shape::new(
    "GetKeyPolicyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("KeyId", &KeyIdType).required(),
        Member::new("PolicyName", &PolicyNameType),
    ])),
);

pub(super) static GetKeyPolicyResponse: Shape = Shape::new(
    "GetKeyPolicyResponse",
    Kind::Structure(&Structure::new(&[Member::new("Policy", &PolicyType), Member::new("PolicyName", &PolicyNameType)])),
);

pub(super) static GetKeyRotationStatusRequest: Shape = Shape::new(
    "GetKeyRotationStatusRequest",
    Kind::Structure(&Structure::new(&[Member::new("KeyId", &KeyIdType).required()])),
);

pub(super) static GetKeyRotationStatusResponse: Shape = Shape::new(
    "GetKeyRotationStatusResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("KeyRotationEnabled", &BooleanType),
        Member::new("KeyId", &KeyIdType),
        Member::new("RotationPeriodInDays", &RotationPeriodInDaysType),
        Member::new("NextRotationDate", &DateType),
        Member::new("OnDemandRotationStartDate", &DateType),
    ])),
);

pub(super) static GetParametersForImportRequest: Shape = Shape::new(
    "GetParametersForImportRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("KeyId", &KeyIdType).required(),
        Member::new("WrappingAlgorithm", &AlgorithmSpec).required(),
        Member::new("WrappingKeySpec", &WrappingKeySpec).required(),
    ])),
);

pub(super) static GetParametersForImportResponse: Shape = Shape::new(
    "GetParametersForImportResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("KeyId", &KeyIdType),
        Member::new("ImportToken", &CiphertextType),
        Member::new("PublicKey", &PlaintextType),
        Member::new("ParametersValidTo", &DateType),
    ])),
);

pub(super) static GetPublicKeyRequest: Shape = Shape::new(
    "GetPublicKeyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("KeyId", &KeyIdType).required(),
        Member::new("GrantTokens", &GrantTokenList),
    ])),
);

pub(super) static GetPublicKeyResponse: Shape = Shape::new(
    "GetPublicKeyResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("KeyId", &KeyIdType),
        Member::new("PublicKey", &PublicKeyType),
        Member::new("CustomerMasterKeySpec", &CustomerMasterKeySpec),
        Member::new("KeySpec", &KeySpec),
        Member::new("KeyUsage", &KeyUsageType),
        Member::new("EncryptionAlgorithms", &EncryptionAlgorithmSpecList),
        Member::new("SigningAlgorithms", &SigningAlgorithmSpecList),
        Member::new("KeyAgreementAlgorithms", &KeyAgreementAlgorithmSpecList),
        Member::new("EncapsulationAlgorithms", &EncapsulationAlgorithmSpecList),
    ])),
);

pub(super) static GrantConstraintSourceArnType: Shape = Shape::new("GrantConstraintSourceArnType", Kind::String(&[]))
    .min(20.0)
    .max(512.0)
    .pattern("^arn:aws[a-z0-9-]*:[a-z0-9-]+:[a-z0-9-]*:[0-9]{12}:.+$");

pub(super) static GrantConstraints: Shape = Shape::new(
    "GrantConstraints",
    Kind::Structure(&Structure::new(&[
        Member::new("EncryptionContextSubset", &EncryptionContextType),
        Member::new("EncryptionContextEquals", &EncryptionContextType),
        Member::new("SourceArn", &GrantConstraintSourceArnType),
    ])),
);

pub(super) static GrantIdType: Shape = Shape::new("GrantIdType", Kind::String(&[])).min(1.0).max(128.0);

pub(super) static GrantList: Shape =
    Shape::new("GrantList", Kind::List(&Member::new("member", &GrantListEntry), false));

pub(super) static GrantListEntry: Shape = Shape::new(
    "GrantListEntry",
    Kind::Structure(&Structure::new(&[
        Member::new("KeyId", &KeyIdType),
        Member::new("GrantId", &GrantIdType),
        Member::new("Name", &GrantNameType),
        Member::new("CreationDate", &DateType),
        Member::new("GranteePrincipal", &PrincipalIdType),
        Member::new("RetiringPrincipal", &PrincipalIdType),
        Member::new("IssuingAccount", &PrincipalIdType),
        Member::new("Operations", &GrantOperationList),
        Member::new("Constraints", &GrantConstraints),
        Member::new("GranteeServicePrincipal", &ServicePrincipalType),
        Member::new("RetiringServicePrincipal", &ServicePrincipalType),
    ])),
);

pub(super) static GrantNameType: Shape =
    Shape::new("GrantNameType", Kind::String(&[])).min(1.0).max(256.0).pattern("^[a-zA-Z0-9:/_-]+$");

pub(super) static GrantOperation: Shape = Shape::new(
    "GrantOperation",
    Kind::String(&[
        "Decrypt",
        "Encrypt",
        "GenerateDataKey",
        "GenerateDataKeyWithoutPlaintext",
        "ReEncryptFrom",
        "ReEncryptTo",
        "Sign",
        "Verify",
        "GetPublicKey",
        "CreateGrant",
        "RetireGrant",
        "DescribeKey",
        "GenerateDataKeyPair",
        "GenerateDataKeyPairWithoutPlaintext",
        "GenerateMac",
        "VerifyMac",
        "DeriveSharedSecret",
        "Encapsulate",
        "Decapsulate",
    ]),
);

pub(super) static GrantOperationList: Shape =
    Shape::new("GrantOperationList", Kind::List(&Member::new("member", &GrantOperation), false));

pub(super) static GrantTokenList: Shape =
    Shape::new("GrantTokenList", Kind::List(&Member::new("member", &GrantTokenType), false)).min(0.0).max(10.0);

pub(super) static GrantTokenType: Shape = Shape::new("GrantTokenType", Kind::String(&[])).min(1.0).max(8192.0);

pub(super) static ImportKeyMaterialRequest: Shape = Shape::new(
    "ImportKeyMaterialRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("KeyId", &KeyIdType).required(),
        Member::new("ImportToken", &CiphertextType).required(),
        Member::new("EncryptedKeyMaterial", &CiphertextType).required(),
        Member::new("ValidTo", &DateType),
        Member::new("ExpirationModel", &ExpirationModelType),
        Member::new("ImportType", &ImportType),
        Member::new("KeyMaterialDescription", &KeyMaterialDescriptionType),
        Member::new("KeyMaterialId", &BackingKeyIdType),
    ])),
);

pub(super) static ImportKeyMaterialResponse: Shape = Shape::new(
    "ImportKeyMaterialResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("KeyId", &KeyIdType),
        Member::new("KeyMaterialId", &BackingKeyIdType),
    ])),
);

pub(super) static ImportState: Shape = Shape::new("ImportState", Kind::String(&["IMPORTED", "PENDING_IMPORT"]));

pub(super) static ImportType: Shape =
    Shape::new("ImportType", Kind::String(&["NEW_KEY_MATERIAL", "EXISTING_KEY_MATERIAL"]));

pub(super) static IncludeKeyMaterial: Shape =
    Shape::new("IncludeKeyMaterial", Kind::String(&["ALL_KEY_MATERIAL", "ROTATIONS_ONLY"]));

pub(super) static IncorrectKeyException: Shape = Shape::new(
    "IncorrectKeyException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessageType)]).error(
        "IncorrectKeyException",
        400,
        true,
    )),
);

pub(super) static IncorrectKeyMaterialException: Shape = Shape::new(
    "IncorrectKeyMaterialException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessageType)]).error(
        "IncorrectKeyMaterialException",
        400,
        true,
    )),
);

pub(super) static IncorrectTrustAnchorException: Shape = Shape::new(
    "IncorrectTrustAnchorException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessageType)]).error(
        "IncorrectTrustAnchorException",
        400,
        true,
    )),
);

pub(super) static InvalidAliasNameException: Shape = Shape::new(
    "InvalidAliasNameException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessageType)]).error(
        "InvalidAliasNameException",
        400,
        true,
    )),
);

pub(super) static InvalidArnException: Shape = Shape::new(
    "InvalidArnException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessageType)]).error(
        "InvalidArnException",
        400,
        true,
    )),
);

pub(super) static InvalidCiphertextException: Shape = Shape::new(
    "InvalidCiphertextException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessageType)]).error(
        "InvalidCiphertextException",
        400,
        true,
    )),
);

pub(super) static InvalidGrantIdException: Shape = Shape::new(
    "InvalidGrantIdException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessageType)]).error(
        "InvalidGrantIdException",
        400,
        true,
    )),
);

pub(super) static InvalidGrantTokenException: Shape = Shape::new(
    "InvalidGrantTokenException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessageType)]).error(
        "InvalidGrantTokenException",
        400,
        true,
    )),
);

pub(super) static InvalidImportTokenException: Shape = Shape::new(
    "InvalidImportTokenException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessageType)]).error(
        "InvalidImportTokenException",
        400,
        true,
    )),
);

pub(super) static InvalidKeyUsageException: Shape = Shape::new(
    "InvalidKeyUsageException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessageType)]).error(
        "InvalidKeyUsageException",
        400,
        true,
    )),
);

pub(super) static InvalidMarkerException: Shape = Shape::new(
    "InvalidMarkerException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessageType)]).error(
        "InvalidMarkerException",
        400,
        true,
    )),
);

pub(super) static KMSInternalException: Shape = Shape::new(
    "KMSInternalException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessageType)]).error(
        "KMSInternalException",
        500,
        false,
    )),
);

pub(super) static KMSInvalidMacException: Shape = Shape::new(
    "KMSInvalidMacException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessageType)]).error(
        "KMSInvalidMacException",
        400,
        true,
    )),
);

pub(super) static KMSInvalidSignatureException: Shape = Shape::new(
    "KMSInvalidSignatureException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessageType)]).error(
        "KMSInvalidSignatureException",
        400,
        true,
    )),
);

pub(super) static KMSInvalidStateException: Shape = Shape::new(
    "KMSInvalidStateException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessageType)]).error(
        "KMSInvalidStateException",
        400,
        true,
    )),
);

pub(super) static KeyAgreementAlgorithmSpec: Shape = Shape::new("KeyAgreementAlgorithmSpec", Kind::String(&["ECDH"]));

pub(super) static KeyAgreementAlgorithmSpecList: Shape =
    Shape::new("KeyAgreementAlgorithmSpecList", Kind::List(&Member::new("member", &KeyAgreementAlgorithmSpec), false));

pub(super) static KeyEncryptionMechanism: Shape =
    Shape::new("KeyEncryptionMechanism", Kind::String(&["RSAES_OAEP_SHA_256"]));

pub(super) static KeyIdType: Shape = Shape::new("KeyIdType", Kind::String(&[])).min(1.0).max(2048.0);

pub(super) static KeyLastUsageData: Shape = Shape::new(
    "KeyLastUsageData",
    Kind::Structure(&Structure::new(&[
        Member::new("Operation", &KeyLastUsageTrackingOperation),
        Member::new("Timestamp", &DateType),
        Member::new("CloudTrailEventId", &CloudTrailEventIdType),
        Member::new("KmsRequestId", &KmsRequestIdType),
    ])),
);

pub(super) static KeyLastUsageTrackingOperation: Shape = Shape::new(
    "KeyLastUsageTrackingOperation",
    Kind::String(&[
        "Decrypt",
        "DeriveSharedSecret",
        "Encrypt",
        "GenerateDataKey",
        "GenerateDataKeyPair",
        "GenerateDataKeyPairWithoutPlaintext",
        "GenerateDataKeyWithoutPlaintext",
        "GenerateMac",
        "ReEncrypt",
        "Sign",
        "Verify",
        "VerifyMac",
        "Encapsulate",
        "Decapsulate",
    ]),
);

pub(super) static KeyList: Shape = Shape::new("KeyList", Kind::List(&Member::new("member", &KeyListEntry), false));

pub(super) static KeyListEntry: Shape = Shape::new(
    "KeyListEntry",
    Kind::Structure(&Structure::new(&[Member::new("KeyId", &KeyIdType), Member::new("KeyArn", &ArnType)])),
);

pub(super) static KeyManagerType: Shape = Shape::new("KeyManagerType", Kind::String(&["AWS", "CUSTOMER"]));

pub(super) static KeyMaterialDescriptionType: Shape =
    Shape::new("KeyMaterialDescriptionType", Kind::String(&[])).min(0.0).max(256.0).pattern("^[a-zA-Z0-9:/_\\s.-]+$");

pub(super) static KeyMaterialState: Shape = Shape::new(
    "KeyMaterialState",
    Kind::String(&["NON_CURRENT", "CURRENT", "PENDING_ROTATION", "PENDING_MULTI_REGION_IMPORT_AND_ROTATION"]),
);

pub(super) static KeyMetadata: Shape = Shape::new(
    "KeyMetadata",
    Kind::Structure(&Structure::new(&[
        Member::new("AWSAccountId", &AWSAccountIdType),
        Member::new("KeyId", &KeyIdType).required(),
        Member::new("Arn", &ArnType),
        Member::new("CreationDate", &DateType),
        Member::new("Enabled", &BooleanType),
        Member::new("Description", &DescriptionType),
        Member::new("KeyUsage", &KeyUsageType),
        Member::new("KeyState", &KeyState),
        Member::new("DeletionDate", &DateType),
        Member::new("ValidTo", &DateType),
        Member::new("Origin", &OriginType),
        Member::new("CustomKeyStoreId", &CustomKeyStoreIdType),
        Member::new("CloudHsmClusterId", &CloudHsmClusterIdType),
        Member::new("ExpirationModel", &ExpirationModelType),
        Member::new("KeyManager", &KeyManagerType),
        Member::new("CustomerMasterKeySpec", &CustomerMasterKeySpec),
        Member::new("KeySpec", &KeySpec),
        Member::new("EncryptionAlgorithms", &EncryptionAlgorithmSpecList),
        Member::new("SigningAlgorithms", &SigningAlgorithmSpecList),
        Member::new("KeyAgreementAlgorithms", &KeyAgreementAlgorithmSpecList),
        Member::new("EncapsulationAlgorithms", &EncapsulationAlgorithmSpecList),
        Member::new("MultiRegion", &NullableBooleanType),
        Member::new("MultiRegionConfiguration", &MultiRegionConfiguration),
        Member::new("PendingDeletionWindowInDays", &PendingWindowInDaysType),
        Member::new("MacAlgorithms", &MacAlgorithmSpecList),
        Member::new("XksKeyConfiguration", &XksKeyConfigurationType),
        Member::new("CurrentKeyMaterialId", &BackingKeyIdType),
    ])),
);

pub(super) static KeySpec: Shape = Shape::new(
    "KeySpec",
    Kind::String(&[
        "RSA_2048",
        "RSA_3072",
        "RSA_4096",
        "ECC_NIST_P256",
        "ECC_NIST_P384",
        "ECC_NIST_P521",
        "ECC_SECG_P256K1",
        "SYMMETRIC_DEFAULT",
        "HMAC_224",
        "HMAC_256",
        "HMAC_384",
        "HMAC_512",
        "SM2",
        "ML_DSA_44",
        "ML_DSA_65",
        "ML_DSA_87",
        "ECC_NIST_EDWARDS25519",
        "ML_KEM_512",
        "ML_KEM_768",
        "ML_KEM_1024",
    ]),
);

pub(super) static KeyState: Shape = Shape::new(
    "KeyState",
    Kind::String(&[
        "Creating",
        "Enabled",
        "Disabled",
        "PendingDeletion",
        "PendingImport",
        "PendingReplicaDeletion",
        "Unavailable",
        "Updating",
    ]),
);

pub(super) static KeyStorePasswordType: Shape =
    Shape::new("KeyStorePasswordType", Kind::String(&[])).min(7.0).max(32.0).sensitive();

pub(super) static KeyUnavailableException: Shape = Shape::new(
    "KeyUnavailableException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessageType)]).error(
        "KeyUnavailableException",
        500,
        false,
    )),
);

pub(super) static KeyUsageType: Shape = Shape::new(
    "KeyUsageType",
    Kind::String(&[
        "SIGN_VERIFY",
        "ENCRYPT_DECRYPT",
        "GENERATE_VERIFY_MAC",
        "KEY_AGREEMENT",
        "ENCAPSULATE_DECAPSULATE",
    ]),
);

pub(super) static KmsRequestIdType: Shape = Shape::new("KmsRequestIdType", Kind::String(&[]));

pub(super) static LimitExceededException: Shape = Shape::new(
    "LimitExceededException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessageType)]).error(
        "LimitExceededException",
        400,
        true,
    )),
);

pub(super) static LimitType: Shape = Shape::new("LimitType", Kind::Integer).min(1.0).max(1000.0);

pub(super) static ListAliasesRequest: Shape = Shape::new(
    "ListAliasesRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("KeyId", &KeyIdType),
        Member::new("Limit", &LimitType),
        Member::new("Marker", &MarkerType),
    ])),
);

pub(super) static ListAliasesResponse: Shape = Shape::new(
    "ListAliasesResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("Aliases", &AliasList),
        Member::new("NextMarker", &MarkerType),
        Member::new("Truncated", &BooleanType),
    ])),
);

pub(super) static ListGrantsRequest: Shape = Shape::new(
    "ListGrantsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Limit", &LimitType),
        Member::new("Marker", &MarkerType),
        Member::new("KeyId", &KeyIdType).required(),
        Member::new("GrantId", &GrantIdType),
        Member::new("GranteePrincipal", &PrincipalIdType),
        Member::new("GranteeServicePrincipal", &ServicePrincipalType),
    ])),
);

pub(super) static ListGrantsResponse: Shape = Shape::new(
    "ListGrantsResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("Grants", &GrantList),
        Member::new("NextMarker", &MarkerType),
        Member::new("Truncated", &BooleanType),
    ])),
);

pub(super) static ListKeyPoliciesRequest: Shape = Shape::new(
    "ListKeyPoliciesRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("KeyId", &KeyIdType).required(),
        Member::new("Limit", &LimitType),
        Member::new("Marker", &MarkerType),
    ])),
);

pub(super) static ListKeyPoliciesResponse: Shape = Shape::new(
    "ListKeyPoliciesResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("PolicyNames", &PolicyNameList),
        Member::new("NextMarker", &MarkerType),
        Member::new("Truncated", &BooleanType),
    ])),
);

pub(super) static ListKeyRotationsRequest: Shape = Shape::new(
    "ListKeyRotationsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("KeyId", &KeyIdType).required(),
        Member::new("IncludeKeyMaterial", &IncludeKeyMaterial),
        Member::new("Limit", &LimitType),
        Member::new("Marker", &MarkerType),
    ])),
);

pub(super) static ListKeyRotationsResponse: Shape = Shape::new(
    "ListKeyRotationsResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("Rotations", &RotationsList),
        Member::new("NextMarker", &MarkerType),
        Member::new("Truncated", &BooleanType),
    ])),
);

pub(super) static ListKeysRequest: Shape = Shape::new(
    "ListKeysRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Limit", &LimitType),
        Member::new("Marker", &MarkerType),
        Member::new("ResourceOwners", &ResourceOwnersList),
    ])),
);

pub(super) static ListKeysResponse: Shape = Shape::new(
    "ListKeysResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("Keys", &KeyList),
        Member::new("NextMarker", &MarkerType),
        Member::new("Truncated", &BooleanType),
    ])),
);

pub(super) static ListResourceTagsRequest: Shape = Shape::new(
    "ListResourceTagsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("KeyId", &KeyIdType).required(),
        Member::new("Limit", &LimitType),
        Member::new("Marker", &MarkerType),
    ])),
);

pub(super) static ListResourceTagsResponse: Shape = Shape::new(
    "ListResourceTagsResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("Tags", &TagList),
        Member::new("NextMarker", &MarkerType),
        Member::new("Truncated", &BooleanType),
    ])),
);

pub(super) static ListRetirableGrantsRequest: Shape = Shape::new(
    "ListRetirableGrantsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Limit", &LimitType),
        Member::new("Marker", &MarkerType),
        Member::new("RetiringPrincipal", &PrincipalIdType),
        Member::new("RetiringServicePrincipal", &ServicePrincipalType),
    ])),
);

pub(super) static MacAlgorithmSpec: Shape =
    Shape::new("MacAlgorithmSpec", Kind::String(&["HMAC_SHA_224", "HMAC_SHA_256", "HMAC_SHA_384", "HMAC_SHA_512"]));

pub(super) static MacAlgorithmSpecList: Shape =
    Shape::new("MacAlgorithmSpecList", Kind::List(&Member::new("member", &MacAlgorithmSpec), false));

pub(super) static MalformedPolicyDocumentException: Shape = Shape::new(
    "MalformedPolicyDocumentException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessageType)]).error(
        "MalformedPolicyDocumentException",
        400,
        true,
    )),
);

pub(super) static MarkerType: Shape =
    Shape::new("MarkerType", Kind::String(&[])).min(1.0).max(1024.0).pattern("[\\u0020-\\u00FF]*");

pub(super) static MessageType: Shape = Shape::new("MessageType", Kind::String(&["RAW", "DIGEST", "EXTERNAL_MU"]));

pub(super) static MultiRegionConfiguration: Shape = Shape::new(
    "MultiRegionConfiguration",
    Kind::Structure(&Structure::new(&[
        Member::new("MultiRegionKeyType", &MultiRegionKeyType),
        Member::new("PrimaryKey", &MultiRegionKey),
        Member::new("ReplicaKeys", &MultiRegionKeyList),
    ])),
);

pub(super) static MultiRegionKey: Shape = Shape::new(
    "MultiRegionKey",
    Kind::Structure(&Structure::new(&[Member::new("Arn", &ArnType), Member::new("Region", &RegionType)])),
);

pub(super) static MultiRegionKeyList: Shape =
    Shape::new("MultiRegionKeyList", Kind::List(&Member::new("member", &MultiRegionKey), false));

pub(super) static MultiRegionKeyType: Shape = Shape::new("MultiRegionKeyType", Kind::String(&["PRIMARY", "REPLICA"]));

pub(super) static NotFoundException: Shape = Shape::new(
    "NotFoundException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessageType)]).error(
        "NotFoundException",
        400,
        true,
    )),
);

pub(super) static NullableBooleanType: Shape = Shape::new("NullableBooleanType", Kind::Boolean);

pub(super) static NumberOfBytesType: Shape = Shape::new("NumberOfBytesType", Kind::Integer).min(1.0).max(1024.0);

pub(super) static OriginType: Shape =
    Shape::new("OriginType", Kind::String(&["AWS_KMS", "EXTERNAL", "AWS_CLOUDHSM", "EXTERNAL_KEY_STORE"]));

pub(super) static PendingWindowInDaysType: Shape =
    Shape::new("PendingWindowInDaysType", Kind::Integer).min(1.0).max(365.0);

pub(super) static PlaintextType: Shape =
    Shape::new("PlaintextType", Kind::Blob(false)).min(1.0).max(4096.0).sensitive();

pub(super) static PolicyNameList: Shape =
    Shape::new("PolicyNameList", Kind::List(&Member::new("member", &PolicyNameType), false));

pub(super) static PolicyNameType: Shape =
    Shape::new("PolicyNameType", Kind::String(&[])).min(1.0).max(128.0).pattern("[\\w]+");

pub(super) static PolicyType: Shape = Shape::new("PolicyType", Kind::String(&[]))
    .min(1.0)
    .max(131072.0)
    .pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+");

pub(super) static PrincipalIdType: Shape =
    Shape::new("PrincipalIdType", Kind::String(&[])).min(1.0).max(256.0).pattern("^[\\w+=,.@:/-]+$");

pub(super) static PublicKeyType: Shape = Shape::new("PublicKeyType", Kind::Blob(false)).min(1.0).max(8192.0);

pub(super) static PutKeyPolicyRequest: Shape = Shape::new(
    "PutKeyPolicyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("KeyId", &KeyIdType).required(),
        Member::new("PolicyName", &PolicyNameType),
        Member::new("Policy", &PolicyType).required(),
        Member::new("BypassPolicyLockoutSafetyCheck", &BooleanType),
    ])),
);

pub(super) static ReEncryptRequest: Shape = Shape::new(
    "ReEncryptRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("CiphertextBlob", &CiphertextType),
        Member::new("SourceEncryptionContext", &EncryptionContextType),
        Member::new("SourceKeyId", &KeyIdType),
        Member::new("DestinationKeyId", &KeyIdType).required(),
        Member::new("DestinationEncryptionContext", &EncryptionContextType),
        Member::new("SourceEncryptionAlgorithm", &EncryptionAlgorithmSpec),
        Member::new("DestinationEncryptionAlgorithm", &EncryptionAlgorithmSpec),
        Member::new("GrantTokens", &GrantTokenList),
        Member::new("DryRun", &NullableBooleanType),
        Member::new("DryRunModifiers", &DryRunModifierList),
    ])),
);

pub(super) static ReEncryptResponse: Shape = Shape::new(
    "ReEncryptResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("CiphertextBlob", &CiphertextType),
        Member::new("SourceKeyId", &KeyIdType),
        Member::new("KeyId", &KeyIdType),
        Member::new("SourceEncryptionAlgorithm", &EncryptionAlgorithmSpec),
        Member::new("DestinationEncryptionAlgorithm", &EncryptionAlgorithmSpec),
        Member::new("SourceKeyMaterialId", &BackingKeyIdType),
        Member::new("DestinationKeyMaterialId", &BackingKeyIdType),
    ])),
);

pub(super) static RecipientInfo: Shape = Shape::new(
    "RecipientInfo",
    Kind::Structure(&Structure::new(&[
        Member::new("KeyEncryptionAlgorithm", &KeyEncryptionMechanism),
        Member::new("AttestationDocument", &AttestationDocumentType),
    ])),
);

pub(super) static RegionType: Shape =
    Shape::new("RegionType", Kind::String(&[])).min(1.0).max(32.0).pattern("^([a-z]+-){2,3}\\d+$");

pub(super) static ReplicateKeyRequest: Shape = Shape::new(
    "ReplicateKeyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("KeyId", &KeyIdType).required(),
        Member::new("ReplicaRegion", &RegionType).required(),
        Member::new("Policy", &PolicyType),
        Member::new("BypassPolicyLockoutSafetyCheck", &BooleanType),
        Member::new("Description", &DescriptionType),
        Member::new("Tags", &TagList),
    ])),
);

pub(super) static ReplicateKeyResponse: Shape = Shape::new(
    "ReplicateKeyResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("ReplicaKeyMetadata", &KeyMetadata),
        Member::new("ReplicaPolicy", &PolicyType),
        Member::new("ReplicaTags", &TagList),
    ])),
);

pub(super) static ResourceOwnerType: Shape =
    Shape::new("ResourceOwnerType", Kind::String(&["SELF", "OTHER_ACCOUNTS_VIA_RAM"]));

pub(super) static ResourceOwnersList: Shape =
    Shape::new("ResourceOwnersList", Kind::List(&Member::new("member", &ResourceOwnerType), false)).min(1.0).max(2.0);

pub(super) static RetireGrantRequest: Shape = Shape::new(
    "RetireGrantRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("GrantToken", &GrantTokenType),
        Member::new("KeyId", &KeyIdType),
        Member::new("GrantId", &GrantIdType),
        Member::new("DryRun", &NullableBooleanType),
    ])),
);

pub(super) static RevokeGrantRequest: Shape = Shape::new(
    "RevokeGrantRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("KeyId", &KeyIdType).required(),
        Member::new("GrantId", &GrantIdType).required(),
        Member::new("DryRun", &NullableBooleanType),
    ])),
);

pub(super) static RotateKeyOnDemandRequest: Shape = Shape::new(
    "RotateKeyOnDemandRequest",
    Kind::Structure(&Structure::new(&[Member::new("KeyId", &KeyIdType).required()])),
);

pub(super) static RotateKeyOnDemandResponse: Shape =
    Shape::new("RotateKeyOnDemandResponse", Kind::Structure(&Structure::new(&[Member::new("KeyId", &KeyIdType)])));

pub(super) static RotationPeriodInDaysType: Shape =
    Shape::new("RotationPeriodInDaysType", Kind::Integer).min(90.0).max(2560.0);

pub(super) static RotationType: Shape = Shape::new("RotationType", Kind::String(&["AUTOMATIC", "ON_DEMAND"]));

pub(super) static RotationsList: Shape =
    Shape::new("RotationsList", Kind::List(&Member::new("member", &RotationsListEntry), false));

pub(super) static RotationsListEntry: Shape = Shape::new(
    "RotationsListEntry",
    Kind::Structure(&Structure::new(&[
        Member::new("KeyId", &KeyIdType),
        Member::new("KeyMaterialId", &BackingKeyIdType),
        Member::new("KeyMaterialDescription", &KeyMaterialDescriptionType),
        Member::new("ImportState", &ImportState),
        Member::new("KeyMaterialState", &KeyMaterialState),
        Member::new("ExpirationModel", &ExpirationModelType),
        Member::new("ValidTo", &DateType),
        Member::new("RotationDate", &DateType),
        Member::new("RotationType", &RotationType),
    ])),
);

pub(super) static ScheduleKeyDeletionRequest: Shape = Shape::new(
    "ScheduleKeyDeletionRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("KeyId", &KeyIdType).required(),
        Member::new("PendingWindowInDays", &PendingWindowInDaysType),
    ])),
);

pub(super) static ScheduleKeyDeletionResponse: Shape = Shape::new(
    "ScheduleKeyDeletionResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("KeyId", &KeyIdType),
        Member::new("DeletionDate", &DateType),
        Member::new("KeyState", &KeyState),
        Member::new("PendingWindowInDays", &PendingWindowInDaysType),
    ])),
);

pub(super) static ServicePrincipalType: Shape = Shape::new("ServicePrincipalType", Kind::String(&[]))
    .min(1.0)
    .max(128.0)
    .pattern("^([A-Za-z0-9\\-]+)\\.([A-Za-z0-9\\-]+)(\\.[A-Za-z0-9\\-]+)+$");

pub(super) static SignRequest: Shape = Shape::new(
    "SignRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("KeyId", &KeyIdType).required(),
        Member::new("Message", &PlaintextType).required(),
        Member::new("MessageType", &MessageType),
        Member::new("GrantTokens", &GrantTokenList),
        Member::new("SigningAlgorithm", &SigningAlgorithmSpec).required(),
        Member::new("DryRun", &NullableBooleanType),
    ])),
);

pub(super) static SignResponse: Shape = Shape::new(
    "SignResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("KeyId", &KeyIdType),
        Member::new("Signature", &CiphertextType),
        Member::new("SigningAlgorithm", &SigningAlgorithmSpec),
    ])),
);

pub(super) static SigningAlgorithmSpec: Shape = Shape::new(
    "SigningAlgorithmSpec",
    Kind::String(&[
        "RSASSA_PSS_SHA_256",
        "RSASSA_PSS_SHA_384",
        "RSASSA_PSS_SHA_512",
        "RSASSA_PKCS1_V1_5_SHA_256",
        "RSASSA_PKCS1_V1_5_SHA_384",
        "RSASSA_PKCS1_V1_5_SHA_512",
        "ECDSA_SHA_256",
        "ECDSA_SHA_384",
        "ECDSA_SHA_512",
        "SM2DSA",
        "ML_DSA_SHAKE_256",
        "ED25519_SHA_512",
        "ED25519_PH_SHA_512",
    ]),
);

pub(super) static SigningAlgorithmSpecList: Shape =
    Shape::new("SigningAlgorithmSpecList", Kind::List(&Member::new("member", &SigningAlgorithmSpec), false));

pub(super) static Tag: Shape = Shape::new(
    "Tag",
    Kind::Structure(&Structure::new(&[
        Member::new("TagKey", &TagKeyType).required(),
        Member::new("TagValue", &TagValueType).required(),
    ])),
);

pub(super) static TagException: Shape = Shape::new(
    "TagException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessageType)]).error("TagException", 400, true)),
);

pub(super) static TagKeyList: Shape = Shape::new("TagKeyList", Kind::List(&Member::new("member", &TagKeyType), false));

pub(super) static TagKeyType: Shape = Shape::new("TagKeyType", Kind::String(&[])).min(1.0).max(128.0);

pub(super) static TagList: Shape = Shape::new("TagList", Kind::List(&Member::new("member", &Tag), false));

pub(super) static TagResourceRequest: Shape = Shape::new(
    "TagResourceRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("KeyId", &KeyIdType).required(),
        Member::new("Tags", &TagList).required(),
    ])),
);

pub(super) static TagValueType: Shape = Shape::new("TagValueType", Kind::String(&[])).min(0.0).max(256.0);

pub(super) static TrustAnchorCertificateType: Shape =
    Shape::new("TrustAnchorCertificateType", Kind::String(&[])).min(1.0).max(5000.0);

pub(super) static UnsupportedOperationException: Shape = Shape::new(
    "UnsupportedOperationException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessageType)]).error(
        "UnsupportedOperationException",
        400,
        true,
    )),
);

pub(super) static UntagResourceRequest: Shape = Shape::new(
    "UntagResourceRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("KeyId", &KeyIdType).required(),
        Member::new("TagKeys", &TagKeyList).required(),
    ])),
);

pub(super) static UpdateAliasRequest: Shape = Shape::new(
    "UpdateAliasRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AliasName", &AliasNameType).required(),
        Member::new("TargetKeyId", &KeyIdType).required(),
    ])),
);

pub(super) static UpdateCustomKeyStoreRequest: Shape = Shape::new(
    "UpdateCustomKeyStoreRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("CustomKeyStoreId", &CustomKeyStoreIdType).required(),
        Member::new("NewCustomKeyStoreName", &CustomKeyStoreNameType),
        Member::new("KeyStorePassword", &KeyStorePasswordType),
        Member::new("CloudHsmClusterId", &CloudHsmClusterIdType),
        Member::new("XksProxyUriEndpoint", &XksProxyUriEndpointType),
        Member::new("XksProxyUriPath", &XksProxyUriPathType),
        Member::new("XksProxyVpcEndpointServiceName", &XksProxyVpcEndpointServiceNameType),
        Member::new("XksProxyVpcEndpointServiceOwner", &AccountIdType),
        Member::new("XksProxyAuthenticationCredential", &XksProxyAuthenticationCredentialType),
        Member::new("XksProxyConnectivity", &XksProxyConnectivityType),
    ])),
);

pub(super) static UpdateCustomKeyStoreResponse: Shape =
    Shape::new("UpdateCustomKeyStoreResponse", Kind::Structure(&Structure::new(&[])));

pub(super) static UpdateKeyDescriptionRequest: Shape = Shape::new(
    "UpdateKeyDescriptionRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("KeyId", &KeyIdType).required(),
        Member::new("Description", &DescriptionType).required(),
    ])),
);

pub(super) static UpdatePrimaryRegionRequest: Shape = Shape::new(
    "UpdatePrimaryRegionRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("KeyId", &KeyIdType).required(),
        Member::new("PrimaryRegion", &RegionType).required(),
    ])),
);

pub(super) static VerifyMacRequest: Shape = Shape::new(
    "VerifyMacRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Message", &PlaintextType).required(),
        Member::new("KeyId", &KeyIdType).required(),
        Member::new("MacAlgorithm", &MacAlgorithmSpec).required(),
        Member::new("Mac", &CiphertextType).required(),
        Member::new("GrantTokens", &GrantTokenList),
        Member::new("DryRun", &NullableBooleanType),
    ])),
);

pub(super) static VerifyMacResponse: Shape = Shape::new(
    "VerifyMacResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("KeyId", &KeyIdType),
        Member::new("MacValid", &BooleanType),
        Member::new("MacAlgorithm", &MacAlgorithmSpec),
    ])),
);

pub(super) static VerifyRequest: Shape = Shape::new(
    "VerifyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("KeyId", &KeyIdType).required(),
        Member::new("Message", &PlaintextType).required(),
        Member::new("MessageType", &MessageType),
        Member::new("Signature", &CiphertextType).required(),
        Member::new("SigningAlgorithm", &SigningAlgorithmSpec).required(),
        Member::new("GrantTokens", &GrantTokenList),
        Member::new("DryRun", &NullableBooleanType),
    ])),
);

pub(super) static VerifyResponse: Shape = Shape::new(
    "VerifyResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("KeyId", &KeyIdType),
        Member::new("SignatureValid", &BooleanType),
        Member::new("SigningAlgorithm", &SigningAlgorithmSpec),
    ])),
);

pub(super) static WrappingKeySpec: Shape =
    Shape::new("WrappingKeySpec", Kind::String(&["RSA_2048", "RSA_3072", "RSA_4096", "SM2"]));

pub(super) static XksKeyAlreadyInUseException: Shape = Shape::new(
    "XksKeyAlreadyInUseException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessageType)]).error(
        "XksKeyAlreadyInUseException",
        400,
        true,
    )),
);

pub(super) static XksKeyConfigurationType: Shape =
    Shape::new("XksKeyConfigurationType", Kind::Structure(&Structure::new(&[Member::new("Id", &XksKeyIdType)])));

pub(super) static XksKeyIdType: Shape =
    Shape::new("XksKeyIdType", Kind::String(&[])).min(1.0).max(128.0).pattern("^[a-zA-Z0-9-_.]+$");

pub(super) static XksKeyInvalidConfigurationException: Shape = Shape::new(
    "XksKeyInvalidConfigurationException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessageType)]).error(
        "XksKeyInvalidConfigurationException",
        400,
        true,
    )),
);

pub(super) static XksKeyNotFoundException: Shape = Shape::new(
    "XksKeyNotFoundException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessageType)]).error(
        "XksKeyNotFoundException",
        400,
        true,
    )),
);

pub(super) static XksProxyAuthenticationAccessKeyIdType: Shape =
    Shape::new("XksProxyAuthenticationAccessKeyIdType", Kind::String(&[]))
        .min(20.0)
        .max(30.0)
        .pattern("^[A-Z2-7]+$")
        .sensitive();

pub(super) static XksProxyAuthenticationCredentialType: Shape = Shape::new(
    "XksProxyAuthenticationCredentialType",
    Kind::Structure(&Structure::new(&[
        Member::new("AccessKeyId", &XksProxyAuthenticationAccessKeyIdType).required(),
        Member::new("RawSecretAccessKey", &XksProxyAuthenticationRawSecretAccessKeyType).required(),
    ])),
);

pub(super) static XksProxyAuthenticationRawSecretAccessKeyType: Shape =
    Shape::new("XksProxyAuthenticationRawSecretAccessKeyType", Kind::String(&[]))
        .min(43.0)
        .max(64.0)
        .pattern("^[a-zA-Z0-9\\/+=]+$")
        .sensitive();

pub(super) static XksProxyConfigurationType: Shape = Shape::new(
    "XksProxyConfigurationType",
    Kind::Structure(&Structure::new(&[
        Member::new("Connectivity", &XksProxyConnectivityType),
        Member::new("AccessKeyId", &XksProxyAuthenticationAccessKeyIdType),
        Member::new("UriEndpoint", &XksProxyUriEndpointType),
        Member::new("UriPath", &XksProxyUriPathType),
        Member::new("VpcEndpointServiceName", &XksProxyVpcEndpointServiceNameType),
        Member::new("VpcEndpointServiceOwner", &AccountIdType),
    ])),
);

pub(super) static XksProxyConnectivityType: Shape =
    Shape::new("XksProxyConnectivityType", Kind::String(&["PUBLIC_ENDPOINT", "VPC_ENDPOINT_SERVICE"]));

pub(super) static XksProxyIncorrectAuthenticationCredentialException: Shape = Shape::new(
    "XksProxyIncorrectAuthenticationCredentialException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessageType)]).error(
        "XksProxyIncorrectAuthenticationCredentialException",
        400,
        true,
    )),
);

pub(super) static XksProxyInvalidConfigurationException: Shape = Shape::new(
    "XksProxyInvalidConfigurationException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessageType)]).error(
        "XksProxyInvalidConfigurationException",
        400,
        true,
    )),
);

pub(super) static XksProxyInvalidResponseException: Shape = Shape::new(
    "XksProxyInvalidResponseException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessageType)]).error(
        "XksProxyInvalidResponseException",
        400,
        true,
    )),
);

pub(super) static XksProxyUriEndpointInUseException: Shape = Shape::new(
    "XksProxyUriEndpointInUseException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessageType)]).error(
        "XksProxyUriEndpointInUseException",
        400,
        true,
    )),
);

pub(super) static XksProxyUriEndpointType: Shape =
    Shape::new("XksProxyUriEndpointType", Kind::String(&[])).min(10.0).max(128.0).pattern("^https://[a-zA-Z0-9.-]+$");

pub(super) static XksProxyUriInUseException: Shape = Shape::new(
    "XksProxyUriInUseException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessageType)]).error(
        "XksProxyUriInUseException",
        400,
        true,
    )),
);

pub(super) static XksProxyUriPathType: Shape = Shape::new("XksProxyUriPathType", Kind::String(&[]))
    .min(10.0)
    .max(128.0)
    .pattern("^(/[a-zA-Z0-9\\/_-]+/kms/xks/v\\d{1,2})$|^(/kms/xks/v\\d{1,2})$");

pub(super) static XksProxyUriUnreachableException: Shape = Shape::new(
    "XksProxyUriUnreachableException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessageType)]).error(
        "XksProxyUriUnreachableException",
        400,
        true,
    )),
);

pub(super) static XksProxyVpcEndpointServiceInUseException: Shape = Shape::new(
    "XksProxyVpcEndpointServiceInUseException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessageType)]).error(
        "XksProxyVpcEndpointServiceInUseException",
        400,
        true,
    )),
);

pub(super) static XksProxyVpcEndpointServiceInvalidConfigurationException: Shape = Shape::new(
    "XksProxyVpcEndpointServiceInvalidConfigurationException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessageType)]).error(
        "XksProxyVpcEndpointServiceInvalidConfigurationException",
        400,
        true,
    )),
);

pub(super) static XksProxyVpcEndpointServiceNameType: Shape =
    Shape::new("XksProxyVpcEndpointServiceNameType", Kind::String(&[]))
        .min(20.0)
        .max(64.0)
        .pattern("^(com|eu)\\.amazonaws\\.vpce\\.([a-z]+-){2,3}\\d+\\.vpce-svc-[0-9a-z]+$");

pub(super) static XksProxyVpcEndpointServiceNotFoundException: Shape = Shape::new(
    "XksProxyVpcEndpointServiceNotFoundException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessageType)]).error(
        "XksProxyVpcEndpointServiceNotFoundException",
        400,
        true,
    )),
);
