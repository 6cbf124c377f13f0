//! Names, identifiers and ARNs of groups and streams.

use crate::error;
use contract::Error;
use platform::{Arn, Context};

/// The ARN of a group, without the `:*` behind it.
pub(crate) fn group_arn(ctx: &Context, group: &str) -> String {
    Arn::new("logs", ctx.region.as_str(), ctx.account.as_str(), format!("log-group:{group}")).to_string()
}

pub(crate) fn stream_arn(ctx: &Context, group: &str, stream: &str) -> String {
    format!("{}:log-stream:{stream}", group_arn(ctx, group))
}

/// The group's name from `logGroupName` and `logGroupIdentifier`, of which one must be given.
pub(crate) fn group_of(ctx: &Context, name: Option<String>, identifier: Option<String>) -> Result<String, Error> {
    match (name, identifier) {
        (Some(_), Some(_)) => Err(error::invalid("LogGroup name and LogGroup ARN are mutually exclusive parameters.")),
        (Some(name), None) => Ok(name),
        (None, Some(identifier)) => group_from_identifier(ctx, &identifier),
        (None, None) => Err(error::invalid(
            "1 validation error detected: Value null at 'logGroupName' failed to satisfy constraint: Member must not be null",
        )),
    }
}

/// The group's name from a name or an ARN.
pub(crate) fn group_from_identifier(ctx: &Context, identifier: &str) -> Result<String, Error> {
    if identifier.starts_with("arn:") { group_from_arn(ctx, identifier) } else { Ok(identifier.to_owned()) }
}

/// The group's name from an ARN, with or without `:*` behind it. A group of another account or region does not exist here.
pub(crate) fn group_from_arn(ctx: &Context, arn: &str) -> Result<String, Error> {
    let malformed = || error::invalid("The specified ARN is invalid.");
    let arn: Arn = arn.parse().map_err(|_| malformed())?;
    let name = arn.resource.strip_prefix("log-group:").filter(|_| arn.service == "logs").ok_or_else(malformed)?;
    let name = name.strip_suffix(":*").unwrap_or(name);
    if name.is_empty() || name.contains(':') {
        return Err(malformed());
    }
    if arn.account != ctx.account.as_str() || arn.region != ctx.region.as_str() {
        return Err(error::no_group());
    }
    Ok(name.to_owned())
}
