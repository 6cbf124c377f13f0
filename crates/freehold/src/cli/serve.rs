//! `serve`: for a team, and what it shares with `up`.

use crate::house::{Data, House, Mode, Plan, Smtp, Tls};
use crate::output;
use crate::surroundings::{self, NetworkEntry};
use anyhow::Context as _;
use identity::Enforcement;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;
use targets::http::{Block, Outside};
use tokio::signal::unix::{Signal, SignalKind, signal};

/// The configuration file. Unknown names are mistakes.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Configuration {
    /// Where state is kept.
    data: PathBuf,
    /// Addresses and ports.
    listen: Vec<SocketAddr>,
    /// The account whose root key is made at first start.
    account: String,
    /// PEM files.
    tls: Option<TlsFiles>,
    /// Start although isolation layers are missing.
    #[serde(default)]
    accept_missing_isolation: bool,
    /// Let callers of function URLs in who have `lambda:InvokeFunctionUrl` alone, as AWS does with URLs from before October 2025.
    #[serde(default)]
    url_grace: bool,
    /// Let functions reach the network outside.
    #[serde(default = "yes")]
    egress: bool,
    /// Make Python environments copies of one loaded interpreter: quicker and smaller, but they share the seed of string hashes and
    /// the addresses of libraries.
    #[serde(default = "yes")]
    zygote: bool,
    /// How many sandboxes of a runtime wait for functions at most; how many do below that follows demand.
    #[serde(default = "pool_max")]
    pool_max: u16,
    /// How many environments there may be at a time; fewer where memory or descriptors do not allow for as many.
    #[serde(default = "environments_max")]
    environments_max: u16,
    /// How many seconds an environment may stand idle before it is removed.
    #[serde(default = "idle_seconds")]
    idle_seconds: u32,
    /// How long restoring an object from an archive of S3 takes: `instant` or `timed`.
    #[serde(default)]
    restores: super::Restores,
    /// Serve unencrypted on addresses other than loopback.
    #[serde(default)]
    plaintext: bool,
    /// Folders of this machine that stand for access points of EFS, by ARN. They must not be root's.
    #[serde(default)]
    file_systems: BTreeMap<String, PathBuf>,
    /// The networks that functions can be put in; without any, ids of subnets and security groups are taken as they come.
    #[serde(default)]
    networks: Vec<NetworkEntry>,
    /// Where mails of topics leave through, and whom they come from.
    smtp: Option<Smtp>,
    /// Internal addresses that API destinations and subscribers may be at, as blocks: `10.1.0.0/16`.
    #[serde(default, deserialize_with = "blocks")]
    internal_targets: Vec<Block>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct TlsFiles {
    certificate: PathBuf,
    key: PathBuf,
}

fn blocks<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Vec<Block>, D::Error> {
    let texts = Vec::<String>::deserialize(from)?;
    texts.iter().map(|text| text.parse().map_err(serde::de::Error::custom)).collect()
}

fn yes() -> bool {
    true
}

fn pool_max() -> u16 {
    compute::limits::STOCK_PER_PACK_MAX
}

fn environments_max() -> u16 {
    compute::limits::ENVIRONMENTS_MAX
}

fn idle_seconds() -> u32 {
    compute::limits::IDLE_SECONDS
}

pub(crate) fn run(config: &Path) -> anyhow::Result<ExitCode> {
    log_to_stderr();
    let configuration = read(config)?;
    check(&configuration)?;
    runtime()?.block_on(serve(configuration))
}

fn read(path: &Path) -> anyhow::Result<Configuration> {
    let text =
        std::fs::read_to_string(path).with_context(|| format!("cannot read the configuration {}", path.display()))?;
    serde_json::from_str(&text).with_context(|| format!("the configuration {} is not right", path.display()))
}

/// Every mistake is said before anything starts.
fn check(configuration: &Configuration) -> anyhow::Result<()> {
    let mut mistakes = Vec::new();
    if configuration.listen.is_empty() {
        mistakes.push("`listen` names no address".to_owned());
    }
    if configuration.account.len() != 12 || !configuration.account.bytes().all(|byte| byte.is_ascii_digit()) {
        mistakes.push("`account` must have twelve digits".to_owned());
    }
    if configuration.environments_max == 0 {
        mistakes.push("`environments_max` must be 1 at least".to_owned());
    }
    let open = configuration.listen.iter().find(|address| !address.ip().is_loopback());
    if let (Some(address), None, false) = (open, &configuration.tls, configuration.plaintext) {
        mistakes.push(format!("{address} would be served unencrypted: give `tls`, or say `\"plaintext\": true`"));
    }
    anyhow::ensure!(mistakes.is_empty(), "{}", mistakes.join("; "));
    Ok(())
}

async fn serve(configuration: Configuration) -> anyhow::Result<ExitCode> {
    let tls = configuration.tls.map(|files| Tls { certificate: files.certificate, key: files.key });
    let outside = Outside::guarded(configuration.internal_targets);
    let plan = Plan {
        mode: Mode::Serve,
        data: Data::Directory(configuration.data),
        listen: configuration.listen,
        enforcement: Enforcement::Enforce,
        egress: configuration.egress,
        url_grace: configuration.url_grace,
        require_isolation: !configuration.accept_missing_isolation,
        zygote: configuration.zygote,
        pool_max: configuration.pool_max.into(),
        environments_max: configuration.environments_max.into(),
        idle: Duration::from_secs(configuration.idle_seconds.into()),
        tls,
        surroundings: surroundings::configured(&configuration.file_systems, &configuration.networks)?,
        smtp: configuration.smtp,
        restores: configuration.restores.into(),
        outside,
    };
    let mut stop = Stop::new()?;
    let house = House::build(plan).await?;
    if let Some((id, secret)) = house.root_key(&configuration.account).await? {
        output::line(format!("The root key of account {}, shown this once:", configuration.account));
        output::line(format!("AWS_ACCESS_KEY_ID={id}\nAWS_SECRET_ACCESS_KEY={secret}"));
    }
    output::line(format!("ready {}", house.endpoint()));
    stop.wait().await;
    house.close().await;
    Ok(ExitCode::SUCCESS)
}

pub(crate) fn runtime() -> anyhow::Result<tokio::runtime::Runtime> {
    sandbox::prefer_short_turns();
    Ok(tokio::runtime::Builder::new_multi_thread().enable_all().build()?)
}

/// `FREEHOLD_LOG` filters as usual (`debug`, `gateway=debug`); `FREEHOLD_LOG_FORMAT=json` writes JSON.
pub(crate) fn log_to_stderr() {
    let filter = tracing_subscriber::EnvFilter::try_from_env("FREEHOLD_LOG")
        .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("info"));
    let builder = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    if std::env::var("FREEHOLD_LOG_FORMAT").is_ok_and(|format| format == "json") {
        builder.json().init();
    } else {
        builder.with_ansi(std::io::IsTerminal::is_terminal(&std::io::stderr())).init();
    }
}

/// SIGINT and SIGTERM, noticed from when this is made.
pub(crate) struct Stop {
    interrupt: Signal,
    terminate: Signal,
}

impl Stop {
    /// Made before the first line that says we are ready: whoever reads it may send a signal at once.
    pub(crate) fn new() -> std::io::Result<Self> {
        Ok(Self { interrupt: signal(SignalKind::interrupt())?, terminate: signal(SignalKind::terminate())? })
    }

    /// Waits for one of them.
    pub(crate) async fn wait(&mut self) {
        tokio::select! {
            _ = self.interrupt.recv() => {}
            _ = self.terminate.recv() => {}
        }
    }
}
