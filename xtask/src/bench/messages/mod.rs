//! `cargo xtask bench --messages`: queues, topics and mappings, on disk and signed.
//!
//! Each figure is taken through the API by clients on the same machine, as a user would see it; the server's data lies on the disk
//! that holds cargo's target folder. Beside them stand an echo, and a loop that appends and syncs, of the same run.

mod caller;
mod cycles;
mod fan_out;
mod long;
mod mapping;

use std::io::Write as _;
use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::Result;
use tempfile::TempDir;

use self::caller::Caller;
use super::aws::Client;
use super::echo;
use super::load::Load;
use super::report::{Report, Row};
use super::still;
use crate::paths;
use crate::server::Server;

const ACCOUNT: &str = "123456789012";
/// Bytes of every measured message.
const BODY_BYTES: usize = 1024;

/// Clients, and messages of a call, of the measured cycles.
const CYCLES: [(usize, usize); 3] = [(1, 1), (32, 1), (32, 10)];

/// How much of each is done.
#[derive(Clone, Copy)]
pub(super) struct Size {
    pub(super) measure: Duration,
    /// Messages whose way into a function is timed.
    pub(super) latencies: usize,
    /// Messages that wait when a mapping begins.
    pub(super) backlog: usize,
    /// Messages of the long queue.
    pub(super) long: usize,
}

pub(super) fn measure(binary: &Path, size: Size, report: &mut Report) -> Result<()> {
    floors(size, report)?;
    let folder = folder()?;
    let server = Server::start_on(binary, folder.path(), &folder.path().join("data"))?;
    let client = Client::user(&server.address, ACCOUNT)?;
    for (clients, batch) in CYCLES {
        report.add(cycles::measure(&client, Some(&server), clients, batch, size.measure)?);
    }
    for clients in [1, 32] {
        fan_out::measure(&client, &server, clients, size.measure, report)?;
    }
    report.add(mapping::latency(&client, size.latencies)?);
    report.add(mapping::drain(&client, &server, size.backlog)?);
    drop(server);
    long::measure(binary, size.long, report)
}

/// Cycles at a server that somebody else has started, for a comparison in one run.
pub(super) fn elsewhere(endpoint: &str, size: Size, report: &mut Report) -> Result<()> {
    let client = Client::of_environment(endpoint)?;
    for (clients, batch) in CYCLES {
        report.add(cycles::measure(&client, None, clients, batch, size.measure)?);
    }
    Ok(())
}

/// What the machine itself does at this moment.
fn floors(size: Size, report: &mut Report) -> Result<()> {
    let echo = echo::TwoHops::start()?;
    for clients in [1, 32] {
        let load = Load { clients, warm_up: Duration::from_millis(300), measure: size.measure };
        report.add(load.run("plain echo, two hops", &echo.address, &[echo.request()])?);
    }
    report.add(synced_appends(size.measure)?);
    Ok(())
}

/// A folder on the disk that is measured.
fn folder() -> Result<TempDir> {
    Ok(tempfile::tempdir_in(paths::target())?)
}

fn synced_appends(time: Duration) -> Result<Row> {
    let folder = folder()?;
    let mut file = std::fs::File::create(folder.path().join("appended"))?;
    let (began, mut samples) = (Instant::now(), Vec::new());
    while began.elapsed() < time {
        let sent = Instant::now();
        file.write_all(&[b'x'; BODY_BYTES])?;
        file.sync_data()?;
        samples.push(sent.elapsed());
    }
    let rate = per_second(samples.len(), began.elapsed());
    Ok(Row::latencies("append and fdatasync, 1 KB", 1, &mut samples).per_second(rate))
}

/// CPU time of the server from a moment on.
struct Spent<'a> {
    server: &'a Server,
    before: Duration,
}

impl<'a> Spent<'a> {
    fn begin(server: &'a Server) -> Result<Self> {
        Ok(Self { server, before: still::cpu_time(server.pid())? })
    }

    fn so_far(&self) -> Result<Duration> {
        Ok(still::cpu_time(self.server.pid())?.saturating_sub(self.before))
    }
}

#[expect(clippy::cast_precision_loss, reason = "a count of messages is far below 2^52")]
fn per_second(count: usize, time: Duration) -> f64 {
    count as f64 / time.as_secs_f64()
}

/// Runs one closure for each of so many clients, each on its own connection, and gives what they return.
fn each<T: Send>(client: &Client, clients: usize, run: impl Fn(Caller<'_>) -> Result<T> + Sync) -> Result<Vec<T>> {
    std::thread::scope(|scope| {
        let run = &run;
        let threads: Vec<_> = (0..clients).map(|_| scope.spawn(move || run(Caller::new(client)?))).collect();
        threads.into_iter().map(|thread| thread.join().expect("a client does not panic")).collect()
    })
}
