//! What creation and updates check and do alike.

use crate::code::Upload;
use crate::logs::Trust;
use crate::names::Target;
use crate::record::Configuration;
use crate::service::LambdaService;
use crate::{rights, text};
use api::lambda as types;
use contract::Error;
use platform::{Arn, Context};

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
        Some(arn) if takes_dead_letters(arn) => rights::check_delivery(lambda, target, role, arn).await,
        // The text is our own.
        Some(arn) => Err(text::invalid(format!(
            "The provided dead letter config DeadLetterConfig(targetArn={arn}) is invalid. The target must be a standard SQS queue or a standard SNS topic."
        ))),
        None => Ok(()),
    }
}

/// Queues and topics, and none that keep an order.
fn takes_dead_letters(arn: &str) -> bool {
    let known = |arn: &Arn| matches!(arn.service.as_str(), "sqs" | "sns") && !arn.resource.ends_with(".fifo");
    arn.parse().is_ok_and(|arn: Arn| known(&arn))
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
    to.code_seal.clone_from(&upload.seal);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dead_letters_go_to_standard_queues_and_topics() {
        for (arn, expected) in [
            ("arn:aws:sqs:us-east-1:123456789012:q", true),
            ("arn:aws:sqs:us-east-1:123456789012:q.fifo", false),
            ("arn:aws:sns:us-east-1:123456789012:t", true),
            ("arn:aws:sns:us-east-1:123456789012:t.fifo", false),
            ("arn:aws:lambda:us-east-1:123456789012:function:f", false),
            ("arn:aws:s3:::b", false),
        ] {
            assert_eq!(takes_dead_letters(arn), expected, "{arn}");
        }
    }
}
