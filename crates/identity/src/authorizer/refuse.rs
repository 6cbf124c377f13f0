//! How a refusal is told.

use super::decide::Asked;
use super::resolve::Need;
use contract::{Error, Protocol, Service};
use platform::Principal;
use policy::Decision;

/// Names the deciding statement in our own refusals.
const DECIDED_BY: &str = "x-freehold-decided-by";

/// AWS's words for a decision; `None` when it allows.
pub(super) fn refused(asked: &Asked<'_>, need: &Need, resource: &str, decision: &Decision<'_>) -> Option<Error> {
    let who = name(&asked.ctx.principal);
    let message = message(asked.service, who, &need.action, resource, decision)?;
    let decided_by = match decision {
        Decision::ExplicitDeny(reason) => reason.to_string(),
        Decision::ImplicitDeny(kind) => format!("no {kind}"),
        Decision::Allow(_) => return None,
    };
    tracing::info!(caller = who, action = need.action, resource, decided_by, "refused by policy");
    let (status, code) = code(asked.service);
    // A header holds ASCII; names of policies are of that kind.
    let error = Error::client(status, code, message);
    Some(if decided_by.is_ascii() { error.with_header(DECIDED_BY, decided_by) } else { error })
}

fn message(service: &Service, who: &str, action: &str, resource: &str, decision: &Decision<'_>) -> Option<String> {
    match service.name {
        // SQS alone prints actions in lower case.
        "sqs" => decision.denial(who, &action.to_ascii_lowercase(), resource),
        // S3 alone quotes resources, and names none where there is none.
        "s3" if resource == "*" => {
            decision.denial(who, action, resource).map(|text| text.replacen(" on resource: *", "", 1))
        }
        "s3" => decision.denial(who, action, &format!("\"{resource}\"")),
        _ => decision.denial(who, action, resource),
    }
}

/// The caller as refusals name it.
pub(super) fn name(principal: &Principal) -> &str {
    match principal {
        Principal::Anonymous => "anonymous",
        Principal::Service(name) => name,
        Principal::Identity(identity) => &identity.arn,
    }
}

/// Older protocols say `AccessDenied`, the JSON ones `AccessDeniedException`, those of one endpoint with status 400.
fn code(service: &Service) -> (u16, &'static str) {
    match service.protocols.first() {
        _ if service.name == "sns" => (403, "AuthorizationError"),
        // It answers JSON, and still with the codes of its Query days.
        _ if service.name == "sqs" => (403, "AccessDenied"),
        // Its published protocols begin with a newer one.
        _ if service.name == "cloudwatch" => (403, "AccessDenied"),
        Some(Protocol::AwsQuery | Protocol::Ec2Query | Protocol::RestXml) => (403, "AccessDenied"),
        Some(Protocol::AwsJson10 | Protocol::AwsJson11) => (400, "AccessDeniedException"),
        _ => (403, "AccessDeniedException"),
    }
}
