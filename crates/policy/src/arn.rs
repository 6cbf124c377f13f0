//! ARN patterns: six parts, each matched by itself, so that a `*` in the account never reaches into the resource.

use crate::pattern::{Case, Pattern, Syntax, variable_end};
use crate::{Context, Malformed};

const PARTS: usize = 6;

/// A pattern for ARNs, as `Resource` and `ArnLike` hold.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum ArnPattern {
    /// Fewer than six parts (`*`, `arn:aws:s3*`): matched as one text.
    Whole(Pattern),
    /// Partition, service, region, account and resource, each by itself.
    Parts(Box<[Pattern; PARTS - 1]>),
}

impl ArnPattern {
    /// Compiles a pattern.
    ///
    /// # Errors
    /// As [`Pattern::compile`].
    pub(crate) fn compile(text: &str, variables: bool) -> Result<Self, Malformed> {
        let syntax = Syntax { wildcards: true, variables };
        match split_pattern(text, variables) {
            Some(["arn", parts @ ..]) => {
                let [partition, service, region, account, resource] = parts.map(|part| Pattern::compile(part, syntax));
                Ok(Self::Parts(Box::new([partition?, service?, region?, account?, resource?])))
            }
            _ => Pattern::compile(text, syntax).map(Self::Whole),
        }
    }

    /// Whether the ARN fits; `*` as input (an operation without a resource) fits only patterns of wildcards.
    pub(crate) fn matches(&self, arn: &Arn<'_>, context: &Context<'_>) -> bool {
        match (self, &arn.parts) {
            (Self::Whole(pattern), _) => pattern.matches(arn.text, Case::Exact, context),
            // From the end, since there they differ most.
            (Self::Parts(patterns), Some(parts)) => {
                let mut pairs = patterns.iter().zip(parts).rev();
                pairs.all(|(pattern, part)| pattern.matches(part, Case::Exact, context))
            }
            (Self::Parts(_), None) => false,
        }
    }

    /// Whether what it matches depends on the context.
    pub(crate) fn has_variables(&self) -> bool {
        match self {
            Self::Whole(pattern) => pattern.has_variables(),
            Self::Parts(patterns) => patterns.iter().any(Pattern::has_variables),
        }
    }

    /// Whether every variable has a value.
    pub(crate) fn resolves(&self, context: &Context<'_>) -> bool {
        match self {
            Self::Whole(pattern) => pattern.resolves(context),
            Self::Parts(patterns) => patterns.iter().all(|pattern| pattern.resolves(context)),
        }
    }
}

/// An ARN of a request, split once for all patterns that it meets.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Arn<'a> {
    text: &'a str,
    parts: Option<[&'a str; PARTS - 1]>,
}

impl<'a> Arn<'a> {
    /// Any text; what is no ARN has no parts.
    pub(crate) fn split(text: &'a str) -> Self {
        Self { text, parts: text.strip_prefix("arn:").and_then(Self::parts) }
    }

    fn parts(text: &'a str) -> Option<[&'a str; PARTS - 1]> {
        let mut parts = [""; PARTS - 1];
        let mut pieces = text.splitn(PARTS - 1, ':');
        for part in &mut parts {
            *part = pieces.next()?;
        }
        Some(parts)
    }
}

/// Splits at the first five colons that are not inside a variable.
fn split_pattern(text: &str, variables: bool) -> Option<[&str; PARTS]> {
    let mut parts = [""; PARTS];
    let mut rest = text;
    for part in &mut parts[..PARTS - 1] {
        let colon = colon_outside(rest, variables)?;
        *part = &rest[..colon];
        rest = &rest[colon + 1..];
    }
    parts[PARTS - 1] = rest;
    Some(parts)
}

fn colon_outside(text: &str, variables: bool) -> Option<usize> {
    let mut at = 0;
    loop {
        let found = at + text[at..].find([':', '$'])?;
        if text[found..].starts_with(':') {
            return Some(found);
        }
        let inside = variables && text[found..].starts_with("${");
        at = found + if inside { variable_end(&text[found..])? } else { 1 };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(pattern: &str, cases: &[(&str, bool)]) {
        let mut context = Context::new();
        context.set("aws:userid", "AROAX:session");
        context.set("aws:accountid", "1:2");
        let compiled = ArnPattern::compile(pattern, true).expect(pattern);
        for &(input, expected) in cases {
            assert_eq!(compiled.matches(&Arn::split(input), &context), expected, "{pattern} on {input}");
        }
    }

    #[test]
    fn parts_are_matched_by_themselves() {
        check(
            "arn:aws:sqs:*:111111111111:q",
            &[
                ("arn:aws:sqs:us-east-1:111111111111:q", true),
                ("arn:aws:sqs:us-east-1:222222222222:111111111111:q", false),
            ],
        );
        check("arn:aws:s3:::b/*.jpg", &[("arn:aws:s3:::b/a:b.jpg", true), ("arn:aws:s3:::b/a.png", false)]);
        check("arn:*:*:*:*:*", &[("arn:aws:s3:::b", true), ("*", false), ("arn:aws:s3", false)]);
    }

    #[test]
    fn short_patterns_are_one_text() {
        check("*", &[("*", true), ("arn:aws:s3:::b", true)]);
        check("arn:aws:lambda:*", &[("arn:aws:lambda:r:1:function:f", true), ("arn:aws:s3:::b", false)]);
    }

    #[test]
    fn colons_of_variables_do_not_move_the_parts() {
        check(
            "arn:aws:s3:::b/${aws:userid}/*",
            &[("arn:aws:s3:::b/AROAX:session/x", true), ("arn:aws:s3:::b/AROAX/x", false)],
        );
        check("arn:aws:sqs:r:${aws:accountid}:q", &[("arn:aws:sqs:r:1:2:q", false)]);
    }
}
