//! The authorizer of the bus: from a call to yes or AWS's refusal.

mod assume;
mod context;
mod decide;
mod explain;
mod facts;
mod function;
mod gather;
mod key_use;
mod keys;
mod may;
mod named;
mod observed;
mod refuse;
mod resolve;
mod resources;
mod template;

pub use assume::{Assume, Proof};
pub use may::Ask;
pub use observed::Observation;
pub use resources::ResourcePolicies;

use crate::directory::Directory;
use crate::sessions::Sessions;
use contract::{Error, Operation, Service, Value};
use gather::Cache;
use key_use::KeyUses;
use observed::Observed;
use parking_lot::{Mutex, RwLock};
use platform::{Authorizer, BoxFuture, Context, SharedClock};
use std::collections::{HashMap, HashSet};
use std::sync::{Arc, OnceLock};

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

/// Decides by IAM's policies.
pub struct IamAuthorizer {
    directory: Directory,
    clock: SharedClock,
    options: AuthorizerOptions,
    cache: Cache,
    by_service: RwLock<HashMap<&'static str, Arc<dyn ResourcePolicies>>>,
    noticed: Mutex<HashSet<(String, String)>>,
    observed: Observed,
    key_uses: KeyUses,
    sessions: OnceLock<Arc<Sessions>>,
}

impl IamAuthorizer {
    /// Over a directory.
    #[must_use]
    pub fn new(directory: Directory, clock: SharedClock, options: AuthorizerOptions) -> Self {
        let (cache, by_service) = (Cache::new(directory.store()), RwLock::default());
        let (observed, key_uses) = (Observed::default(), KeyUses::default());
        let (noticed, sessions) = (Mutex::default(), OnceLock::new());
        Self { directory, clock, options, cache, by_service, noticed, observed, key_uses, sessions }
    }

    /// From now on refusals carry an explanation that `DecodeAuthorizationMessage` opens. Once.
    pub fn explain(&self, sessions: Arc<Sessions>) {
        let _ = self.sessions.set(sessions);
    }

    /// From now on asks `policies` for those on the resources of a service (`lambda`).
    pub fn register_resource_policies(&self, service: &'static str, policies: Arc<dyn ResourcePolicies>) {
        self.by_service.write().insert(service, policies);
    }

    /// The actions that sessions of a role were seen to need, and on what, since the process began.
    #[must_use]
    pub fn observed(&self, role_arn: &str) -> Vec<Observation> {
        self.observed.of(role_arn)
    }

    /// Forgets what roles were seen to do, and which keys were used.
    pub fn reset(&self) {
        self.observed.clear();
        self.key_uses.clear();
    }

    fn resources_of(&self, service: &str) -> Option<Arc<dyn ResourcePolicies>> {
        self.by_service.read().get(service).cloned()
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

#[cfg(test)]
pub(crate) mod tests {
    use platform::{AccountId, Context, Principal, Region, RequestId};

    /// A call of an account's root.
    pub(crate) fn context() -> Context {
        let account = AccountId::new("111111111111");
        Context {
            principal: Principal::root(&account, ""),
            account,
            region: Region::new("us-east-1"),
            request_id: RequestId::new("r"),
            endpoint: "http://127.0.0.1:4566".into(),
            source_ip: None,
            secure: false,
            source_arn: None,
            trace_id: None,
            user_agent: None,
            via: Vec::new(),
        }
    }
}
