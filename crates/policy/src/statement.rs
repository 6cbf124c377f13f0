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

    /// How many statements it has.
    #[must_use]
    pub fn statement_count(&self) -> usize {
        self.statements.len()
    }
}

impl Statement {
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
