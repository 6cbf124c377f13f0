//! Callers and short forms that the tables share.
#![allow(dead_code, reason = "each test binary uses its own part of it")]

use policy::{Attached, Caller, Context, Decision, Grammar, Identity, Policy, PolicySet, Request, evaluate};
use std::sync::Arc;

pub(crate) const ACCOUNT: &str = "111111111111";
pub(crate) const OTHER: &str = "222222222222";

pub(crate) const ALICE: Caller<'static> = Caller::Identity(Identity {
    account: ACCOUNT,
    arn: "arn:aws:iam::111111111111:user/alice",
    user_id: "AIDAAAAAAAAAAAAAAAAAA",
    role_arn: None,
    root: false,
});
pub(crate) const SESSION: Caller<'static> = Caller::Identity(Identity {
    account: ACCOUNT,
    arn: "arn:aws:sts::111111111111:assumed-role/worker/s1",
    user_id: "AROAAAAAAAAAAAAAAAAAA:s1",
    role_arn: Some("arn:aws:iam::111111111111:role/worker"),
    root: false,
});
pub(crate) const ROOT: Caller<'static> = Caller::Identity(Identity {
    account: ACCOUNT,
    arn: "arn:aws:iam::111111111111:root",
    user_id: ACCOUNT,
    role_arn: None,
    root: true,
});

/// Documents of each kind, as statements without the envelope.
#[derive(Default, Clone)]
pub(crate) struct Set<'a> {
    pub(crate) identity: Vec<&'a str>,
    pub(crate) boundary: Option<Vec<&'a str>>,
    pub(crate) session: Option<Vec<&'a str>>,
    pub(crate) resource: Vec<&'a str>,
}

pub(crate) fn document(statements: &[&str]) -> String {
    format!(r#"{{"Version":"2012-10-17","Statement":[{}]}}"#, statements.join(","))
}

pub(crate) fn attach(statements: &[&str], grammar: Grammar) -> Vec<Attached> {
    if statements.is_empty() {
        return Vec::new();
    }
    let text = document(statements);
    let policy = Policy::parse(&text, grammar).unwrap_or_else(|error| panic!("{error}: {text}"));
    vec![Attached { source: Arc::from("p"), policy: Arc::new(policy) }]
}

/// Evaluates and gives the outcome a short name: `allow`, `deny:identity`, `none:session`.
pub(crate) fn outcome(
    set: &Set<'_>,
    caller: Caller<'_>,
    owner: &str,
    action: &str,
    resource: &str,
    context: &Context<'_>,
) -> String {
    let identity = attach(&set.identity, Grammar::Inline);
    let boundary = set.boundary.as_ref().map(|statements| attach(statements, Grammar::Inline));
    let session = set.session.as_ref().map(|statements| attach(statements, Grammar::Inline));
    let by_resource = attach(&set.resource, Grammar::Resource);
    let policies = PolicySet {
        identity: &identity,
        boundary: boundary.as_deref(),
        session: session.as_deref(),
        resource: &by_resource,
        resource_must_allow: false,
    };
    let request = Request { caller, action, resource, resource_account: owner, context };
    match evaluate(&request, &policies) {
        Decision::Allow(_) => "allow".to_owned(),
        Decision::ExplicitDeny(reason) => format!("deny:{:?}", reason.kind).to_lowercase(),
        Decision::ImplicitDeny(kind) => format!("none:{kind:?}").to_lowercase(),
    }
}
