//! Whether somebody may assume a role: their own policies and the role's trust policy together.

use super::{Asked, IamAuthorizer, caller, context, name};
use crate::records::Role;
use contract::{Error, Service, Value};
use platform::Context;
use policy::{Attached, Grammar, PolicySet, Request};
use std::sync::Arc;

/// What is asked of a role.
#[derive(Debug, Clone, Copy)]
pub struct Assume<'a> {
    /// The model of STS.
    pub service: &'static Service,
    /// The ARN that the caller gave.
    pub role_arn: &'a str,
    /// The request, for the condition keys that its members are.
    pub input: &'a Value,
    /// Whether it gives session tags, which needs `sts:TagSession` too.
    pub tags: bool,
}

impl IamAuthorizer {
    /// The role, if the caller may assume it. Decided in every mode: whom a role trusts is the role's own setting.
    ///
    /// # Errors
    /// `AccessDenied` in STS's words, which do not tell a missing role from a forbidden one; or the store's failure.
    pub async fn may_assume(&self, ctx: &Context, assume: Assume<'_>) -> Result<Role, Error> {
        let role = self.directory.role_by_arn(assume.role_arn).await.map_err(Error::internal)?;
        let role = role.ok_or_else(|| denied(ctx, "sts:AssumeRole", assume.role_arn))?;
        let trust = self.cache.compiled(&role.trust, Grammar::Trust).map_err(Error::internal)?;
        let trust = [Attached { source: Arc::from(assume.role_arn), policy: trust }];
        let asked = self.ask(ctx, assume.service, assume.input).await.map_err(Error::internal)?;
        let actions = [("sts:AssumeRole", true), ("sts:TagSession", assume.tags)];
        for (action, needed) in actions {
            if needed && !self.allowed(&asked, &role, &trust, action, assume.role_arn) {
                return Err(denied(ctx, action, assume.role_arn));
            }
        }
        Ok(role)
    }

    fn allowed(&self, asked: &Asked<'_>, role: &Role, trust: &[Attached], action: &str, arn: &str) -> bool {
        let need = super::Need {
            action: action.to_owned(),
            resources: vec![arn.to_owned()],
            passed_to: None,
            keys: Vec::new(),
        };
        let keys = context::keys(asked.ctx, self.clock.now_ms(), &asked.gathered, asked.input, &need);
        let policies = PolicySet {
            identity: &asked.gathered.identity,
            boundary: asked.gathered.boundary.as_deref(),
            session: asked.session.as_deref(),
            resource: trust,
            resource_must_allow: true,
        };
        let request = Request {
            caller: caller(&asked.ctx.principal),
            action,
            resource: arn,
            resource_account: &role.account,
            context: &keys,
        };
        policy::evaluate(&request, &policies).allowed()
    }
}

fn denied(ctx: &Context, action: &str, role_arn: &str) -> Error {
    let who = name(&ctx.principal);
    Error::client(
        403,
        "AccessDenied",
        format!("User: {who} is not authorized to perform: {action} on resource: {role_arn}"),
    )
}
