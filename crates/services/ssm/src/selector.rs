//! `name:3`, `name:label`, and ARNs with either.

use crate::error;
use crate::records::{ParameterRecord, Version};
use contract::Error;
use platform::{Arn, Context};

/// What a reader asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Selected {
    pub(crate) account: String,
    pub(crate) region: String,
    /// The names that it may have: an ARN does not tell whether the name begins with a slash.
    pub(crate) names: Vec<String>,
    /// With its colon.
    pub(crate) selector: Option<String>,
}

/// Reads a name as readers give it.
pub(crate) fn parse(ctx: &Context, text: &str) -> Result<Selected, Error> {
    let (account, region) = (ctx.account.to_string(), ctx.region.to_string());
    if let Ok(arn) = text.parse::<Arn>() {
        let resource = arn.resource.strip_prefix("parameter/").filter(|_| arn.service == "ssm");
        let resource = resource.ok_or_else(|| error::validation(format!("Invalid parameter ARN: {text}")))?;
        let (name, selector) = split(resource)?;
        let names = vec![format!("/{name}"), name];
        return Ok(Selected { account: arn.account, region: arn.region, names, selector });
    }
    let (name, selector) = split(text)?;
    Ok(Selected { account, region, names: vec![name], selector })
}

fn split(text: &str) -> Result<(String, Option<String>), Error> {
    match text.split(':').collect::<Vec<_>>()[..] {
        [name] => Ok((name.to_owned(), None)),
        [name, selector] if !selector.is_empty() => Ok((name.to_owned(), Some(format!(":{selector}")))),
        _ => Err(error::validation(format!(
            "Invalid parameter name: {text}. Use a name with at most one version or label."
        ))),
    }
}

/// The version that is meant.
pub(crate) fn version<'a>(parameter: &'a ParameterRecord, selector: Option<&str>) -> Result<&'a Version, Error> {
    let Some(selector) = selector else { return parameter.current().ok_or_else(error::not_found) };
    let wanted = selector.trim_start_matches(':');
    let found = match wanted.parse::<i64>() {
        Ok(number) => parameter.versions.iter().find(|version| version.number == number),
        Err(_) => parameter.versions.iter().find(|version| version.labels.iter().any(|label| label == wanted)),
    };
    found.ok_or_else(|| error::no_version(&parameter.name, wanted))
}
