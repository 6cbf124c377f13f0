//! A compiled policy and what one of its statements says of a request.

use crate::arn::{Arn, ArnPattern};
use crate::condition::Condition;
use crate::pattern::{Case, Pattern};
use crate::principal::{Caller, Grant, Principals};
use crate::{Context, Grammar, Malformed, Request};

/// A policy document, parsed once and evaluated many times.
#[derive(Debug, Clone, PartialEq)]
pub struct Policy {
    pub(crate) statements: Box<[Statement]>,
    pub(crate) resource_tags: bool,
}

/// What a statement does when it applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    /// `Allow`
    Allow,
    /// `Deny`
    Deny,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Statement {
    pub(crate) sid: Option<Box<str>>,
    pub(crate) effect: Effect,
    pub(crate) principals: Option<Principals>,
    pub(crate) actions: Actions,
    pub(crate) resources: Option<Resources>,
    pub(crate) conditions: Box<[Condition]>,
}

/// `Action` or `NotAction`.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Actions {
    pub(crate) negated: bool,
    pub(crate) patterns: Box<[Pattern]>,
}

/// `Resource` or `NotResource`.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Resources {
    pub(crate) negated: bool,
    pub(crate) patterns: Box<[ArnPattern]>,
}

impl Policy {
    /// Parses and compiles a document.
    ///
    /// # Errors
    /// [`Malformed`], whose text is what IAM answers.
    pub fn parse(document: &str, grammar: Grammar) -> Result<Self, Malformed> {
        crate::parse::policy(document, grammar)
    }

    /// Whether its outcome may depend on tags of the resource, which then must be in the context.
    #[must_use]
    pub fn mentions_resource_tags(&self) -> bool {
        self.resource_tags
    }

    /// Whether its outcome may depend on condition keys at all, in a condition or in a policy variable.
    #[must_use]
    pub fn asks_for_context(&self) -> bool {
        self.statements.iter().any(Statement::asks_for_context)
    }

    /// How many statements it has.
    #[must_use]
    pub fn statement_count(&self) -> usize {
        self.statements.len()
    }
}

impl Statement {
    fn asks_for_context(&self) -> bool {
        !self.conditions.is_empty()
            || self.actions.patterns.iter().any(Pattern::has_variables)
            || self.resources.iter().flat_map(|resources| &resources.patterns).any(ArnPattern::has_variables)
    }

    /// Whether the statement applies to the request on `arn`, its resource, whoever makes it.
    pub(crate) fn applies(&self, request: &Request<'_>, arn: &Arn<'_>) -> bool {
        self.actions.include(request.action, request.context)
            && self.resources.as_ref().is_none_or(|resources| resources.include(arn, request.context, self.effect))
            && self.conditions.iter().all(|condition| condition.holds(request.context))
    }

    /// How closely the statement names the caller. One without a principal (an identity policy) speaks to its holder.
    pub(crate) fn grant(&self, caller: &Caller<'_>) -> Option<Grant> {
        match &self.principals {
            Some(principals) => principals.grant(caller, self.effect == Effect::Deny),
            None => Some(Grant::Direct),
        }
    }
}

impl Actions {
    fn include(&self, action: &str, context: &Context<'_>) -> bool {
        self.patterns.iter().any(|pattern| pattern.matches(action, Case::Ignored, context)) != self.negated
    }
}

impl Resources {
    /// A `NotResource` with an unknown variable excludes nobody knows what: such a statement denies but never allows.
    fn include(&self, arn: &Arn<'_>, context: &Context<'_>, effect: Effect) -> bool {
        if self.negated && !self.patterns.iter().all(|pattern| pattern.resolves(context)) {
            return effect == Effect::Deny;
        }
        self.patterns.iter().any(|pattern| pattern.matches(arn, context)) != self.negated
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_asks_for_context() {
        let with = |version: &str, members: &str| {
            format!(
                r#"{{"Version":"{version}","Statement":[{{"Effect":"Allow","Action":"a:*","Resource":"*"}},{{{members}}}]}}"#
            )
        };
        let (new, old) = ("2012-10-17", "2008-10-17");
        for (version, members, expected) in [
            (new, r#""Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::b/*""#, false),
            (new, r#""Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::b/${aws:username}/*""#, true),
            (old, r#""Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::b/${aws:username}/*""#, false),
            (
                new,
                r#""Effect":"Deny","Action":"s3:*","NotResource":["arn:aws:s3:::a","arn:aws:s3:::${aws:username}"]"#,
                true,
            ),
            (new, r#""Effect":"Deny","NotAction":"s3:*","Resource":"*""#, false),
            (
                new,
                r#""Effect":"Deny","Action":"s3:*","Resource":"*","Condition":{"Bool":{"aws:SecureTransport":"false"}}"#,
                true,
            ),
            (
                new,
                r#""Effect":"Deny","Action":"s3:*","Resource":"*","\u0043ondition":{"Bool":{"aws:SecureTransport":"false"}}"#,
                true,
            ),
        ] {
            let policy = Policy::parse(&with(version, members), Grammar::Inline).expect(members);
            assert_eq!(policy.asks_for_context(), expected, "{version} {members}");
        }
    }
}
