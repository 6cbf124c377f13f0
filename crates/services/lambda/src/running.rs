//! From a name to what runs: a cache over the store, so that a warm call reads nothing.
//!
//! Always: after a change of a function has been stored, [`Running::forget`] is called before the caller is told, and a look-up
//! that began before it does not fill the cache with what it read.

use crate::concurrency;
use crate::counters::Counter;
use crate::gate::Gate;
use crate::logs::Duties;
use crate::measure::Measures;
use crate::names::{Qualifier, Target};
use crate::record::{self, Configuration};
use crate::runner::Environments;
use crate::sealed_code::{self, Package};
use crate::segments::Traced;
use crate::service::LambdaService;
use crate::trace::{self, Sampler};
use crate::{invoke, limits, read, snapstart, text, versions};
use compute::{Event, FunctionVersion, InvokeError, Outcome};
use contract::Error;
use parking_lot::{Mutex, RwLock};
use platform::Context;
use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

/// What a qualifier means right now.
pub(crate) struct Resolved {
    main: Serving,
    /// The second version of a weighted alias and its share.
    extra: Option<(f64, Serving)>,
    gate: Arc<Gate>,
    /// What was asked for.
    pub(crate) target: Target,
    /// The ARN as invoked.
    pub(crate) arn: String,
    /// Whether a chain of calls of this function that never ends is stopped.
    pub(crate) stops_loops: bool,
    /// Of functions with active tracing.
    sampler: Option<Sampler>,
}

/// A version that takes calls, and what of its configuration matters beyond its environments.
#[derive(Clone)]
pub(crate) struct Serving {
    pub(crate) environments: Arc<dyn Environments>,
    pub(crate) role: String,
    pub(crate) dead_letter_arn: Option<String>,
    traces: bool,
    /// When it was last called, of a version with a snapshot.
    used: Option<Arc<AtomicI64>>,
    measures: Measures,
}

impl Serving {
    /// `$LATEST` or a number.
    pub(crate) fn version(&self) -> &str {
        &self.environments.version().version
    }
}

impl Resolved {
    pub(crate) fn main(&self) -> &Serving {
        &self.main
    }

    /// The version for one call.
    pub(crate) fn choose(&self, ids: &dyn platform::Ids) -> &Serving {
        match &self.extra {
            Some((weight, serving)) if ids.fraction() < *weight => serving,
            _ => &self.main,
        }
    }

    /// The trace header for a call.
    pub(crate) fn trace_id(&self, lambda: &LambdaService, ctx: &Context) -> String {
        trace::header(lambda, ctx, self.sampler.as_ref())
    }

    /// Whether the function's reserved concurrency is zero.
    pub(crate) fn is_shut(&self) -> bool {
        self.gate.is_shut()
    }

    /// Runs an event in a version, within the limits of function and account. `paced` calls also keep to the rate that a
    /// reservation allows.
    pub(crate) async fn invoke(
        &self,
        lambda: &LambdaService,
        serving: &Serving,
        mut event: Event,
        paced: bool,
    ) -> Result<Outcome, InvokeError> {
        let began_ms = lambda.now_ms();
        let Some(traced) = Traced::begin(lambda, &mut event, began_ms) else {
            return self.run(lambda, serving, event, paced, began_ms).await;
        };
        let result = self.run(lambda, serving, event, paced, began_ms).await;
        if let Some(sink) = serving.environments.version().segments.clone() {
            traced.end(lambda, &self.target, sink, &result);
        }
        result
    }

    async fn run(
        &self,
        lambda: &LambdaService,
        serving: &Serving,
        event: Event,
        paced: bool,
        began_ms: i64,
    ) -> Result<Outcome, InvokeError> {
        let seat = self.gate.enter(serving.version(), paced, lambda.clock.instant());
        let seat = seat.inspect_err(|_| {
            lambda.counters.add(Counter::Throttles);
            serving.measures.throttled(began_ms);
        })?;
        serving.measures.entered(seat.crowd(), began_ms);
        if let Some(used) = &serving.used {
            used.store(began_ms, Ordering::Relaxed);
        }
        let (afterwards, answered) = serving.measures.afterwards(began_ms);
        let result = Arc::clone(&serving.environments).invoke(event, Box::new((seat, afterwards))).await;
        answered.now();
        serving.measures.ended(&result, began_ms);
        result
    }
}

/// The fingerprint of what runs, and its environments.
type Pool = (String, Arc<dyn Environments>);

#[derive(Default)]
pub(crate) struct Running {
    /// By function, then by qualifier.
    resolved: RwLock<HashMap<String, HashMap<String, Arc<Resolved>>>>,
    /// By function, then by version.
    pools: Mutex<HashMap<String, HashMap<String, Pool>>>,
    changes: AtomicU64,
}

fn function_key(target: &Target) -> String {
    [target.account.as_str(), target.region.as_str(), target.name.as_str()].join("/")
}

impl Running {
    pub(crate) fn find(&self, target: &Target, tenant: Option<&str>) -> Option<Arc<Resolved>> {
        let qualifier = target.qualifier.as_deref().unwrap_or("");
        let resolved = self.resolved.read();
        let of = resolved.get(&function_key(target))?;
        match tenant {
            None => of.get(qualifier).cloned(),
            Some(tenant) => of.get(&of_tenant(qualifier, Some(tenant))).cloned(),
        }
    }

    /// Forgets what qualifiers of a function mean. Environments stay until it is known whether they are still right.
    pub(crate) fn forget(&self, target: &Target) {
        self.changes.fetch_add(1, Ordering::AcqRel);
        self.resolved.write().remove(&function_key(target));
    }

    /// Ends the environments of one version of a function, or of all.
    pub(crate) fn close(&self, target: &Target, version: Option<&str>) {
        let mut pools = self.pools.lock();
        let key = function_key(target);
        let closing: Vec<Arc<dyn Environments>> = match version {
            Some(version) => pools
                .get_mut(&key)
                .into_iter()
                .flat_map(|all| all.extract_if(|name, _| is_of(name, version)))
                .map(|(_, (_, pool))| pool)
                .collect(),
            None => pools.remove(&key).into_iter().flatten().map(|(_, (_, pool))| pool).collect(),
        };
        drop(pools);
        closing.iter().for_each(|pool| pool.close());
    }

    pub(crate) fn close_all(&self) {
        self.changes.fetch_add(1, Ordering::AcqRel);
        self.resolved.write().clear();
        let pools = std::mem::take(&mut *self.pools.lock());
        pools.into_values().flatten().for_each(|(_, (_, pool))| pool.close());
    }

    /// The environments of one version, if there are any.
    pub(crate) fn environments(&self, target: &Target, version: &str) -> Option<Arc<dyn Environments>> {
        self.pools.lock().get(&function_key(target))?.get(version).map(|(_, pool)| Arc::clone(pool))
    }

    /// The environments of every version that has been called or provisioned.
    pub(crate) fn all_environments(&self, target: &Target) -> Vec<(String, Arc<dyn Environments>)> {
        let pools = self.pools.lock();
        let of = pools.get(&function_key(target)).into_iter().flatten();
        of.map(|(version, (_, pool))| (version.clone(), Arc::clone(pool))).collect()
    }

    fn remember(&self, target: &Target, tenant: Option<&str>, resolved: &Arc<Resolved>, seen: u64) {
        let mut all = self.resolved.write();
        if self.changes.load(Ordering::Acquire) == seen {
            let of = all.entry(function_key(target)).or_default();
            if tenant.is_some() && of.len() >= limits::TENANTS_MAX {
                of.clear();
            }
            of.insert(of_tenant(target.qualifier.as_deref().unwrap_or(""), tenant), Arc::clone(resolved));
        }
    }

    /// Lets go of the pools of tenants that have no environment. `false` when there is no room for one more all the same.
    fn has_room(&self, target: &Target) -> bool {
        let mut pools = self.pools.lock();
        let Some(versions) = pools.get_mut(&function_key(target)) else { return true };
        if versions.len() >= limits::TENANTS_MAX {
            versions.retain(|_, (_, pool)| !pool.is_empty());
        }
        versions.len() < limits::TENANTS_MAX
    }

    /// The pool of a version, opened anew when its content has changed.
    fn pool(
        &self,
        target: &Target,
        version: &str,
        fingerprint: String,
        open: impl FnOnce() -> Arc<dyn Environments>,
    ) -> Arc<dyn Environments> {
        let mut pools = self.pools.lock();
        let versions = pools.entry(function_key(target)).or_default();
        if let Some((known, pool)) = versions.get(version) {
            if *known == fingerprint {
                return Arc::clone(pool);
            }
            pool.close();
        }
        let pool = open();
        versions.insert(version.to_owned(), (fingerprint, Arc::clone(&pool)));
        pool
    }
}

/// A name of a tenant's own; a qualifier has no blank.
fn of_tenant(qualifier: &str, tenant: Option<&str>) -> String {
    tenant.map_or_else(|| qualifier.to_owned(), |tenant| format!("{qualifier} {tenant}"))
}

/// Whether a name made by [`of_tenant`] is of this version.
fn is_of(name: &str, version: &str) -> bool {
    name.split(' ').next() == Some(version)
}

/// Only functions that tell tenants apart have events with a tenant, and no others.
fn check_tenant(lambda: &LambdaService, target: &Target, isolated: bool, tenant: Option<&str>) -> Result<(), Error> {
    match (isolated, tenant) {
        (true, None) => Err(text::tenant_missing()),
        (false, Some(_)) => Err(text::tenant_unwanted()),
        (true, Some(_)) if !lambda.running.has_room(target) => {
            Err(invoke::refusal(&InvokeError::Throttled(compute::ThrottleReason::Function)))
        }
        _ => Ok(()),
    }
}

/// What the target means, from the cache or the store. A creation or an update under way is finished first.
pub(crate) async fn resolve(lambda: &LambdaService, ctx: &Context, target: &Target) -> Result<Arc<Resolved>, Error> {
    resolve_for(lambda, ctx, target, None).await
}

/// As [`resolve`], for an event of this tenant.
pub(crate) async fn resolve_for(
    lambda: &LambdaService,
    ctx: &Context,
    target: &Target,
    tenant: Option<&str>,
) -> Result<Arc<Resolved>, Error> {
    if let Some(resolved) = lambda.running.find(target, tenant) {
        return Ok(resolved);
    }
    let seen = lambda.running.changes.load(Ordering::Acquire);
    let missing = target.qualified(target.qualifier.as_deref().unwrap_or("$LATEST"));
    let function = lambda.function(target, &missing).await?;
    check_tenant(lambda, target, function.latest.tenancy.is_some(), tenant)?;
    let (main, extra) = match target.qualifier() {
        None | Some(Qualifier::Latest) => ("$LATEST".to_owned(), None),
        Some(Qualifier::Version(number)) => (number.to_string(), None),
        Some(Qualifier::Alias(name)) => {
            let alias = lambda
                .store
                .get(&record::ALIASES, &record::alias(&target.key(), &name))
                .await
                .map_err(Error::internal)?;
            let alias = alias.ok_or_else(|| text::function_not_found(&missing))?;
            (alias.version, alias.extra)
        }
    };
    let gate = lambda.gates.of(target);
    if !gate.is_told() {
        concurrency::refresh(lambda, target).await?;
    }
    let open = async |number: &str| -> Result<Serving, Error> {
        let configuration = match number {
            "$LATEST" => Some(function.latest.clone()),
            number => read::version(lambda, &target.key(), number).await?,
        };
        let configuration = configuration.ok_or_else(|| text::function_not_found(&missing))?;
        snapstart::check_ready(lambda, target, &configuration)?;
        open_pool(lambda, ctx, target, tenant, configuration).await
    };
    let main = open(&main).await?;
    let extra = match extra {
        Some((number, weight)) => Some((weight, open(&number).await?)),
        None => None,
    };
    let sampler = main.traces.then(Sampler::default);
    let stops_loops = function.recursive_loop.as_deref() != Some("Allow");
    let resolved = Arc::new(Resolved {
        main,
        extra,
        gate,
        target: target.clone(),
        arn: target.arn_as_asked(),
        stops_loops,
        sampler,
    });
    lambda.running.remember(target, tenant, &resolved, seen);
    Ok(resolved)
}

pub(crate) async fn open_pool(
    lambda: &LambdaService,
    ctx: &Context,
    target: &Target,
    tenant: Option<&str>,
    of: Configuration,
) -> Result<Serving, Error> {
    // Leased before they are looked for: a directory that is found stays.
    let packages = std::iter::once(&of.code_hash).chain(of.layers.iter().map(|layer| &layer.code_hash));
    let leases = packages.map(|hash| lambda.code.lease(hash)).collect();
    let own = Package { hash: &of.code_hash, seal: of.code_seal.as_ref() };
    let code = sealed_code::directory(lambda, target, own).await?;
    let mut layers = Vec::with_capacity(of.layers.len());
    for layer in &of.layers {
        layers.push(lambda.code.directory(&layer.code_hash).await?);
    }
    let shares = lambda.surroundings.shares(&of)?;
    let (role, dead_letter_arn, traces) = (of.role.clone(), of.dead_letter_arn.clone(), of.tracing == "Active");
    let used = lambda.snapshots.clock_of(target, &of);
    let initialization =
        if used.is_some() { compute::Initialization::SnapStart } else { compute::Initialization::OnDemand };
    let fingerprint = versions::content(&of);
    let version = of_tenant(&of.version, tenant);
    let environments = lambda.running.pool(target, &version, fingerprint, || {
        let ctx = Context { trace_id: None, source_arn: Some(target.arn().into()), ..ctx.clone() };
        let (bus, roles, own) = (Arc::clone(&lambda.bus), Arc::clone(&lambda.roles), sealed_code::own(lambda, target));
        let duties = Duties::new(bus, roles, ctx, target.name.clone(), &of, own, leases);
        lambda.runner.open(Arc::new(FunctionVersion {
            account: target.account.clone(),
            region: target.region.clone(),
            name: target.name.clone(),
            version: of.version,
            revision: of.revision_id,
            runtime: of.runtime,
            handler: of.handler,
            memory_mb: of.memory_mb,
            timeout_seconds: of.timeout,
            tmp_mb: of.tmp_mb,
            code,
            layers,
            shares,
            log_settings: log_settings(&of.logging),
            log_group: of.logging.group,
            credentials: duties.clone(),
            logs: duties.clone(),
            segments: Some(duties),
            platform_api: lambda.platform_api.clone(),
            tenant: tenant.map(str::to_owned),
            initialization,
        }))
    });
    let measures = Measures::new(&lambda.metrics, target, &environments.version().version);
    Ok(Serving { environments, role, dead_letter_arn, traces, used, measures })
}

/// How the log of a function is written, from what its configuration says.
fn log_settings(logging: &record::Logging) -> compute::LogSettings {
    let level =
        |named: &Option<String>, default| named.as_deref().and_then(compute::LogLevel::parse).unwrap_or(default);
    let default = compute::LogSettings::default();
    compute::LogSettings {
        json: logging.format == "JSON",
        application_level: level(&logging.application_level, default.application_level),
        system_level: level(&logging.system_level, default.system_level),
    }
}
