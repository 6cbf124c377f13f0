//! The service: what it is made of, how it starts and forgets.

use crate::asynchronous::Queue;
use crate::code::{self, Code, CodeLinks};
use crate::counters::Counters;
use crate::gate::Gates;
use crate::logs::Roles;
use crate::mapping::{self, Mappings};
use crate::names::Target;
use crate::record::{self, Function, Progress};
use crate::runner::{FleetRunner, Runner};
use crate::running::Running;
use crate::snapstart::Snapshots;
use crate::storage::Storage;
use crate::surroundings::Surroundings;
use crate::url_event::UrlRequest;
use crate::url_serve::UrlTarget;
use crate::{policy, provisioned, sealed_code, settle, text, url_serve};
use code_signature::Authority;
use compute::{Fleet, Packages, PlatformApi};
use contract::Error;
use metrics::Metrics;
use platform::{Bus, SharedClock, SharedIds};
use std::sync::{Arc, Weak};
use store::{Abort, Blobs, Key, Store, TransactError};

/// What the service needs.
pub struct LambdaConfig {
    /// Rows.
    pub store: Store,
    /// Zips.
    pub blobs: Blobs,
    /// Unpacked packages.
    pub packages: Packages,
    /// Runs function versions.
    pub fleet: Arc<Fleet>,
    /// The way to the log service.
    pub bus: Arc<Bus>,
    /// Execution roles.
    pub roles: Arc<dyn Roles>,
    /// Wall time.
    pub clock: SharedClock,
    /// Ids and the choice between weighted versions.
    pub ids: SharedIds,
    /// Where calls are counted and measured.
    pub metrics: Arc<Metrics>,
    /// How a function's code reaches the platform's API from inside its sandbox.
    pub platform_api: Option<Arc<dyn PlatformApi>>,
    /// What functions are granted of the machine.
    pub surroundings: Surroundings,
    /// Whose signatures on code are known; without it no signature is trusted.
    pub signatures: Option<Arc<dyn Authority>>,
}

/// What the service needs besides something that runs functions.
pub(crate) struct Parts {
    pub(crate) store: Store,
    pub(crate) blobs: Blobs,
    pub(crate) packages: Packages,
    pub(crate) bus: Arc<Bus>,
    pub(crate) roles: Arc<dyn Roles>,
    pub(crate) clock: SharedClock,
    pub(crate) ids: SharedIds,
    pub(crate) metrics: Arc<Metrics>,
    pub(crate) platform_api: Option<Arc<dyn PlatformApi>>,
    pub(crate) surroundings: Surroundings,
    pub(crate) signatures: Option<Arc<dyn Authority>>,
}

/// AWS Lambda.
pub struct LambdaService {
    pub(crate) this: Weak<LambdaService>,
    pub(crate) store: Store,
    pub(crate) code: Code,
    pub(crate) runner: Arc<dyn Runner>,
    pub(crate) bus: Arc<Bus>,
    pub(crate) roles: Arc<dyn Roles>,
    pub(crate) clock: SharedClock,
    pub(crate) ids: SharedIds,
    pub(crate) metrics: Arc<Metrics>,
    pub(crate) running: Running,
    pub(crate) gates: Gates,
    pub(crate) counters: Counters,
    pub(crate) storage: Storage,
    pub(crate) queue: Queue,
    pub(crate) mappings: Mappings,
    pub(crate) snapshots: Snapshots,
    /// Rung when a package may have lost its last reference.
    pub(crate) garbage: tokio::sync::Notify,
    pub(crate) platform_api: Option<Arc<dyn PlatformApi>>,
    pub(crate) surroundings: Surroundings,
    pub(crate) signatures: Option<Arc<dyn Authority>>,
}

impl LambdaService {
    /// Builds the service; nothing runs yet.
    #[must_use]
    pub fn new(config: LambdaConfig) -> Arc<Self> {
        let runner = Arc::new(FleetRunner(Arc::clone(&config.fleet)));
        let LambdaConfig {
            store,
            blobs,
            packages,
            fleet: _,
            bus,
            roles,
            clock,
            ids,
            metrics,
            platform_api,
            surroundings,
            signatures,
        } = config;
        let parts =
            Parts { store, blobs, packages, bus, roles, clock, ids, metrics, platform_api, surroundings, signatures };
        Self::over(runner, parts)
    }

    /// The service over whatever runs functions.
    pub(crate) fn over(runner: Arc<dyn Runner>, config: Parts) -> Arc<Self> {
        let links = CodeLinks::new(config.ids.as_ref());
        Arc::new_cyclic(|this| Self {
            this: this.clone(),
            code: Code::new(config.blobs, config.packages, links),
            store: config.store,
            runner,
            bus: config.bus,
            roles: config.roles,
            clock: config.clock,
            ids: config.ids,
            metrics: config.metrics,
            running: Running::default(),
            gates: Gates::default(),
            counters: Counters::default(),
            storage: Storage::default(),
            queue: Queue::default(),
            mappings: Mappings::default(),
            snapshots: Snapshots::default(),
            garbage: tokio::sync::Notify::new(),
            platform_api: config.platform_api,
            surroundings: config.surroundings,
            signatures: config.signatures,
        })
    }

    /// Finishes what a former process left half-way and starts delivering asynchronous events.
    ///
    /// # Errors
    /// The store cannot be read.
    pub async fn start(self: &Arc<Self>) -> Result<(), Error> {
        crate::concurrency::reserve_all(self).await?;
        settle::settle_all(self).await?;
        crate::asynchronous::start(self);
        crate::garbage::start(self);
        crate::grants::start(self);
        crate::snapstart::start(self);
        mapping::start(self).await?;
        let this = Arc::clone(self);
        tokio::spawn(async move {
            if let Err(error) = provisioned::apply_all(&this).await {
                tracing::error!(%error, "could not read what is to be provisioned");
            }
        });
        Ok(())
    }

    /// Forgets what is running; for an emptied store.
    pub fn reset(&self) {
        self.running.close_all();
        self.gates.clear();
        self.runner.reserve_nothing();
        self.storage.clear();
        self.snapshots.clear();
        self.mappings.stop_all();
    }

    /// The links by which `GetFunction` gives code away.
    #[must_use]
    pub fn code_links(&self) -> &CodeLinks {
        self.code.links()
    }

    /// The zip that this names, for a link that [`CodeLinks::check`] has accepted.
    ///
    /// # Errors
    /// It is gone, or cannot be read.
    pub async fn zip(&self, hash: &str) -> Result<bytes::Bytes, Error> {
        match hash.strip_prefix(code::SEALED) {
            Some(blob) => sealed_code::download(self, blob).await,
            None => self.code.zip(hash).await,
        }
    }

    /// The policy on the function or layer version with this ARN.
    ///
    /// # Errors
    /// The store cannot be read.
    pub async fn resource_policy(&self, arn: &str) -> Result<Option<String>, Error> {
        policy::of_arn(self, arn).await
    }

    /// What the function URL with this id leads to; `None` for one that was never made, or was deleted.
    ///
    /// # Errors
    /// The store cannot be read.
    pub async fn url_target(&self, id: &str) -> Result<Option<UrlTarget>, Error> {
        url_serve::target(self, id).await
    }

    /// Calls the function behind a URL. The caller's right to do so has been checked.
    pub async fn url_invoke(&self, target: &UrlTarget, request: UrlRequest) -> http::Response<contract::wire::Body> {
        url_serve::invoke(self, target, request).await
    }

    /// What happened to events and calls since the process began, by CloudWatch's names of metrics.
    #[must_use]
    pub fn counters(&self) -> Vec<(&'static str, u64)> {
        self.counters.all()
    }

    /// What became of asynchronous events and could not be told to anybody.
    ///
    /// # Errors
    /// The store cannot be read.
    pub async fn undelivered(&self) -> Result<Vec<crate::Undelivered>, Error> {
        crate::undelivered::list(self).await
    }

    pub(crate) fn arc(&self) -> Arc<Self> {
        self.this.upgrade().expect("called through an Arc")
    }

    pub(crate) fn now_ms(&self) -> i64 {
        self.clock.now_ms()
    }

    /// A pause by the injected clock; it may end early when that is moved.
    pub(crate) fn sleep_ms(&self, ms: i64) -> platform::BoxFuture<'static, ()> {
        self.clock.sleep_until(self.now_ms() + ms)
    }

    pub(crate) fn revision(&self) -> String {
        self.ids.uuid()
    }

    /// The function, with creation or update finished first. `missing` is the error's ARN.
    pub(crate) async fn function(&self, target: &Target, missing: &str) -> Result<Function, Error> {
        let key = target.key();
        let found = self.load(&key).await?.ok_or_else(|| text::function_not_found(missing))?;
        if found.latest.state == Progress::Active {
            return Ok(found);
        }
        settle::settle(self, target).await?;
        self.load(&key).await?.ok_or_else(|| text::function_not_found(missing))
    }

    pub(crate) async fn load(&self, key: &Key) -> Result<Option<Function>, Error> {
        self.store.get(&record::FUNCTIONS, key).await.map_err(Error::internal)
    }
}

impl Target {
    pub(crate) fn key(&self) -> Key {
        record::function(&self.account, &self.region, &self.name)
    }

    pub(crate) fn home(&self) -> crate::answer::Home<'_> {
        crate::answer::Home { account: &self.account, region: &self.region, name: &self.name }
    }
}

/// The caller's error of a transaction, or ours.
pub(crate) fn settle_error(error: TransactError<Error>) -> Error {
    match error {
        TransactError::Abort(error) => error,
        other => Error::internal(other),
    }
}

/// Ends a transaction with what the caller reads.
pub(crate) fn refuse<T>(error: Error) -> Result<T, Abort<Error>> {
    Err(Abort::User(error))
}
