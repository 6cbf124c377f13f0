//! The combination of all policies that concern a request.
//!
//! Within an account a policy on the resource that names the user or the session decides alone; one that names the role counts
//! as the role's own, within boundary and session policies; one that names the account leaves it to the account's policies.
//! Across accounts both sides must say yes; so they must for roles and keys, whose own policy is always asked.
//!
//! Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html>

use crate::arn::Arn;
use crate::principal::{Caller, Grant};
use crate::statement::{Effect, Policy};
use crate::{Context, Decision, PolicyKind, Reason};
use std::sync::Arc;

/// What is asked.
#[derive(Debug, Clone, Copy)]
pub struct Request<'a> {
    /// Who asks.
    pub caller: Caller<'a>,
    /// `lambda:InvokeFunction`
    pub action: &'a str,
    /// The resource's ARN, or `*` for an operation on none.
    pub resource: &'a str,
    /// The account that owns the resource.
    pub resource_account: &'a str,
    /// The condition keys.
    pub context: &'a Context<'a>,
}

/// A policy and where it comes from.
#[derive(Debug, Clone, PartialEq)]
pub struct Attached {
    /// Its ARN, or the name it was attached under.
    pub source: Arc<str>,
    /// What it says.
    pub policy: Arc<Policy>,
}

/// Every policy that concerns a request.
#[derive(Debug, Clone, Copy, Default)]
pub struct PolicySet<'a> {
    /// Of the user and its groups, or of the role.
    pub identity: &'a [Attached],
    /// The permissions boundary; `None` when the identity has none.
    pub boundary: Option<&'a [Attached]>,
    /// Session policies; `None` when the session was made without.
    pub session: Option<&'a [Attached]>,
    /// Of the resource.
    pub resource: &'a [Attached],
    /// Whether the resource's policy must allow also within its account: a role's trust policy, a KMS key's policy.
    pub resource_must_allow: bool,
}

/// Decides a request.
#[must_use]
pub fn evaluate<'a>(request: &Request<'_>, policies: &PolicySet<'a>) -> Decision<'a> {
    if let Some(reason) = policies.explicit_deny(request) {
        return Decision::ExplicitDeny(reason);
    }
    let grant = strongest_grant(policies.resource, request);
    let Caller::Identity(identity) = request.caller else {
        return grant.map_or(Decision::ImplicitDeny(PolicyKind::Resource), |(_, reason)| Decision::Allow(Some(reason)));
    };
    let side = |by_resource| identity_side(request, policies, identity.root, by_resource);
    let at_home = identity.account == request.resource_account;
    match grant {
        Some((Grant::Direct, reason)) if at_home => Decision::Allow(Some(reason)),
        Some((Grant::Role, reason)) if at_home => side(Some(reason)),
        Some(_) => side(None),
        None if at_home && !policies.resource_must_allow => side(None),
        None => match side(None) {
            Decision::Allow(_) => Decision::ImplicitDeny(PolicyKind::Resource),
            refused => refused,
        },
    }
}

/// What the caller's own policies say: identity, then boundary, then session.
fn identity_side<'a>(
    request: &Request<'_>,
    policies: &PolicySet<'a>,
    root: bool,
    by_resource: Option<Reason<'a>>,
) -> Decision<'a> {
    let own = by_resource.or_else(|| allow(policies.identity, PolicyKind::Identity, request));
    if own.is_none() && !root {
        return Decision::ImplicitDeny(PolicyKind::Identity);
    }
    for (kind, filter) in [(PolicyKind::Boundary, policies.boundary), (PolicyKind::Session, policies.session)] {
        if filter.is_some_and(|filter| allow(filter, kind, request).is_none()) {
            return Decision::ImplicitDeny(kind);
        }
    }
    Decision::Allow(own)
}

impl<'a> PolicySet<'a> {
    fn explicit_deny(&self, request: &Request<'_>) -> Option<Reason<'a>> {
        let kinds = [
            (PolicyKind::Identity, self.identity),
            (PolicyKind::Boundary, self.boundary.unwrap_or_default()),
            (PolicyKind::Session, self.session.unwrap_or_default()),
            (PolicyKind::Resource, self.resource),
        ];
        kinds.into_iter().find_map(|(kind, attached)| {
            applying(attached, kind, Effect::Deny, request).map(|(_, reason)| reason).next()
        })
    }
}

fn allow<'a>(attached: &'a [Attached], kind: PolicyKind, request: &Request<'_>) -> Option<Reason<'a>> {
    applying(attached, kind, Effect::Allow, request).map(|(_, reason)| reason).next()
}

fn strongest_grant<'a>(attached: &'a [Attached], request: &Request<'_>) -> Option<(Grant, Reason<'a>)> {
    applying(attached, PolicyKind::Resource, Effect::Allow, request).max_by_key(|(grant, _)| *grant)
}

/// The statements with an effect that apply to the request, in order.
fn applying<'a, 'r>(
    attached: &'a [Attached],
    kind: PolicyKind,
    effect: Effect,
    request: &'r Request<'r>,
) -> impl Iterator<Item = (Grant, Reason<'a>)> + use<'a, 'r> {
    let arn = Arn::split(request.resource);
    attached.iter().flat_map(move |Attached { source, policy }| {
        policy.statements.iter().enumerate().filter_map(move |(index, statement)| {
            let grant = (statement.effect == effect).then(|| statement.grant(&request.caller)).flatten()?;
            let reason = Reason { kind, source, statement: index, sid: statement.sid.as_deref() };
            statement.applies(request, &arn).then_some((grant, reason))
        })
    })
}
