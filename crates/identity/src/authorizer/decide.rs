//! The way of one question: gather what concerns it, evaluate, and refuse or pass.

use super::gather::Gathered;
use super::named::Call;
use super::refuse::refused;
use super::resolve::{Need, Resolver};
use super::resources::ResourcePolicies;
use super::{Enforcement, IamAuthorizer, context, keys};
use crate::limits;
use contract::{Error, Operation, Service, Value};
use platform::{Arn, Context, Identity, Principal, Session, SessionKind};
use policy::{Attached, Caller, Decision, Grammar, PolicyKind, PolicySet, Request};
use std::sync::Arc;
use store::ReadError;

/// A call on its way through the authorizer.
pub(super) struct Asked<'a> {
    pub(super) ctx: &'a Context,
    pub(super) service: &'static Service,
    pub(super) input: &'a Value,
    pub(super) gathered: Arc<Gathered>,
    pub(super) session: Option<Vec<Attached>>,
    /// Keys of the service.
    pub(super) own: keys::Keys,
}

/// What is known of one resource.
struct Resource {
    owner: String,
    policies: Vec<Attached>,
    must_allow: bool,
    tags: Vec<(String, String)>,
}

/// The answer to one need: `None` when it is allowed.
type Refusal = Option<Error>;

impl IamAuthorizer {
    pub(super) async fn decide(
        &self,
        ctx: &Context,
        service: &'static Service,
        operation: &'static Operation,
        input: &Value,
    ) -> Result<(), Error> {
        self.note_use(ctx, service);
        if self.options.enforcement == Enforcement::Off || passes_always(ctx, service, operation) {
            return Ok(());
        }
        if is_half_session(ctx, service) {
            return Err(Error::client(
                403,
                "InvalidClientTokenId",
                "The security token included in the request is invalid",
            ));
        }
        let resources = self.resources_of(service.name);
        let call = Call { directory: &self.directory, ctx, service: service.name, input };
        let prefix = prefix(service);
        let resolver = Resolver { call, prefix, operation: operation.name, resources: resources.clone() };
        let needs = resolver.needs().await.map_err(Error::internal)?;
        if is_root_at_home(ctx, &needs) && !refuses_root(resources.as_deref()) {
            return Ok(());
        }
        let mut asked = self.ask(ctx, service, operation.name, input).await.map_err(Error::internal)?;
        if let Some(resources) = resources {
            asked.own.extend(resources.keys_of(ctx, operation.name, input).await);
        }
        for need in &needs {
            self.check(&asked, need).await?;
        }
        Ok(())
    }

    /// What concerns every need of a call.
    pub(super) async fn ask<'a>(
        &self,
        ctx: &'a Context,
        service: &'static Service,
        operation: &str,
        input: &'a Value,
    ) -> Result<Asked<'a>, ReadError> {
        let identity = ctx.principal.identity();
        let gathered = match identity {
            Some(identity) => self.cache.gathered(&self.directory, identity).await?,
            None => Arc::default(),
        };
        let session = identity.and_then(|identity| identity.session.as_ref()).and_then(|session| self.session(session));
        let call = Call { directory: &self.directory, ctx, service: service.name, input };
        let own = keys::keys(&call, operation).await?;
        Ok(Asked { ctx, service, input, gathered, session, own })
    }

    /// The session's own policies; `None` when it was made without. One of somebody whom a user vouches for has no more than they
    /// give.
    fn session(&self, session: &Session) -> Option<Vec<Attached>> {
        let compiled = session.policies.iter().filter_map(|document| {
            let policy = self.cache.compiled(document, Grammar::Inline).ok()?;
            Some(Attached { source: Arc::from("session"), policy })
        });
        let limited = !session.policies.is_empty() || session.kind == SessionKind::Federated;
        limited.then(|| compiled.collect())
    }

    /// Refuses or passes one need, in the present mode.
    ///
    /// # Errors
    /// The refusal.
    pub(super) async fn check(&self, asked: &Asked<'_>, need: &Need) -> Result<(), Error> {
        if let Some(session) = asked.ctx.principal.identity().and_then(Identity::role_session) {
            let resource = need.resources.first().map_or("*", String::as_str);
            self.observed.note(&session.role_arn, &need.action, resource);
        }
        match self.refusal(asked, need).await {
            Some(refusal) => self.enforced(refusal).map_or(Ok(()), Err),
            None => Ok(()),
        }
    }

    /// Decides one need. Of a resource's forms one that is allowed suffices, and one that is denied is enough to refuse.
    async fn refusal(&self, asked: &Asked<'_>, need: &Need) -> Refusal {
        if self.passes_unmanaged(asked.ctx, &need.action) {
            return None;
        }
        let named = need.resources.first().map_or("*", String::as_str);
        let known = self.resource(asked, need, named).await;
        let source = context::Source {
            ctx: asked.ctx,
            now_ms: self.clock.now_ms(),
            gathered: &asked.gathered,
            input: asked.input,
            need,
            owner: &known.owner,
            own: &asked.own,
            tags: &known.tags,
        };
        let policies = PolicySet {
            identity: &asked.gathered.identity,
            boundary: asked.gathered.boundary.as_deref(),
            session: asked.session.as_deref(),
            resource: &known.policies,
            resource_must_allow: known.must_allow,
        };
        let request = |resource, context| Request {
            caller: caller(&asked.ctx.principal),
            action: &need.action,
            resource,
            resource_account: &known.owner,
            context,
        };
        // Most policies ask for none of them, and they are a quarter of a decision.
        let keys = if asks_for_context(&policies) { context::keys(source) } else { policy::Context::new() };
        let decision = best(need.resources.iter().map(|form| policy::evaluate(&request(form, &keys), &policies)));
        let refusal = refused(asked, need, named, &decision)?;
        Some(self.explained(refusal, asked, &request(named, &context::keys(source)), &decision))
    }

    /// What is known of a resource; of another service's than the call's, it is that service's knowledge.
    async fn resource(&self, asked: &Asked<'_>, need: &Need, arn: &str) -> Resource {
        let action_of = need.action.split(':').next().unwrap_or_default();
        let service = if action_of == prefix(asked.service) { asked.service.name } else { action_of };
        let resources = self.resources_of(service);
        let mut owner = owner(arn).map(str::to_owned);
        let mut policies = Vec::new();
        if let Some(resources) = &resources {
            policies = self.resource_policies(&**resources, arn).await;
            if owner.is_none() && arn != "*" {
                owner = resources.owner_of(arn).await;
            }
        }
        let gathered = &asked.gathered;
        let (boundary, session) = (gathered.boundary.as_deref(), asked.session.as_deref());
        let by_tags = attached(&gathered.identity, boundary, session, &policies)
            .any(|attached| attached.policy.mentions_resource_tags());
        let tags = match &resources {
            _ if !by_tags => Vec::new(),
            None if matches!(service, "iam" | "sts") => self.directory.tags_of(arn).await.unwrap_or_default(),
            None => Vec::new(),
            Some(resources) => resources.tags_for(arn).await,
        };
        Resource {
            owner: owner.unwrap_or_else(|| asked.ctx.account.to_string()),
            policies,
            must_allow: arn != "*" && resources.is_some_and(|resources| resources.must_allow()),
            tags,
        }
    }

    async fn resource_policies(&self, resources: &dyn ResourcePolicies, arn: &str) -> Vec<Attached> {
        let Some(document) = resources.policy_for(arn).await else { return Vec::new() };
        match self.cache.compiled(&document, Grammar::Resource) {
            Ok(policy) => vec![Attached { source: Arc::from(arn), policy }],
            Err(error) => {
                tracing::error!(resource = arn, %error, "a stored policy cannot be understood and counts as empty");
                Vec::new()
            }
        }
    }

    /// A session of a role that does not exist may do all under `up`, which says so once for each role and action.
    fn passes_unmanaged(&self, ctx: &Context, action: &str) -> bool {
        let session = ctx.principal.identity().and_then(|identity| identity.session.as_ref());
        let Some(session) = session.filter(|session| session.unmanaged && self.options.unmanaged_passes) else {
            return false;
        };
        let mut noticed = self.noticed.lock();
        if noticed.len() < limits::NOTICED_PAIRS_MAX && noticed.insert((session.role_arn.clone(), action.to_owned())) {
            tracing::warn!(role = session.role_arn, action, "the role does not exist, so its call passes unchecked");
        }
        true
    }

    /// What remains of a refusal in the present mode.
    fn enforced(&self, refusal: Error) -> Refusal {
        if self.options.enforcement == Enforcement::Enforce {
            return Some(refusal);
        }
        tracing::warn!(reason = refusal.message, "iam audit: the call passes, and would be refused");
        None
    }
}

/// Every policy that takes part.
fn attached<'a>(
    identity: &'a [Attached],
    boundary: Option<&'a [Attached]>,
    session: Option<&'a [Attached]>,
    resource: &'a [Attached],
) -> impl Iterator<Item = &'a Attached> {
    [identity, boundary.unwrap_or_default(), session.unwrap_or_default(), resource].into_iter().flatten()
}

fn asks_for_context(policies: &PolicySet<'_>) -> bool {
    attached(policies.identity, policies.boundary, policies.session, policies.resource)
        .any(|attached| attached.policy.asks_for_context())
}

/// The decision over all forms of a resource.
fn best<'a>(decisions: impl Iterator<Item = Decision<'a>>) -> Decision<'a> {
    let mut answer = None;
    for decision in decisions {
        match decision {
            Decision::ExplicitDeny(_) => return decision,
            Decision::ImplicitDeny(_) if answer.is_some() => {}
            _ => answer = Some(decision),
        }
    }
    answer.unwrap_or(Decision::ImplicitDeny(PolicyKind::Identity))
}

/// What needs no permission: to learn who one is, and operations that take unsigned calls. Roles are assumed by
/// [`IamAuthorizer::may_assume`], since the role's trust policy takes part.
fn passes_always(ctx: &Context, service: &Service, operation: &Operation) -> bool {
    const FREE: [&str; 3] = ["GetCallerIdentity", "AssumeRole", "GetSessionToken"];
    let known = ctx.principal != Principal::Anonymous;
    operation.unsigned || known && service.name == "sts" && FREE.contains(&operation.name)
}

/// Credentials of `GetSessionToken` without a second factor cannot be used with IAM.
fn is_half_session(ctx: &Context, service: &Service) -> bool {
    let session = ctx.principal.identity().and_then(|identity| identity.session.as_ref());
    service.name == "iam"
        && session.is_some_and(|session| session.kind == SessionKind::User && session.mfa_at_ms.is_none())
}

/// Whether root must be asked for, too: a policy on a resource may deny it to everyone.
pub(super) fn refuses_root(resources: Option<&dyn ResourcePolicies>) -> bool {
    resources.is_some_and(ResourcePolicies::may_refuse_root)
}

/// Root passes where all resources are its account's.
pub(super) fn is_root_at_home(ctx: &Context, needs: &[Need]) -> bool {
    ctx.principal.identity().is_some_and(|Identity { root, account, .. }| {
        let at_home = |resource: &String| owner(resource).is_none_or(|owner| owner == account.as_str());
        *root && *account == ctx.account && needs.iter().flat_map(|need| &need.resources).all(at_home)
    })
}

/// The account that an ARN names; AWS's own policies (`arn:aws:iam::aws:policy/…`) count as the caller's.
fn owner(arn: &str) -> Option<&str> {
    let account = Arn::account_of(arn)?;
    (!account.is_empty() && account != "aws").then_some(account)
}

/// The prefix of the service's actions.
pub(super) fn prefix(service: &Service) -> &'static str {
    // Its signing name is another one.
    if service.name == "cloudwatch" { "cloudwatch" } else { service.iam_prefix }
}

pub(super) fn caller(principal: &Principal) -> Caller<'_> {
    match principal {
        Principal::Anonymous => Caller::Anonymous,
        Principal::Service(name) => Caller::Service(name),
        Principal::Identity(identity) => Caller::Identity(policy::Identity {
            account: identity.account.as_str(),
            arn: &identity.arn,
            user_id: &identity.user_id,
            role_arn: identity.role_session().map(|session| session.role_arn.as_str()),
            root: identity.root,
        }),
    }
}
