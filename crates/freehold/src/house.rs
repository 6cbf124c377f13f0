//! The house: every part built, connected and started, in the order in which they need one another.

use crate::SANDBOX_HELPER;
use crate::adapters::{ExecutionRoles, FunctionPolicies, Keys, Permits, SandboxEntrance};
use crate::extra::Pages;
use crate::function_url::FunctionUrls;
use crate::sns_pages::SnsPages;
use anyhow::Context as _;
use compute::{Fleet, FleetConfig, MemoryMeter, OwnMemory, Packages, Packs};
use gateway::{Authenticator, BrowserRules, Gateway, GatewayConfig};
use identity::{AuthorizerOptions, Credentials, Directory, Enforcement, IamAuthorizer, Sessions};
use platform::{AccountId, Bus, Handler, Principal, RandomIds, SharedClock, SharedIds, SystemClock};
use sandbox::{Launcher, LauncherConfig, NetworkMode};
use secrets_extension::{ExtensionConfig, SecretsExtension};
use service_cloudwatch::{CloudWatchConfig, CloudWatchService};
use service_events::{EventsConfig, EventsService};
use service_lambda::{LambdaConfig, LambdaService, Surroundings};
use service_logs::{LogsConfig, LogsService};
use service_pipes::{PipesConfig, PipesService};
use service_scheduler::{SchedulerConfig, SchedulerService};
use service_sns::{SnsConfig, SnsService};
use service_sqs::SqsService;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use store::{Blobs, Store};

/// How long running requests may take to finish when the process is asked to stop.
const DRAIN: Duration = Duration::from_secs(20);
/// Memory that an idle environment takes at least; with the machine's memory it bounds their number.
const ENVIRONMENT_MB: usize = 16;
/// Descriptors that this process has open for an environment, with its connections and some room.
const ENVIRONMENT_DESCRIPTORS: usize = 28;

/// For whom it runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    /// A developer: any access key is a root.
    Up,
    /// A team: known keys only.
    Serve,
}

/// Where state is kept.
#[derive(Debug, Clone)]
pub(crate) enum Data {
    /// Durable.
    Directory(PathBuf),
    /// Gone with the process.
    Ephemeral,
}

/// A certificate and its key, as PEM files.
#[derive(Debug, Clone)]
pub(crate) struct Tls {
    pub(crate) certificate: PathBuf,
    pub(crate) key: PathBuf,
}

/// What is to be built.
#[derive(Debug, Clone)]
pub(crate) struct Plan {
    pub(crate) mode: Mode,
    pub(crate) data: Data,
    pub(crate) listen: Vec<SocketAddr>,
    pub(crate) enforcement: Enforcement,
    pub(crate) egress: bool,
    /// Whether `lambda:InvokeFunctionUrl` alone opens a function URL.
    pub(crate) url_grace: bool,
    pub(crate) require_isolation: bool,
    /// Whether Python environments are copies of one loaded interpreter.
    pub(crate) zygote: bool,
    /// Sandboxes of one kind that wait for functions, at most.
    pub(crate) pool_max: usize,
    /// Environments at a time, at most.
    pub(crate) environments_max: usize,
    /// How long an environment may stand idle.
    pub(crate) idle: Duration,
    pub(crate) tls: Option<Tls>,
    /// What functions are granted of this machine.
    pub(crate) surroundings: Surroundings,
    pub(crate) smtp: Option<Smtp>,
    /// How long objects take out of archives.
    pub(crate) restores: service_s3::Restores,
    /// Where API destinations and subscribers may be.
    pub(crate) outside: targets::http::Outside,
}

/// The mail server that topics' mails leave through.
#[derive(Debug, Clone, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Smtp {
    pub(crate) url: String,
    pub(crate) from: String,
}

impl Smtp {
    fn relay(&self) -> anyhow::Result<service_sns::Relay> {
        let relay = service_sns::Relay::new(&self.url, &self.from);
        relay.map_err(|text| anyhow::anyhow!("the mail relay is not right: {text}"))
    }
}

/// Everything that runs.
pub(crate) struct House {
    pub(crate) bus: Arc<Bus>,
    metrics: Arc<metrics::Metrics>,
    sqs: Arc<SqsService>,
    store: Store,
    fleet: Arc<Fleet>,
    sessions: Arc<Sessions>,
    gateway: Arc<Gateway>,
    endpoint: String,
    /// Workers that read files by themselves: they end before the files may go.
    collectors: Vec<tokio::task::JoinHandle<()>>,
    /// Removed with everything in it when dropped.
    _temporary: Option<tempfile::TempDir>,
}

impl House {
    /// Builds and starts everything; answers requests when this returns.
    pub(crate) async fn build(plan: Plan) -> anyhow::Result<Self> {
        // Half of a start is the helper's; the rest goes on meanwhile.
        let launching = tokio::spawn(launcher(plan.clone()));
        let (directory, temporary) = match &plan.data {
            Data::Directory(path) => (path.clone(), None),
            Data::Ephemeral => {
                let temporary = tempfile::Builder::new().prefix("freehold-").tempdir()?;
                (temporary.path().to_owned(), Some(temporary))
            }
        };
        make_private(&directory).with_context(|| format!("cannot make the data directory {}", directory.display()))?;
        let directory = directory.canonicalize()?;
        let store = match plan.data {
            Data::Directory(_) => Store::open(directory.join("store"), &store::DiskOptions::default())?,
            Data::Ephemeral => Store::memory(),
        };
        let clock: SharedClock = Arc::new(SystemClock::default());
        let ids: SharedIds = Arc::new(RandomIds);
        let bus = Arc::new(Bus::default());
        let packs = Packs::install(&directory.join("runtimes"), plan.mode == Mode::Serve, plan.zygote)?;
        let sessions = Arc::new(Sessions::open(store.clone(), Arc::clone(&clock), Arc::clone(&ids)).await?);
        let (blobs, packages) = (Blobs::open(directory.join("blobs"))?, Packages::open(&directory.join("packages"))?);
        let memory: Arc<dyn MemoryMeter> = Arc::new(OwnMemory::find());
        let fleet = Fleet::start(FleetConfig {
            launcher: launching.await??,
            packs: Arc::new(packs),
            clock: Arc::clone(&clock),
            ids: Arc::clone(&ids),
            stock_per_pack: compute::limits::STOCK_PER_PACK.min(plan.pool_max)..=plan.pool_max,
            idle_max: plan.idle,
            environments_max: environments_max(memory.now().total_mb).min(plan.environments_max),
            memory,
            restore_timeout: compute::limits::RESTORE_TIMEOUT,
        });
        let entrance = Arc::new(SandboxEntrance::default());
        let roles = Arc::new(ExecutionRoles {
            directory: Directory::new(store.clone()),
            sessions: Arc::clone(&sessions),
            mode: plan.mode,
        });
        let metrics = metrics::Metrics::new(store.clone(), Arc::clone(&clock));
        metrics.spawn_workers();
        fleet.offer(Arc::new(SecretsExtension::new(ExtensionConfig {
            bus: Arc::clone(&bus),
            credentials: Arc::new(Credentials::new(Arc::clone(&sessions), identity::Mode::Known)),
            clock: Arc::clone(&clock),
            ids: Arc::clone(&ids),
        })));
        let signer = crate::signing::open(crate::signing::Ground {
            master: crate::vault::master_key(&plan, &directory, &*ids)?,
            store: &store,
            clock: &clock,
            ids: &ids,
            bus: &bus,
        });
        let lambda = LambdaService::new(LambdaConfig {
            metrics: Arc::clone(&metrics),
            store: store.clone(),
            blobs,
            packages,
            fleet: Arc::clone(&fleet),
            bus: Arc::clone(&bus),
            roles: roles.clone(),
            clock: Arc::clone(&clock),
            ids: Arc::clone(&ids),
            platform_api: Some(entrance.clone()),
            surroundings: plan.surroundings.clone(),
            signatures: Some(signer.clone()),
        });
        let logs = LogsService::new(LogsConfig {
            store: store.clone(),
            clock: Arc::clone(&clock),
            ids: Arc::clone(&ids),
            bus: Arc::clone(&bus),
            roles: roles.clone(),
            metrics: Arc::clone(&metrics),
        });
        let options = AuthorizerOptions { enforcement: plan.enforcement, unmanaged_passes: plan.mode == Mode::Up };
        let authorizer = Arc::new(IamAuthorizer::new(Directory::new(store.clone()), Arc::clone(&clock), options));
        authorizer.explain(Arc::clone(&sessions));
        authorizer.register_resource_policies("lambda", Arc::new(FunctionPolicies(Arc::clone(&lambda))));
        authorizer.register_resource_policies("signer", signer.clone());
        authorizer.register_resource_policies("logs", logs.clone());
        let sns = SnsService::new(SnsConfig {
            store: store.clone(),
            bus: Arc::clone(&bus),
            roles: roles.clone(),
            clock: Arc::clone(&clock),
            ids: Arc::clone(&ids),
            metrics: Arc::clone(&metrics),
            relay: plan.smtp.as_ref().map(Smtp::relay).transpose()?,
            outside: plan.outside.clone(),
        });
        authorizer.register_resource_policies("sns", sns.clone());
        let events = EventsService::new(EventsConfig {
            store: store.clone(),
            clock: Arc::clone(&clock),
            ids: Arc::clone(&ids),
            bus: Arc::clone(&bus),
            roles: roles.clone(),
            permits: Arc::new(Permits(Arc::clone(&authorizer))),
            outside: plan.outside.clone(),
            metrics: Arc::clone(&metrics),
        });
        authorizer.register_resource_policies("events", events.clone());
        let scheduler = SchedulerService::new(SchedulerConfig {
            metrics: Arc::clone(&metrics),
            store: store.clone(),
            clock: Arc::clone(&clock),
            ids: Arc::clone(&ids),
            bus: Arc::clone(&bus),
            roles: roles.clone(),
        });
        let pipes = PipesService::new(PipesConfig {
            store: store.clone(),
            clock: Arc::clone(&clock),
            ids: Arc::clone(&ids),
            bus: Arc::clone(&bus),
            roles: roles.clone(),
            destinations: events.destinations(),
            metrics: Arc::clone(&metrics),
        });
        let secret = crate::vault::UnderMasterKey(crate::vault::master_key(&plan, &directory, &*ids)?);
        let (sqs_clock, sqs_ids) = (Arc::clone(&clock), Arc::clone(&ids));
        let xray = service_xray::XRayService::new(store.clone(), Arc::clone(&clock));
        xray.spawn_workers();
        let sqs = SqsService::new(store.clone(), sqs_clock, sqs_ids, Arc::clone(&bus), Arc::new(secret));
        sqs.spawn_workers();
        authorizer.register_resource_policies("sqs", sqs.clone());
        let s3 = crate::buckets::open(crate::buckets::Ground {
            master: crate::vault::master_key(&plan, &directory, &*ids)?,
            directory: &directory,
            store: &store,
            clock: &clock,
            ids: &ids,
            bus: &bus,
            authorizer: &authorizer,
            restores: plan.restores,
        })?;
        let vault = crate::vault::open(crate::vault::Ground {
            plan: &plan,
            directory: &directory,
            store: &store,
            clock: &clock,
            ids: &ids,
            bus: &bus,
            authorizer: &authorizer,
        });
        let vault = vault.await?;
        let iam = service_iam::IamService::new(store.clone(), Arc::clone(&clock), Arc::clone(&ids));
        let sts = service_sts::StsService::new(Arc::clone(&sessions), Arc::clone(&authorizer), Arc::clone(&clock));
        let trail = service_cloudtrail::CloudTrailService::new(store.clone(), Arc::clone(&clock), Arc::clone(&ids));
        trail.spawn_workers();
        bus.observe(trail.clone());
        trail.report_to(Arc::clone(&bus));
        let mut handlers: Vec<Arc<dyn Handler>> = vec![
            api::lambda::handler(Arc::clone(&lambda)),
            api::logs::handler(Arc::clone(&logs)),
            api::iam::handler(Arc::new(iam)),
            api::sts::handler(Arc::new(sts)),
            api::cloudtrail::handler(Arc::clone(&trail)),
            api::sns::handler(Arc::clone(&sns)),
            api::events::handler(Arc::clone(&events)),
            api::scheduler::handler(Arc::clone(&scheduler)),
            api::pipes::handler(Arc::clone(&pipes)),
            api::signer::handler(signer),
            api::xray::handler(Arc::clone(&xray)),
            service_s3::handler(&s3),
            service_s3::control(&s3),
            api::sqs::handler(Arc::clone(&sqs)),
        ];
        handlers.extend(vault.handlers());
        let cloudwatch = CloudWatchService::new(CloudWatchConfig {
            metrics: Arc::clone(&metrics),
            store: store.clone(),
            clock: Arc::clone(&clock),
            ids: Arc::clone(&ids),
            bus: Arc::clone(&bus),
        });
        authorizer.register_resource_policies("cloudwatch", cloudwatch.clone());
        handlers.push(api::cloudwatch::handler(Arc::clone(&cloudwatch)));
        bus.connect(handlers, authorizer.clone());
        vault.start();
        logs.spawn_workers();
        let collectors = s3.spawn_workers();
        events.spawn_workers();
        scheduler.spawn_workers();
        cloudwatch.spawn_workers();
        let pages = Pages {
            cloudwatch,
            store: store.clone(),
            s3: Arc::clone(&s3),
            metrics: Arc::clone(&metrics),
            lambda: Arc::clone(&lambda),
            logs,
            sns: Arc::clone(&sns),
            events: Arc::clone(&events),
            scheduler: Arc::clone(&scheduler),
            pipes: Arc::clone(&pipes),
            sqs: Arc::clone(&sqs),
            vault,
            clock: Arc::clone(&clock),
            fleet: Arc::clone(&fleet),
            authorizer: Arc::clone(&authorizer),
            mode: plan.mode,
        };
        let gateway = gateway(&plan, &sessions, &bus, &ids, pages, authorizer)?;
        entrance.open(&gateway);
        lambda.start().await.map_err(|error| anyhow::anyhow!("{error}"))?;
        pipes.start().await.map_err(|error| anyhow::anyhow!("{error}"))?;
        let mut endpoint = None;
        for address in &plan.listen {
            let bound = gateway.listen(*address).await.with_context(|| format!("cannot listen on {address}"))?;
            endpoint.get_or_insert(bound);
        }
        let scheme = if plan.tls.is_some() { "https" } else { "http" };
        let endpoint = format!("{scheme}://{}", endpoint.context("no address to listen on")?);
        sns.is_reached_at(&endpoint);
        sns.spawn_workers();
        Ok(Self { bus, metrics, sqs, store, fleet, sessions, gateway, endpoint, collectors, _temporary: temporary })
    }

    /// `http://127.0.0.1:4566`
    pub(crate) fn endpoint(&self) -> &str {
        &self.endpoint
    }

    /// Makes the account's root key unless there is one; gives id and secret only then.
    pub(crate) async fn root_key(&self, account: &str) -> anyhow::Result<Option<(String, String)>> {
        let made = self.sessions.ensure_root_key(&AccountId::new(account)).await?;
        Ok(made.map(|(id, secret)| (id, secret.expose().to_owned())))
    }

    /// Lets running requests finish, then ends everything.
    pub(crate) async fn close(self) {
        self.gateway.shutdown(DRAIN).await;
        self.collectors.iter().for_each(tokio::task::JoinHandle::abort);
        self.fleet.close();
        self.fleet.settled().await;
        self.sqs.flush().await;
        if let Err(error) = self.metrics.flush().await {
            tracing::error!(%error, "could not write the last metrics");
        }
        self.store.close().await;
    }
}

async fn launcher(plan: Plan) -> anyhow::Result<Arc<Launcher>> {
    let mut config = LauncherConfig::new(std::env::current_exe()?, [SANDBOX_HELPER]);
    config.network = if plan.egress { NetworkMode::Egress } else { NetworkMode::None };
    config.require_all = plan.require_isolation;
    let launcher =
        Launcher::start(config).await.context("cannot make sandboxes; `freehold doctor` says what is missing")?;
    for layer in launcher.layers() {
        if let Some(reason) = layer.missing() {
            tracing::warn!(layer = layer.name, reason, "an isolation layer is missing; see `freehold doctor`");
        }
    }
    Ok(launcher)
}

fn gateway(
    plan: &Plan,
    sessions: &Arc<Sessions>,
    bus: &Arc<Bus>,
    ids: &SharedIds,
    pages: Pages,
    authorizer: Arc<IamAuthorizer>,
) -> anyhow::Result<Arc<Gateway>> {
    let mode = match plan.mode {
        Mode::Up => identity::Mode::Open,
        Mode::Serve => identity::Mode::Known,
    };
    let keys = Arc::new(Keys(Credentials::new(Arc::clone(sessions), mode)));
    // Signatures are checked against real time, whatever a developer does to the product's clock.
    let real_clock = Arc::new(SystemClock::default());
    let urls = FunctionUrls {
        lambda: Arc::clone(&pages.lambda),
        authorizer,
        authenticator: Authenticator::new("lambda", keys.clone(), real_clock.clone()),
        grace: plan.url_grace,
    };
    let (sites, forms) = pages.s3.doors(keys.clone(), real_clock.clone());
    let mut config = GatewayConfig::new(api::services().to_vec(), Arc::clone(bus), keys, Arc::clone(ids), real_clock);
    config.buckets = Some(pages.s3.clone());
    let sns_pages = SnsPages { sns: Arc::clone(&pages.sns), mode: plan.mode };
    config.extras = vec![Arc::new(urls), Arc::new(sns_pages), Arc::new(pages), Arc::new(sites), Arc::new(forms)];
    if plan.mode == Mode::Up {
        config.unsigned = Some(Principal::root(&config.account, ""));
        config.browser = Some(BrowserRules::default());
    }
    if let Some(tls) = &plan.tls {
        config.tls = Some(gateway::Tls::from_pem(&read(&tls.certificate)?, &read(&tls.key)?)?);
    }
    Ok(Gateway::new(config))
}

fn read(path: &Path) -> anyhow::Result<Vec<u8>> {
    std::fs::read(path).with_context(|| format!("cannot read {}", path.display()))
}

/// Makes a folder that only its owner reads: it holds code, keys and logs.
fn make_private(directory: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::DirBuilderExt as _;
    std::fs::DirBuilder::new().recursive(true).mode(0o700).create(directory)
}

/// As many environments as so much memory can hold when they do little, and as this process may have descriptors for.
fn environments_max(memory_mb: u64) -> usize {
    let by_descriptors = open_files_max().map_or(usize::MAX, |most| most / ENVIRONMENT_DESCRIPTORS);
    let by_memory = usize::try_from(memory_mb).unwrap_or(usize::MAX) / ENVIRONMENT_MB;
    by_memory.min(by_descriptors).max(16)
}

/// How many files this process may have open once it has raised its limit to what the administrator allows.
fn open_files_max() -> Option<usize> {
    let limits = std::fs::read_to_string("/proc/self/limits").ok()?;
    let line = limits.lines().find_map(|line| line.strip_prefix("Max open files"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

/// Deletes every row and forgets everything that runs. Gives the number of rows.
pub(crate) async fn empty(
    store: &Store,
    lambda: &LambdaService,
    sns: &SnsService,
    sqs: &SqsService,
) -> anyhow::Result<usize> {
    const ROWS_PER_COMMIT: usize = 1000;
    lambda.reset();
    sns.reset();
    sqs.reset();
    let mut deleted = 0;
    loop {
        let rows = store.rows(&store::Scan::all().limit(ROWS_PER_COMMIT)).await?;
        if rows.is_empty() {
            // Queues and topics that were used meanwhile.
            sns.reset();
            sqs.reset();
            return Ok(deleted);
        }
        deleted += rows.len();
        let batch = rows.into_iter().fold(store::Batch::default(), |batch, (key, _)| batch.delete(key));
        store.commit(batch).await?;
    }
}
