//! What creation and updates check and do alike.

use crate::code::Upload;
use crate::logs::Trust;
use crate::names::Target;
use crate::record::Configuration;
use crate::service::LambdaService;
use crate::{rights, text};
use api::lambda as types;
use contract::Error;
use platform::Context;

pub(crate) fn architectures(given: Option<&[String]>) -> Result<(), Error> {
    match given {
        None => Ok(()),
        Some([_]) => Ok(()),
        Some(_) => Err(text::invalid("Architectures must have exactly one value: x86_64 or arm64.")),
    }
}

pub(crate) async fn role(lambda: &LambdaService, ctx: &Context, role: &str) -> Result<(), Error> {
    match lambda.roles.trust(ctx, role).await.map_err(Error::internal)? {
        Trust::Trusted => Ok(()),
        Trust::Refused => Err(text::role_cannot_be_assumed()),
    }
}

/// The role must be able to send dead letters where they are to go.
pub(crate) async fn dead_letters(
    lambda: &LambdaService,
    target: &Target,
    role: &str,
    given: Option<&types::DeadLetterConfig>,
) -> Result<(), Error> {
    match given.and_then(|config| config.target_arn.as_deref()).filter(|arn| !arn.is_empty()) {
        Some(arn) => rights::check_delivery(lambda, target, role, arn).await,
        None => Ok(()),
    }
}

pub(crate) fn apply_code(
    to: &mut Configuration,
    upload: &Upload,
    architectures: Option<&[String]>,
    source_key: Option<String>,
) {
    to.code_hash.clone_from(&upload.hash);
    to.code_size = upload.size;
    if let Some([architecture]) = architectures {
        to.architecture.clone_from(architecture);
    }
    to.source_kms_key_arn = source_key;
}
