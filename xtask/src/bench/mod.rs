//! `cargo xtask bench`: the product's figures, each beside what plain HTTP costs on this machine at this moment.
//!
//! Absolute numbers of a shared machine move from run to run; the ratio to the echo of the same run does not, so that is
//! what to compare between commits.

mod aws;
mod cold;
mod crowd;
mod echo;
mod functions;
mod goals;
mod load;
mod messages;
mod objects;
mod report;
mod sign;
mod snapshot;
mod still;
mod store;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result};

use self::aws::Client;
use self::load::Load;
use self::report::{Report, Row};
use crate::server::Server;
use crate::{command, paths};

pub(crate) use self::echo::{Args as EchoArgs, run as echo};

/// How many clients call at once, one measurement each.
const CLIENTS: [usize; 3] = [1, 8, 32];

/// The event of every measured call.
const EVENT: &[u8] = br#"{"key1":"value1","key2":"value2","key3":"value3"}"#;

#[derive(clap::Args)]
pub(crate) struct Args {
    /// Print JSON in place of the table
    #[arg(long)]
    json: bool,
    /// Measure for a tenth of the time: shows that it works, not how fast
    #[arg(long)]
    quick: bool,
    /// Measure warm calls alone
    #[arg(long)]
    warm: bool,
    /// Measure S3 alone, on disk
    #[arg(long)]
    objects: bool,
    /// Measure queues, topics and mappings alone, on disk
    #[arg(long)]
    messages: bool,
    /// With `--messages`: measure send, receive, delete alone, at another server, with the credentials of the environment
    #[arg(long, value_name = "URL", requires = "messages")]
    endpoint: Option<String>,
    /// Measure this binary in place of a release build of the work tree
    #[arg(long)]
    binary: Option<PathBuf>,
}

/// How long and how often each thing is measured.
#[derive(Clone, Copy)]
struct Effort {
    warm_up: Duration,
    measure: Duration,
    cold_starts: usize,
    starts: usize,
    store_s: u64,
    crowd: crowd::Size,
    objects: objects::Size,
    messages: messages::Size,
}

impl Effort {
    fn of(args: &Args) -> Self {
        if args.quick {
            Self {
                warm_up: Duration::from_millis(300),
                measure: Duration::from_millis(500),
                cold_starts: 8,
                starts: 2,
                store_s: 1,
                objects: objects::Size {
                    warm_up: Duration::from_millis(300),
                    measure: Duration::from_millis(500),
                    large: 5,
                    parts: 16,
                    keys: 10_000,
                    lists: 20,
                },
                crowd: crowd::Size { rounds: 1, starts: 5, functions: 60, environments: 20 },
                messages: messages::Size {
                    measure: Duration::from_millis(500),
                    latencies: 20,
                    backlog: 3200,
                    long: 32_000,
                },
            }
        } else {
            Self {
                warm_up: Duration::from_secs(1),
                measure: Duration::from_secs(5),
                cold_starts: 60,
                starts: 7,
                store_s: 3,
                objects: objects::Size {
                    warm_up: Duration::from_secs(1),
                    measure: Duration::from_secs(5),
                    large: 50,
                    parts: 80,
                    keys: 1_000_000,
                    lists: 200,
                },
                crowd: crowd::Size { rounds: 5, starts: 25, functions: 1000, environments: 200 },
                messages: messages::Size {
                    measure: Duration::from_secs(5),
                    latencies: 300,
                    backlog: 100_160,
                    long: 1_000_000,
                },
            }
        }
    }
}

pub(crate) fn run(args: &Args) -> Result<()> {
    let effort = Effort::of(args);
    let mut report = Report::default();
    if let Some(endpoint) = &args.endpoint {
        messages::elsewhere(endpoint, effort.messages, &mut report)?;
        println!("{}", if args.json { report.json() } else { report.table() });
        return Ok(());
    }
    let binary = built(args)?;
    if args.warm {
        warm_calls(&Bed::start(&binary)?, effort, &mut report)?;
    } else if args.objects {
        objects::measure(&binary, effort.objects, &mut report)?;
    } else if args.messages {
        messages::measure(&binary, effort.messages, &mut report)?;
    } else {
        everything(&binary, effort, &mut report)?;
        fs::write(paths::root().join("bench.json"), report.json()).context("could not write bench.json")?;
    }
    println!("{}", if args.json { report.json() } else { report.table() });
    Ok(())
}

/// The binary to measure.
fn built(args: &Args) -> Result<PathBuf> {
    if let Some(binary) = &args.binary {
        return binary.canonicalize().with_context(|| format!("there is no {}", binary.display()));
    }
    command::run(&mut command::command("cargo", &["build", "--release", "--package", "freehold"]))?;
    Ok(paths::freehold("release"))
}

fn starts_and_memory(binary: &Path, effort: Effort, report: &mut Report) -> Result<()> {
    let mut starts = Vec::new();
    for _ in 0..effort.starts {
        let folder = tempfile::tempdir()?;
        let server = Server::start(binary, folder.path())?;
        starts.push(server.ready_after);
    }
    report.add(Row::latencies("start to ready", 1, &mut starts));
    let folder = tempfile::tempdir()?;
    let server = Server::start(binary, folder.path())?;
    report.memory("idle memory, platform", still::resident_kb(server.pid())?);
    report.memory("idle memory, with its waiting sandboxes", still::family_kb(server.pid())?);
    Ok(())
}

fn everything(binary: &Path, effort: Effort, report: &mut Report) -> Result<()> {
    starts_and_memory(binary, effort, report)?;
    let bed = Bed::start(binary)?;
    let (load, floor) = warm_calls(&bed, effort, report)?;
    let (client, address) = (&bed.users[0], &bed.server.address);
    for kind in functions::kinds()? {
        report.add(cold::measure(client, address, &kind, effort.cold_starts)?);
    }
    snapshot::measure(client, address, effort.cold_starts, report)?;
    crowd::measure(client, &bed.server, effort.crowd, load, floor, report)?;
    store::measure(effort.store_s, report)
}

/// What calls are measured on.
struct Bed {
    users: Vec<Client>,
    server: Server,
    _folder: tempfile::TempDir,
}

impl Bed {
    fn start(binary: &Path) -> Result<Self> {
        let folder = tempfile::tempdir()?;
        let server = Server::start(binary, folder.path())?;
        // As on AWS, an account may make 10,000 calls a second; two of them do not keep what is measured from going further.
        let accounts = ["123456789012", "210987654321"];
        let users =
            accounts.map(|account| Client::user(&server.address, account)).into_iter().collect::<Result<_>>()?;
        Ok(Self { users, server, _folder: folder })
    }
}

/// Warm calls beside the echo. Returns the load of one client, and what the echo did under it.
fn warm_calls(bed: &Bed, effort: Effort, report: &mut Report) -> Result<(Load, report::Floor)> {
    let echo = echo::TwoHops::start()?;
    let mut alone = None;
    for clients in CLIENTS {
        let load = Load { clients, warm_up: effort.warm_up, measure: effort.measure };
        let floor = report.add(load.run("plain echo, two hops", &echo.address, &[echo.request()])?);
        alone.get_or_insert((load, floor));
        for kind in functions::kinds()? {
            let warm = |user: &Client| {
                let name = user.create_function(&kind, &format!("warm-{}", kind.language))?;
                Ok(user.invocation(&name, EVENT))
            };
            let requests = bed.users.iter().map(warm).collect::<Result<Vec<_>>>()?;
            let row = load.run(&format!("warm invoke, {}", kind.language), &bed.server.address, &requests)?;
            report.add(row.beside(floor));
        }
    }
    alone.context("nothing was measured")
}
