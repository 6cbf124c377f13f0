//! Function names in all their forms, and qualifiers.

use crate::text;
use contract::Error;
use platform::{Arn, Context};

/// What a request says of the function it means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Target {
    pub(crate) account: String,
    pub(crate) region: String,
    pub(crate) name: String,
    /// As asked: `$LATEST`, a number or an alias.
    pub(crate) qualifier: Option<String>,
}

/// A qualifier, by what it means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Qualifier {
    Latest,
    Version(u64),
    Alias(String),
}

impl Target {
    /// Reads `FunctionName` and `Qualifier`. The name may be bare, partial or a whole ARN, with or without a qualifier.
    ///
    /// # Errors
    /// 400 when the two qualifiers differ, 404 for another region.
    pub(crate) fn read(ctx: &Context, name: &str, qualifier: Option<&str>) -> Result<Self, Error> {
        let parts = Parts::of(name);
        if let Some(region) = parts.region.filter(|region| *region != ctx.region.as_str()) {
            return Err(text::other_region(region, ctx.region.as_str()));
        }
        let qualifier = match (parts.qualifier, qualifier) {
            (Some(inner), Some(outer)) if inner != outer => return Err(text::qualifiers_differ()),
            (Some(inner), _) => Some(inner),
            (None, outer) => outer,
        };
        Ok(Self {
            account: parts.account.unwrap_or(ctx.account.as_str()).to_owned(),
            region: ctx.region.to_string(),
            name: parts.name.to_owned(),
            qualifier: qualifier.map(str::to_owned),
        })
    }

    /// The function's ARN without a qualifier.
    pub(crate) fn arn(&self) -> String {
        function_arn(&self.account, &self.region, &self.name, None)
    }

    /// The ARN as asked.
    pub(crate) fn arn_as_asked(&self) -> String {
        function_arn(&self.account, &self.region, &self.name, self.qualifier.as_deref())
    }

    /// The ARN with a qualifier of our choice.
    pub(crate) fn qualified(&self, qualifier: &str) -> String {
        function_arn(&self.account, &self.region, &self.name, Some(qualifier))
    }

    /// The key of everything in the function's account and region.
    pub(crate) fn place(&self) -> store::Key {
        crate::record::place(&self.account, &self.region)
    }

    pub(crate) fn qualifier(&self) -> Option<Qualifier> {
        self.qualifier.as_deref().map(Qualifier::read)
    }
}

impl Qualifier {
    pub(crate) fn read(text: &str) -> Self {
        match text {
            "$LATEST" => Qualifier::Latest,
            number if number.bytes().all(|byte| byte.is_ascii_digit()) => {
                number.parse().map_or_else(|_| Qualifier::Alias(number.to_owned()), Qualifier::Version)
            }
            alias => Qualifier::Alias(alias.to_owned()),
        }
    }
}

/// `arn:aws:lambda:<region>:<account>:function:<name>[:<qualifier>]`
pub(crate) fn function_arn(account: &str, region: &str, name: &str, qualifier: Option<&str>) -> String {
    let resource = match qualifier {
        Some(qualifier) => format!("function:{name}:{qualifier}"),
        None => format!("function:{name}"),
    };
    Arn::new("lambda", region, account, resource).to_string()
}

#[derive(Debug, Default, PartialEq, Eq)]
struct Parts<'a> {
    region: Option<&'a str>,
    account: Option<&'a str>,
    name: &'a str,
    qualifier: Option<&'a str>,
}

impl<'a> Parts<'a> {
    /// Splits a name that the model's pattern has let through:
    /// `[arn:aws:lambda:][region:][account:][function:]name[:qualifier]`.
    fn of(text: &'a str) -> Self {
        let mut rest: Vec<&str> = text.split(':').collect();
        let mut parts = Parts::default();
        if rest.first() == Some(&"arn") {
            rest.drain(..rest.len().min(3));
        }
        if rest.len() > 1 && is_region(rest[0]) {
            parts.region = Some(rest.remove(0));
        }
        if rest.len() > 1 && is_account(rest[0]) {
            parts.account = Some(rest.remove(0));
        }
        if rest.len() > 1 && rest[0] == "function" {
            rest.remove(0);
        }
        parts.name = rest.first().copied().unwrap_or("");
        parts.qualifier = rest.get(1).copied();
        parts
    }
}

fn is_region(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    parts.len() >= 3
        && parts.last().is_some_and(|last| last.len() == 1 && last.as_bytes()[0].is_ascii_digit())
        && parts[..parts.len() - 1]
            .iter()
            .all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase()))
}

fn is_account(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, region: Option<&str>, account: Option<&str>, name: &str, qualifier: Option<&str>) {
        assert_eq!(Parts::of(text), Parts { region, account, name, qualifier }, "{text}");
    }

    #[test]
    fn every_form_of_a_name_is_read() {
        check("f", None, None, "f", None);
        check("f:$LATEST", None, None, "f", Some("$LATEST"));
        check("function:f:live", None, None, "f", Some("live"));
        check("123456789012:function:f", None, Some("123456789012"), "f", None);
        check("us-east-1:123456789012:function:f:3", Some("us-east-1"), Some("123456789012"), "f", Some("3"));
        check("arn:aws:lambda:eu-west-2:123456789012:function:f", Some("eu-west-2"), Some("123456789012"), "f", None);
        check(
            "arn:aws-us-gov:lambda:us-gov-west-1:123456789012:function:f:a",
            Some("us-gov-west-1"),
            Some("123456789012"),
            "f",
            Some("a"),
        );
        check("function", None, None, "function", None);
        check("123456789012", None, None, "123456789012", None);
    }

    #[test]
    fn qualifiers_are_told_apart() {
        assert_eq!(Qualifier::read("$LATEST"), Qualifier::Latest);
        assert_eq!(Qualifier::read("12"), Qualifier::Version(12));
        assert_eq!(Qualifier::read("v12"), Qualifier::Alias("v12".to_owned()));
    }
}
