//! What a parameter may be.

use crate::error::validation;
use crate::limits;
use crate::records::{Kind, Tier, arn};
use api::ssm::{PutParameterRequest, error as aws};
use contract::Error;
use platform::Context;

const BAD_NAME: &str = "Parameter name: can't be prefixed with \"ssm\" (case-insensitive). If formed as a path, it can consist of sub-paths divided by slash symbol; each sub-path can be formed as a mix of letters, numbers and the following 3 symbols .-_";

/// Checks a new parameter's name.
pub(crate) fn name(ctx: &Context, name: &str) -> Result<(), Error> {
    let first = name.trim_start_matches('/').split('/').next().unwrap_or_default().to_ascii_lowercase();
    if first.starts_with("aws") {
        return Err(match name.starts_with('/') && first == "aws" || name.starts_with("/aws/") {
            true => {
                Error::client(400, "AccessDeniedException", format!("No access to reserved parameter name: {name}."))
            }
            false => validation("Parameter name: can't be prefixed with \"aws\" (case-insensitive)."),
        });
    }
    if first.starts_with("ssm") {
        return Err(validation(BAD_NAME));
    }
    if name.contains('/') && !name.starts_with('/') {
        return Err(validation("Parameter name must be a fully qualified name."));
    }
    let fits = |character: char| character.is_ascii_alphanumeric() || "._-/".contains(character);
    let parts = name.strip_prefix('/').unwrap_or(name);
    if !name.chars().all(fits) || parts.split('/').any(str::is_empty) {
        return Err(validation(BAD_NAME));
    }
    if parts.split('/').count() > limits::LEVELS_MAX {
        let text = format!("Parameter name can't have more than {} levels.", limits::LEVELS_MAX);
        return Err(aws::hierarchy_level_limit_exceeded_exception(format!(
            "{text} Use a hierarchy with fewer levels and try again."
        )));
    }
    if arn(ctx.account.as_str(), ctx.region.as_str(), name).len() > limits::NAME_CHARS_MAX {
        return Err(validation(format!("Parameter name can't be longer than {} characters.", limits::NAME_CHARS_MAX)));
    }
    Ok(())
}

/// Checks a value for its kind.
pub(crate) fn value(kind: Kind, value: &str, pattern: Option<&str>) -> Result<(), Error> {
    if value.is_empty() {
        return Err(validation(
            "1 validation error detected: Value at 'value' failed to satisfy constraint: Member must have length greater than or equal to 1",
        ));
    }
    if value.contains("{{") && value.contains("}}") {
        return Err(validation("Parameter value can't nest another parameter. Do not use \"{{}}\" in the value."));
    }
    let Some(pattern) = pattern.filter(|pattern| !pattern.is_empty()) else { return Ok(()) };
    let compiled = fancy_regex::Regex::new(&format!("^(?:{pattern})$")).map_err(|_| {
        aws::invalid_allowed_pattern_exception("The request does not meet the regular expression requirement.")
    })?;
    let fits = |text: &str| compiled.is_match(text).unwrap_or(false);
    let all = if kind == Kind::StringList { value.split(',').all(fits) } else { fits(value) };
    match all {
        true => Ok(()),
        false => Err(aws::parameter_pattern_mismatch_exception(format!(
            "Parameter value, cannot be validated against allowedPattern: {pattern}"
        ))),
    }
}

/// The tier that a parameter gets.
pub(crate) fn tier(input: &PutParameterRequest, default: &str, before: Option<Tier>) -> Result<Tier, Error> {
    let asked = input.tier.as_deref().unwrap_or(match before {
        Some(Tier::Advanced) => "Advanced",
        _ => default,
    });
    let needs_advanced = input.value.len() > limits::STANDARD_BYTES_MAX
        || input.policies.as_deref().is_some_and(|policies| !policies.is_empty() && policies != "[]");
    let tier = match asked {
        "Advanced" => Tier::Advanced,
        "Intelligent-Tiering" if needs_advanced || before == Some(Tier::Advanced) => Tier::Advanced,
        _ => Tier::Standard,
    };
    match tier {
        Tier::Standard if before == Some(Tier::Advanced) => Err(validation(
            "This parameter uses the advanced-parameter tier. You can't downgrade a parameter from the advanced-parameter tier to the standard-parameter tier. If necessary, you can delete the advanced parameter and recreate it as a standard parameter.",
        )),
        Tier::Standard if input.value.len() > limits::STANDARD_BYTES_MAX => Err(validation(
            "Standard tier parameters support a maximum parameter value of 4096 characters. To create a larger parameter value, upgrade the parameter to use the advanced-parameter tier. For more information, see https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-advanced-parameters.html",
        )),
        Tier::Standard if needs_advanced => {
            Err(validation("Parameter policies are only supported for parameters of the advanced-parameter tier."))
        }
        Tier::Advanced if input.value.len() > limits::ADVANCED_BYTES_MAX => {
            Err(validation("Advanced tier parameters support a maximum parameter value of 8192 characters."))
        }
        tier => Ok(tier),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use platform::{AccountId, Principal, Region, RequestId};

    fn context() -> Context {
        let account = AccountId::new("111111111111");
        Context {
            principal: Principal::root(&account, ""),
            account,
            region: Region::new("us-east-1"),
            request_id: RequestId::new("r"),
            endpoint: "".into(),
            source_ip: None,
            secure: false,
            source_arn: None,
            trace_id: None,
            user_agent: None,
            via: Vec::new(),
        }
    }

    #[test]
    fn names() {
        let levels = |count: usize| "/a".repeat(count);
        for (text, code) in [
            ("a", None),
            ("/a/b.c-d_e", None),
            ("a/b", Some("ValidationException")),
            ("/a//b", Some("ValidationException")),
            ("a b", Some("ValidationException")),
            ("ssm-x", Some("ValidationException")),
            ("AWS", Some("ValidationException")),
            ("/aws/x", Some("AccessDeniedException")),
            (levels(15).as_str(), None),
            (levels(16).as_str(), Some("HierarchyLevelLimitExceededException")),
        ] {
            assert_eq!(name(&context(), text).err().map(|error| error.code.into_owned()).as_deref(), code, "{text}");
        }
    }

    #[test]
    fn values() {
        for (kind, text, pattern, good) in [
            (Kind::String, "12", Some(r"\d+"), true),
            (Kind::String, "12a", Some(r"\d+"), false),
            (Kind::StringList, "1,2", Some(r"\d"), true),
            (Kind::StringList, "1,22", Some(r"\d"), false),
            (Kind::String, "x", Some("("), false),
            (Kind::String, "", None, false),
            (Kind::String, "a {{ b }}", None, false),
        ] {
            assert_eq!(value(kind, text, pattern).is_ok(), good, "{text} {pattern:?}");
        }
    }

    #[test]
    fn tiers() {
        let input = |tier: Option<&str>, length: usize| PutParameterRequest {
            tier: tier.map(str::to_owned),
            value: "x".repeat(length),
            ..PutParameterRequest::default()
        };
        for (asked, length, before, expected) in [
            (None, 4096, None, Some(Tier::Standard)),
            (None, 4097, None, None),
            (Some("Advanced"), 8192, None, Some(Tier::Advanced)),
            (Some("Advanced"), 8193, None, None),
            (Some("Intelligent-Tiering"), 4096, None, Some(Tier::Standard)),
            (Some("Intelligent-Tiering"), 4097, None, Some(Tier::Advanced)),
            (None, 1, Some(Tier::Advanced), Some(Tier::Advanced)),
            (Some("Standard"), 1, Some(Tier::Advanced), None),
        ] {
            assert_eq!(tier(&input(asked, length), "Standard", before).ok(), expected, "{asked:?} {length} {before:?}");
        }
    }
}
