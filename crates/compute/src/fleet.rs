//! The fleet: every environment of this machine, and the limits that they share.
//!
//! Owns capacity, accounts' concurrency and the janitor that freezes and removes idle environments. Which environment takes an
//! event is [`crate::pool::Pool`]'s business.

use crate::bytecode::Compiled;
use crate::environment::{Environment, InitCause, InitFailure};
use crate::function::{FunctionVersion, InvokeError, ThrottleReason};
use crate::given::Given;
use crate::image::room::{ImagesSize, Room};
use crate::image::wire::Received;
use crate::lanes::Lanes;
use crate::limits;
use crate::local_server::LocalServers;
use crate::log::Scribe;
use crate::memory::{Memory, MemoryMeter};
use crate::pack::Packs;
use crate::places::{Full, FunctionKey, Place, Places};
use crate::pool::Pool;
use crate::scaling::Scaling;
use crate::stock::{PoolSize, Stock};
use crate::supply::Supply;
use crate::telemetry_event::Phase;
use parking_lot::Mutex;
use platform::{SharedClock, SharedIds};
use sandbox::Launcher;
use std::collections::HashMap;
use std::ops::RangeInclusive;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Weak};
use std::time::{Duration, Instant};
use tokio::sync::Notify;

/// What a fleet is made of.
pub struct FleetConfig {
    /// Makes sandboxes.
    pub launcher: Arc<Launcher>,
    /// Finds interpreters.
    pub packs: Arc<Packs>,
    /// Wall time for logs and deadlines.
    pub clock: SharedClock,
    /// Random names of log streams.
    pub ids: SharedIds,
    /// Sandboxes booted ahead for each runtime in use: at least, and at most however many are wanted.
    pub stock_per_pack: RangeInclusive<usize>,
    /// How long an environment may stand idle before it is removed.
    pub idle_max: Duration,
    /// Environments at a time; the caller derives it from the machine's memory.
    pub environments_max: usize,
    /// How much memory there is.
    pub memory: Arc<dyn MemoryMeter>,
    /// How long the restore of an environment from its snapshot may take: [`limits::RESTORE_TIMEOUT`].
    pub restore_timeout: Duration,
}

/// All environments of this machine.
pub struct Fleet {
    packs: Arc<Packs>,
    clock: SharedClock,
    ids: SharedIds,
    stock: Arc<Stock>,
    scribe: Scribe,
    idle_max: Duration,
    pub(crate) lanes: Lanes,
    pub(crate) compiled: Compiled,
    places: Arc<Places>,
    memory: Arc<dyn MemoryMeter>,
    restore_timeout: Duration,
    pools: Mutex<Vec<Weak<Pool>>>,
    accounts: Mutex<HashMap<(String, String), Arc<AtomicU32>>>,
    scaling: Mutex<HashMap<FunctionKey, Arc<Scaling>>>,
    closed: AtomicBool,
    janitor: Notify,
}

/// A running call's share of its account's concurrency; given back when dropped.
pub(crate) struct Permit(Arc<AtomicU32>);

impl Drop for Permit {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::AcqRel);
    }
}

impl Fleet {
    /// Starts the fleet with nothing running.
    #[must_use]
    pub fn start(config: FleetConfig) -> Arc<Self> {
        let memory = config.memory.now();
        let fleet = Arc::new(Self {
            packs: config.packs,
            scribe: Scribe::new(Arc::clone(&config.clock), Arc::clone(&config.ids), Room::new(memory)),
            clock: config.clock,
            ids: config.ids,
            stock: Stock::new(Supply::new(config.launcher), config.stock_per_pack, memory),
            idle_max: config.idle_max,
            lanes: Lanes::of_this_machine(),
            compiled: Compiled::default(),
            places: Places::new(config.environments_max.min(limits::ENVIRONMENTS_MAX.into())),
            memory: config.memory,
            restore_timeout: config.restore_timeout,
            pools: Mutex::default(),
            accounts: Mutex::default(),
            scaling: Mutex::default(),
            closed: AtomicBool::new(false),
            janitor: Notify::new(),
        });
        tokio::spawn(clean(Arc::downgrade(&fleet)));
        fleet
    }

    /// A pool for a function version. Nothing is started before the first call.
    #[must_use]
    pub fn open(self: &Arc<Self>, version: Arc<FunctionVersion>) -> Arc<Pool> {
        let key = (version.account.clone(), version.region.clone());
        let running = Arc::clone(self.accounts.lock().entry(key).or_default());
        let scaling = self.scaling_of(&version);
        let pool = Pool::new(Arc::clone(self), version, running, scaling);
        let mut pools = self.pools.lock();
        pools.retain(|pool| pool.strong_count() > 0);
        pools.push(Arc::downgrade(&pool));
        pool
    }

    /// What the versions of a function share.
    fn scaling_of(&self, version: &FunctionVersion) -> Arc<Scaling> {
        let mut all = self.scaling.lock();
        all.retain(|_, scaling| Arc::strong_count(scaling) > 1);
        Arc::clone(all.entry(version.key()).or_default())
    }

    /// Environments that exist now.
    #[must_use]
    pub fn environments(&self) -> usize {
        self.places.taken()
    }

    /// From now on so many places are set aside for the environments of a function, within [`limits::SET_ASIDE_PART`]; `0` for none.
    /// Idle environments of others leave them at once, and those that are busy when they have answered.
    pub fn reserve(&self, account: &str, region: &str, name: &str, count: usize) {
        self.places.reserve(&(account.to_owned(), region.to_owned(), name.to_owned()), count);
        while self.places.are_crowded() && self.evict(|pool| self.places.is_beyond(pool.function())) {}
    }

    /// Sets no place aside any more.
    pub fn reserve_nothing(&self) {
        self.places.reserve_nothing();
    }

    /// The sandboxes that wait for functions, by kind.
    #[must_use]
    pub fn pools(&self) -> Vec<PoolSize> {
        self.stock.sizes()
    }

    /// What versions with SnapStart were initialised to, as images.
    #[must_use]
    pub fn images(&self) -> ImagesSize {
        self.scribe.images().size()
    }

    /// Ends everything. Calls that run are cut off; whoever wants them to finish waits before.
    pub fn close(&self) {
        self.closed.store(true, Ordering::Release);
        self.stock.clear();
        for pool in self.live_pools() {
            pool.shut();
        }
    }

    /// Waits, a bounded time, until the log lines of ended environments are delivered. For after [`Fleet::close`].
    pub async fn settled(&self) {
        if tokio::time::timeout(limits::LOG_SETTLE, self.scribe.settled()).await.is_err() {
            tracing::warn!("log lines were not all delivered in time");
        }
    }

    /// From now on environments that ask for one have a server of their own, on an address inside. Once.
    pub fn offer(&self, servers: Arc<dyn LocalServers>) {
        self.scribe.offer(servers);
    }

    pub(crate) fn scribe(&self) -> &Scribe {
        &self.scribe
    }

    pub(crate) fn clock(&self) -> &SharedClock {
        &self.clock
    }

    pub(crate) fn is_closed(&self) -> bool {
        self.closed.load(Ordering::Acquire)
    }

    pub(crate) fn idle_max(&self) -> Duration {
        self.idle_max
    }

    pub(crate) fn restore_timeout(&self) -> Duration {
        self.restore_timeout
    }

    pub(crate) fn wake_janitor(&self) {
        self.janitor.notify_one();
    }

    /// Counts a call against its account's concurrency.
    pub(crate) fn admit(running: &Arc<AtomicU32>) -> Result<Permit, InvokeError> {
        if running.fetch_add(1, Ordering::AcqRel) >= limits::ACCOUNT_CONCURRENCY {
            running.fetch_sub(1, Ordering::AcqRel);
            return Err(InvokeError::Throttled(ThrottleReason::Account));
        }
        Ok(Permit(Arc::clone(running)))
    }

    /// A place for one more environment of a function; idle ones give way when there is none. The processes of one that gives way may
    /// live on for a moment.
    pub(crate) fn place(&self, function: &FunctionKey) -> Result<Place, InvokeError> {
        loop {
            match self.places.take(function) {
                Ok(place) => return Ok(place),
                Err(full) if self.evict(|pool| self.gives_way(pool, function, full)) => {}
                Err(_) => return Err(InvokeError::Throttled(ThrottleReason::Function)),
            }
        }
    }

    /// Whether it helps a function to a place that an environment of this pool ends.
    fn gives_way(&self, pool: &Pool, function: &FunctionKey, full: Full) -> bool {
        full == Full::Machine || pool.function() == function || self.places.is_beyond(pool.function())
    }

    /// Whether environments of this function have places that are set aside for others.
    pub(crate) fn is_crowded_by(&self, function: &FunctionKey) -> bool {
        self.places.are_crowded() && self.places.is_beyond(function)
    }

    /// Ends the environment that has been idle longest, of those that may be ended. `false` when none is idle.
    fn evict(&self, may_be: impl Fn(&Pool) -> bool) -> bool {
        let oldest = || {
            let pools = self.live_pools().into_iter().filter(|pool| may_be(pool));
            pools.filter_map(|pool| pool.oldest_idle().map(|since| (since, pool))).min_by_key(|(since, _)| *since)
        };
        while let Some((_, pool)) = oldest() {
            if pool.drop_oldest() {
                return true;
            }
            // Another call that looks for a place was quicker.
        }
        // What is held serves nobody yet, and can be made again.
        self.live_pools().iter().any(|pool| may_be(pool) && pool.drop_held())
    }

    /// Boots and assigns an environment.
    pub(crate) async fn start_environment(
        self: &Arc<Self>,
        version: &Arc<FunctionVersion>,
        stream: Option<String>,
        limit: Duration,
    ) -> Result<Arc<Environment>, InitFailure> {
        // A stream is given to one that is started again, inside the call that waits for it.
        let phase = if stream.is_some() { Phase::Invoke } else { Phase::Init };
        let stream = stream.unwrap_or_else(|| version.log_stream(self.clock.now_ms(), self.ids.as_ref()));
        let failure = |cause| InitFailure { cause, stream: stream.clone() };
        let _starting = self.stock.starting();
        let pack = self.pack(&version.runtime).await.map_err(|text| failure(InitCause::NoRuntime(text)))?;
        let booted =
            self.stock.take(&pack, version.memory_mb).await.map_err(|text| failure(InitCause::Platform(text)))?;
        let started = Environment::start(Arc::clone(version), booted, stream, &self.scribe, phase, limit).await?;
        self.compile_soon(version, &pack);
        Ok(started)
    }

    /// Whether one environment more would take memory from those that serve.
    pub(crate) fn is_tight(&self) -> bool {
        self.memory.now().is_short
    }

    /// Boots an environment that becomes what an image says.
    pub(crate) async fn start_from_image(
        self: &Arc<Self>,
        version: &Arc<FunctionVersion>,
        image: &Received,
        given: &Given,
    ) -> Result<Arc<Environment>, String> {
        let stream = version.log_stream(self.clock.now_ms(), self.ids.as_ref());
        let pack = self.pack(&version.runtime).await?;
        let booted = self.stock.take(&pack, version.memory_mb).await?;
        let limit = self.restore_timeout;
        Environment::from_image(Arc::clone(version), booted, stream, &self.scribe, image, given, limit).await
    }

    async fn pack(&self, runtime: &str) -> Result<Arc<crate::pack::Pack>, String> {
        if let Some(known) = self.packs.known(runtime) {
            return Ok(known);
        }
        let (packs, runtime) = (Arc::clone(&self.packs), runtime.to_owned());
        tokio::task::spawn_blocking(move || packs.find(&runtime)).await.map_err(|error| error.to_string())?
    }

    /// Adapts the bound of images to the memory that there is now. Before one is made.
    pub(crate) fn measure_images(&self) {
        self.scribe.images().fit(self.memory.now());
    }

    /// Lets images go, those that were not used for longest first, until the others are within their bound.
    pub(crate) fn fit_images(&self) {
        while self.scribe.images().is_exceeded() && self.drop_image() {}
    }

    /// Lets the image go that was not used for longest. Its version is initialised again when it is needed. `false` when there is none.
    fn drop_image(&self) -> bool {
        let pools = self.live_pools().into_iter();
        let oldest = pools.filter_map(|pool| pool.image_used().map(|used| (used, pool))).min_by_key(|(used, _)| *used);
        oldest.is_some_and(|(_, pool)| pool.drop_image())
    }

    /// Ends what stands idle longest while memory is short, a part at a time, and adapts what is made ahead.
    fn fit_memory(&self, memory: Memory) {
        self.stock.trim(memory);
        self.scribe.images().fit(memory);
        if memory.is_short {
            self.drop_image();
            let ended = (0..limits::PRESSURE_EVICTIONS).take_while(|_| self.evict(|_| true)).count();
            if ended > 0 {
                tracing::info!(ended, available_mb = memory.available_mb, "memory is short: idle environments ended");
            }
        } else {
            self.fit_images();
        }
    }

    fn live_pools(&self) -> Vec<Arc<Pool>> {
        self.pools.lock().iter().filter_map(Weak::upgrade).collect()
    }
}

/// Freezes environments that stand idle and removes those that have for long. Sleeps while there is none.
async fn clean(fleet: Weak<Fleet>) {
    let mut looked = Instant::now();
    loop {
        let Some(this) = fleet.upgrade() else { return };
        if looked.elapsed() >= limits::MEMORY_PERIOD && !this.is_closed() {
            looked = Instant::now();
            this.fit_memory(this.memory.now());
        }
        let idle: usize = this.live_pools().iter().map(|pool| pool.clean()).sum();
        if idle > 0 {
            drop(this);
            tokio::time::sleep(limits::JANITOR_PERIOD).await;
            continue;
        }
        // A notification that comes between the count and this line is kept by `notify_one`.
        let wait = tokio::time::timeout(Duration::from_secs(1), this.janitor.notified());
        let _ = wait.await;
    }
}
