//! Whether somebody may assume a role: their own policies and the role's trust policy together.

use super::decide::{Asked, caller};
use super::refuse::name;
use super::resolve::Need;
use super::{IamAuthorizer, context};
use crate::records::Role;
use contract::{Error, Service, Value};
use platform::Context;
use policy::{Attached, Caller, Grammar, PolicySet, Request};
use std::sync::Arc;

/// What is asked of a role.
#[derive(Debug, Clone)]
pub struct Assume<'a> {
    /// The model of STS.
    pub service: &'static Service,
    /// The operation's name.
    pub operation: &'static str,
    /// The ARN that the caller gave.
    pub role_arn: &'a str,
    /// The request, for the condition keys that its members are.
    pub input: &'a Value,
    /// Further actions that it needs: `sts:TagSession` for tags, `sts:SetSourceIdentity` for a source identity.
    pub also: Vec<&'static str>,
    /// Who vouches for the caller; `None`: the caller has credentials of its own.
    pub proof: Option<Proof<'a>>,
    /// Condition keys that the request's members do not say.
    pub keys: Vec<(String, Vec<String>)>,
}

/// What an identity provider says of a caller.
#[derive(Debug, Clone, Copy)]
pub struct Proof<'a> {
    /// The provider's ARN, or its host name.
    pub provider: &'a str,
}

impl IamAuthorizer {
    /// The role, if the caller may assume it. Decided in every mode: whom a role trusts is the role's own setting.
    ///
    /// # Errors
    /// `AccessDenied` in STS's words, which do not tell a missing role from a forbidden one; or the store's failure.
    pub async fn may_assume(&self, ctx: &Context, assume: Assume<'_>) -> Result<Role, Error> {
        let action = if assume.proof.is_some() { "sts:AssumeRoleWithWebIdentity" } else { "sts:AssumeRole" };
        let role = self.directory.role_by_arn(assume.role_arn).await.map_err(Error::internal)?;
        let role = role.ok_or_else(|| denied(ctx, &assume, action))?;
        let trust = self.cache.compiled(&role.trust, Grammar::Trust).map_err(Error::internal)?;
        let trust = [Attached { source: Arc::from(assume.role_arn), policy: trust }];
        let mut asked = self.ask(ctx, assume.service, assume.operation, assume.input).await.map_err(Error::internal)?;
        asked.own.extend(assume.keys.iter().cloned());
        for action in std::iter::once(action).chain(assume.also.iter().copied()) {
            if !self.allowed(&asked, &assume, &role, &trust, action) {
                return Err(denied(ctx, &assume, action));
            }
        }
        Ok(role)
    }

    fn allowed(&self, asked: &Asked<'_>, assume: &Assume<'_>, role: &Role, trust: &[Attached], action: &str) -> bool {
        let need = Need::new(action, assume.role_arn);
        let keys = context::keys(context::Source {
            ctx: asked.ctx,
            now_ms: self.clock.now_ms(),
            gathered: &asked.gathered,
            input: asked.input,
            need: &need,
            owner: &role.account,
            own: &asked.own,
            tags: &role.held.tags,
        });
        let policies = PolicySet {
            identity: &asked.gathered.identity,
            boundary: asked.gathered.boundary.as_deref(),
            session: asked.session.as_deref(),
            resource: trust,
            resource_must_allow: true,
        };
        let request = Request {
            caller: assume
                .proof
                .map_or_else(|| caller(&asked.ctx.principal), |proof| Caller::Federated(proof.provider)),
            action,
            resource: assume.role_arn,
            resource_account: &role.account,
            context: &keys,
        };
        policy::evaluate(&request, &policies).allowed()
    }
}

fn denied(ctx: &Context, assume: &Assume<'_>, action: &str) -> Error {
    if assume.proof.is_some() {
        return Error::client(403, "AccessDenied", format!("Not authorized to perform {action}"));
    }
    let (who, arn) = (name(&ctx.principal), assume.role_arn);
    Error::client(403, "AccessDenied", format!("User: {who} is not authorized to perform: {action} on resource: {arn}"))
}
