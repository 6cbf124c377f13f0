//! What can be signed for.

use crate::error::no_platform;
use crate::{limits, page};
use api::signer::{
    EncryptionAlgorithmOptions, GetSigningPlatformResponse, HashAlgorithmOptions, ListSigningPlatformsRequest,
    ListSigningPlatformsResponse, SigningConfiguration, SigningImageFormat, SigningPlatform,
};
use contract::Error;

/// Zips of Lambda functions and layers.
pub(crate) const LAMBDA: &str = "AWSLambda-SHA384-ECDSA";
pub(crate) const LAMBDA_NAME: &str = "AWS Lambda";

fn configuration() -> SigningConfiguration {
    let (ecdsa, sha) = ("ECDSA".to_owned(), "SHA384".to_owned());
    SigningConfiguration {
        encryption_algorithm_options: EncryptionAlgorithmOptions {
            allowed_values: vec![ecdsa.clone()],
            default_value: ecdsa,
        },
        hash_algorithm_options: HashAlgorithmOptions { allowed_values: vec![sha.clone()], default_value: sha },
    }
}

fn format() -> SigningImageFormat {
    let format = "JSONEmbedded".to_owned();
    SigningImageFormat { supported_formats: vec![format.clone()], default_format: format }
}

/// `ListSigningPlatforms`.
pub(crate) fn list(input: &ListSigningPlatformsRequest) -> Result<ListSigningPlatformsResponse, Error> {
    let lambda = SigningPlatform {
        platform_id: Some(LAMBDA.to_owned()),
        display_name: Some(LAMBDA_NAME.to_owned()),
        partner: Some("AWSLambda".to_owned()),
        target: Some("SHA384-ECDSA".to_owned()),
        category: Some("AWSIoT".to_owned()),
        signing_configuration: Some(configuration()),
        signing_image_format: Some(format()),
        max_size_in_mb: Some(limits::PACKAGE_MB_MAX),
        revocation_supported: Some(true),
    };
    let wanted = |asked: &Option<String>, is: &Option<String>| asked.is_none() || asked == is;
    let fits = wanted(&input.category, &lambda.category)
        && wanted(&input.partner, &lambda.partner)
        && wanted(&input.target, &lambda.target);
    let all = Some((LAMBDA.to_owned(), lambda)).filter(|_| fits).into_iter().collect();
    let (platforms, next_token) = page::cut(all, input.max_results, input.next_token.as_deref())?;
    Ok(ListSigningPlatformsResponse { platforms: Some(platforms), next_token })
}

/// `GetSigningPlatform`.
pub(crate) fn get(id: &str) -> Result<GetSigningPlatformResponse, Error> {
    if id != LAMBDA {
        return Err(no_platform(id));
    }
    Ok(GetSigningPlatformResponse {
        platform_id: Some(LAMBDA.to_owned()),
        display_name: Some(LAMBDA_NAME.to_owned()),
        partner: Some("AWSLambda".to_owned()),
        target: Some("SHA384-ECDSA".to_owned()),
        category: Some("AWSIoT".to_owned()),
        signing_configuration: Some(configuration()),
        signing_image_format: Some(format()),
        max_size_in_mb: Some(limits::PACKAGE_MB_MAX),
        revocation_supported: Some(true),
    })
}
