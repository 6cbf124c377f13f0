//! The authorizer of the bus: from a call to yes or AWS's refusal.

mod actions;
mod assume;
mod context;
mod function;
mod gather;
mod may;
mod resolve;
mod targets;

pub use assume::Assume;
pub use may::Ask;

use crate::directory::Directory;
use crate::limits;
use contract::{Error, Operation, Protocol, Service, Value};
use gather::{Cache, Gathered};
use parking_lot::{Mutex, RwLock};
use platform::{Arn, Authorizer, BoxFuture, Context, Identity, Principal, Session, SharedClock};
use policy::{Attached, Caller, Decision, Grammar, PolicyKind, PolicySet, Request};
use resolve::Need;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use store::ReadError;

/// Names the deciding statement in our own refusals.
const DECIDED_BY: &str = "x-freehold-decided-by";

/// What happens to a call that policies do not allow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Enforcement {
    /// It is refused.
    Enforce,
    /// It passes, and the log says what would have been refused.
    Audit,
    /// Policies are not asked.
    Off,
}

/// How an [`IamAuthorizer`] decides.
#[derive(Debug, Clone, Copy)]
pub struct AuthorizerOptions {
    /// What happens to a call that policies do not allow.
    pub enforcement: Enforcement,
    /// Whether sessions of roles that do not exist may do anything; only under `up`.
    pub unmanaged_passes: bool,
}

/// The policies on a service's resources, if it has such.
pub trait ResourcePolicies: Send + Sync + 'static {
    /// The policy's text on the resource with this ARN.
    fn policy_for<'a>(&'a self, arn: &'a str) -> BoxFuture<'a, Option<String>>;
}

/// Decides by IAM's policies.
pub struct IamAuthorizer {
    directory: Directory,
    clock: SharedClock,
    options: AuthorizerOptions,
    cache: Cache,
    by_resource: RwLock<HashMap<&'static str, Arc<dyn ResourcePolicies>>>,
    noticed: Mutex<HashSet<(String, String)>>,
}

/// A call on its way through the authorizer.
struct Asked<'a> {
    ctx: &'a Context,
    service: &'static Service,
    input: &'a Value,
    gathered: Arc<Gathered>,
    session: Option<Vec<Attached>>,
}

/// The answer to one need: `None` when it is allowed.
type Refusal = Option<Error>;

impl IamAuthorizer {
    /// Over a directory.
    #[must_use]
    pub fn new(directory: Directory, clock: SharedClock, options: AuthorizerOptions) -> Self {
        let (cache, by_resource, noticed) = (Cache::default(), RwLock::default(), Mutex::default());
        Self { directory, clock, options, cache, by_resource, noticed }
    }

    /// From now on asks `policies` for those on the resources of a service (`lambda`).
    pub fn register_resource_policies(&self, service: &'static str, policies: Arc<dyn ResourcePolicies>) {
        self.by_resource.write().insert(service, policies);
    }

    async fn decide(
        &self,
        ctx: &Context,
        service: &'static Service,
        operation: &'static Operation,
        input: &Value,
    ) -> Result<(), Error> {
        if self.options.enforcement == Enforcement::Off || passes_always(ctx, service, operation) {
            return Ok(());
        }
        let action = actions::action(service.name, service.iam_prefix, operation.name);
        let needs = resolve::needs(&self.directory, ctx, service.name, operation.name, action, input).await;
        let needs = needs.map_err(Error::internal)?;
        if is_root_at_home(ctx, &needs) {
            return Ok(());
        }
        let asked = self.ask(ctx, service, input).await.map_err(Error::internal)?;
        for need in &needs {
            if let Some(refusal) = self.refusal(&asked, need).await.and_then(|refusal| self.enforced(refusal)) {
                return Err(refusal);
            }
        }
        Ok(())
    }

    async fn ask<'a>(
        &self,
        ctx: &'a Context,
        service: &'static Service,
        input: &'a Value,
    ) -> Result<Asked<'a>, ReadError> {
        let identity = ctx.principal.identity();
        let gathered = match identity {
            Some(identity) => self.cache.gathered(&self.directory, identity).await?,
            None => Arc::default(),
        };
        let session = identity.and_then(|identity| identity.session.as_ref()).and_then(|session| self.session(session));
        Ok(Asked { ctx, service, input, gathered, session })
    }

    /// The session's own policies; `None` when it was made without.
    fn session(&self, session: &Session) -> Option<Vec<Attached>> {
        let compiled = session.policies.iter().filter_map(|document| {
            let policy = self.cache.compiled(document, Grammar::Inline).ok()?;
            Some(Attached { source: Arc::from("session"), policy })
        });
        (!session.policies.is_empty()).then(|| compiled.collect())
    }

    /// Decides one need. Of a resource's forms one that is allowed suffices, and one that is denied is enough to refuse.
    async fn refusal(&self, asked: &Asked<'_>, need: &Need) -> Refusal {
        if self.passes_unmanaged(asked.ctx, &need.action) {
            return None;
        }
        let named = need.resources.first().map_or("*", String::as_str);
        let by_resource = self.resource_policies(asked.service, named).await;
        let keys = context::keys(asked.ctx, self.clock.now_ms(), &asked.gathered, asked.input, need);
        let owner = owner(named).unwrap_or_else(|| asked.ctx.account.to_string());
        let policies = PolicySet {
            identity: &asked.gathered.identity,
            boundary: asked.gathered.boundary.as_deref(),
            session: asked.session.as_deref(),
            resource: &by_resource,
            resource_must_allow: false,
        };
        let mut answer = Decision::ImplicitDeny(PolicyKind::Identity);
        for (place, resource) in need.resources.iter().enumerate() {
            let request = Request {
                caller: caller(&asked.ctx.principal),
                action: &need.action,
                resource,
                resource_account: &owner,
                context: &keys,
            };
            let decision = policy::evaluate(&request, &policies);
            match decision {
                Decision::ExplicitDeny(_) => {
                    answer = decision;
                    break;
                }
                Decision::ImplicitDeny(_) if place > 0 => {}
                _ => answer = decision,
            }
        }
        refused(asked, need, named, &answer)
    }

    async fn resource_policies(&self, service: &'static Service, arn: &str) -> Vec<Attached> {
        let Some(policies) = self.by_resource.read().get(service.name).cloned() else { return Vec::new() };
        let Some(document) = policies.policy_for(arn).await else { return Vec::new() };
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

impl Authorizer for IamAuthorizer {
    fn authorize<'a>(
        &'a self,
        ctx: &'a Context,
        service: &'static Service,
        operation: &'static Operation,
        input: &'a Value,
    ) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(self.decide(ctx, service, operation, input))
    }
}

/// What needs no permission: to learn who one is, and operations that take unsigned calls. `AssumeRole` is decided by
/// [`IamAuthorizer::may_assume`], since the role's trust policy takes part.
fn passes_always(ctx: &Context, service: &Service, operation: &Operation) -> bool {
    let known = ctx.principal != Principal::Anonymous;
    operation.unsigned || known && service.name == "sts" && matches!(operation.name, "GetCallerIdentity" | "AssumeRole")
}

/// Root passes where all resources are its account's.
fn is_root_at_home(ctx: &Context, needs: &[Need]) -> bool {
    ctx.principal.identity().is_some_and(|Identity { root, account, .. }| {
        let at_home = |resource: &String| owner(resource).is_none_or(|owner| owner == account.as_str());
        *root && *account == ctx.account && needs.iter().flat_map(|need| &need.resources).all(at_home)
    })
}

/// The account that an ARN names; AWS's own policies (`arn:aws:iam::aws:policy/…`) count as the caller's.
fn owner(arn: &str) -> Option<String> {
    let account = arn.parse::<Arn>().ok()?.account;
    (!account.is_empty() && account != "aws").then_some(account)
}

fn caller(principal: &Principal) -> Caller<'_> {
    match principal {
        Principal::Anonymous => Caller::Anonymous,
        Principal::Service(name) => Caller::Service(name),
        Principal::Identity(identity) => Caller::Identity(policy::Identity {
            account: identity.account.as_str(),
            arn: &identity.arn,
            user_id: &identity.user_id,
            role_arn: identity.session.as_ref().map(|session| session.role_arn.as_str()),
            root: identity.root,
        }),
    }
}

fn refused(asked: &Asked<'_>, need: &Need, resource: &str, decision: &Decision<'_>) -> Refusal {
    let who = name(&asked.ctx.principal);
    // SQS alone prints actions in lower case.
    let lower = (asked.service.name == "sqs").then(|| need.action.to_ascii_lowercase());
    let message = decision.denial(who, lower.as_deref().unwrap_or(&need.action), resource)?;
    let decided_by = match decision {
        Decision::ExplicitDeny(reason) => reason.to_string(),
        Decision::ImplicitDeny(kind) => format!("no {kind}"),
        Decision::Allow(_) => return None,
    };
    tracing::info!(caller = who, action = need.action, resource, decided_by, "refused by policy");
    let code = code(asked.service);
    // A header holds ASCII; names of policies are of that kind.
    let error = Error::client(403, code, message);
    Some(if decided_by.is_ascii() { error.with_header(DECIDED_BY, decided_by) } else { error })
}

fn name(principal: &Principal) -> &str {
    match principal {
        Principal::Anonymous => "anonymous",
        Principal::Service(name) => name,
        Principal::Identity(identity) => &identity.arn,
    }
}

/// Older protocols say `AccessDenied`, the JSON ones `AccessDeniedException`.
fn code(service: &Service) -> &'static str {
    match service.protocols.first() {
        _ if service.name == "sns" => "AuthorizationError",
        // It answers JSON, and still with the codes of its Query days.
        _ if service.name == "sqs" => "AccessDenied",
        Some(Protocol::AwsQuery | Protocol::Ec2Query | Protocol::RestXml) => "AccessDenied",
        _ => "AccessDeniedException",
    }
}
