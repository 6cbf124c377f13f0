//! What happens when much happens: many functions at once, many environments, functions that burn the machine's CPU.

use std::sync::{Barrier, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Result, ensure};

use super::aws::Client;
use super::functions::{self, Kind};
use super::load::Load;
use super::report::{Floor, Report, Row};
use super::still;
use crate::http::Connection;
use crate::server::Server;

/// New functions that are invoked at the same moment.
const AT_ONCE: usize = 50;
/// Environments that are made to see what one costs.
const ENVIRONMENTS: usize = 16;
/// Clients that make cold starts as fast as they can.
const STARTERS: usize = 4;
/// Time for the platform to fill its pools and to settle after a burst.
const SETTLE: Duration = Duration::from_millis(1500);

/// How much of each is done.
#[derive(Clone, Copy)]
pub(super) struct Size {
    pub(super) rounds: usize,
    pub(super) starts: usize,
    pub(super) functions: usize,
    pub(super) environments: usize,
}

/// `load` is the plain warm load of one client, and `floor` the echo's.
pub(super) fn measure(
    client: &Client,
    server: &Server,
    size: Size,
    load: Load,
    floor: Floor,
    report: &mut Report,
) -> Result<()> {
    for kind in functions::kinds()? {
        report.add(in_a_row(client, server, &kind, size.starts)?);
    }
    for kind in functions::kinds()? {
        report.add(at_once(client, server, &kind, size.rounds)?);
    }
    for kind in functions::kinds()? {
        report.add(sustained(client, server, &kind, size.starts * 4)?);
    }
    for kind in functions::kinds()? {
        report.memory(&format!("one more idle environment, {}", kind.language), environment_kb(client, server, &kind)?);
    }
    report.add(beside_burners(client, server, load)?.beside(floor));
    report.add(among_many(client, server, size, load)?.beside(floor));
    Ok(())
}

/// Cold starts one after another, faster than pools are filled.
fn in_a_row(client: &Client, server: &Server, kind: &Kind, count: usize) -> Result<Row> {
    let requests = new_functions(client, kind, "row", count)?;
    let mut connection = Connection::open(&server.address)?;
    let mut latencies = Vec::new();
    for request in &requests {
        latencies.push(timed(&mut connection, request)?);
    }
    Ok(Row::latencies(&format!("cold starts in a row, {}", kind.language), 1, &mut latencies))
}

/// Until the last of [`AT_ONCE`] new functions has answered.
fn at_once(client: &Client, server: &Server, kind: &Kind, rounds: usize) -> Result<Row> {
    let mut last_answers = Vec::new();
    for round in 0..rounds {
        let requests = new_functions(client, kind, &format!("once-{round}"), AT_ONCE)?;
        let barrier = Barrier::new(requests.len() + 1);
        let began = thread::scope(|scope| {
            let callers: Vec<_> = requests
                .iter()
                .map(|request| {
                    scope.spawn(|| {
                        let connection = Connection::open(&server.address);
                        barrier.wait();
                        connection.and_then(|mut connection| timed(&mut connection, request))
                    })
                })
                .collect();
            barrier.wait();
            let began = Instant::now();
            callers.into_iter().try_for_each(|caller| caller.join().expect("a caller does not panic").map(drop))?;
            anyhow::Ok(began)
        })?;
        last_answers.push(began.elapsed());
    }
    Ok(Row::latencies(&format!("{AT_ONCE} new functions at once, {}", kind.language), AT_ONCE, &mut last_answers))
}

/// Cold starts per second of a few clients that never wait.
fn sustained(client: &Client, server: &Server, kind: &Kind, count: usize) -> Result<Row> {
    let requests = Mutex::new(new_functions(client, kind, "sustained", count)?);
    let began = Instant::now();
    let mut latencies = thread::scope(|scope| {
        let starters: Vec<_> = (0..STARTERS).map(|_| scope.spawn(|| start_all(server, &requests))).collect();
        let each = starters.into_iter().map(|starter| starter.join().expect("a starter does not panic"));
        each.collect::<Result<Vec<_>>>().map(|each| each.concat())
    })?;
    #[expect(clippy::cast_precision_loss, reason = "a count of functions is far below 2^52")]
    let per_second = count as f64 / began.elapsed().as_secs_f64();
    let what = format!("cold starts sustained, {}", kind.language);
    Ok(Row::latencies(&what, STARTERS, &mut latencies).per_second(per_second))
}

fn start_all(server: &Server, requests: &Mutex<Vec<Vec<u8>>>) -> Result<Vec<Duration>> {
    let mut connection = Connection::open(&server.address)?;
    let mut latencies = Vec::new();
    loop {
        let Some(request) = requests.lock().expect("nobody panics with it").pop() else { return Ok(latencies) };
        latencies.push(timed(&mut connection, &request)?);
    }
}

/// What each further idle environment of a function adds to the memory of the platform and everything below it.
fn environment_kb(client: &Client, server: &Server, kind: &Kind) -> Result<u64> {
    let Some(kind) = functions::waiting(kind)? else { return Ok(0) };
    let name = client.create_function(&kind, &format!("memory-{}", kind.language))?;
    let request = client.invocation(&name, super::EVENT);
    timed(&mut Connection::open(&server.address)?, &request)?;
    thread::sleep(SETTLE);
    let before = still::family_kb(server.pid())?;
    thread::scope(|scope| {
        let calls: Vec<_> = (0..=ENVIRONMENTS)
            .map(|_| scope.spawn(|| timed(&mut Connection::open(&server.address)?, &request)))
            .collect();
        calls.into_iter().try_for_each(|call| call.join().expect("a caller does not panic").map(drop))
    })?;
    thread::sleep(SETTLE);
    let after = still::family_kb(server.pid())?;
    client.delete_function(&name)?;
    Ok(after.saturating_sub(before) / ENVIRONMENTS as u64)
}

/// A warm call while two other functions want all of the CPU.
fn beside_burners(client: &Client, server: &Server, load: Load) -> Result<Row> {
    let burner = functions::burner(load.warm_up + load.measure)?;
    let Some((burner, kind)) = burner.zip(functions::kinds()?.into_iter().next()) else {
        return Ok(Row::latencies("warm invoke beside two busy functions", 1, &mut []));
    };
    let name = client.create_function(&kind, &format!("warm-{}", kind.language))?;
    let request = client.invocation(&name, super::EVENT);
    let names = ["burner-1", "burner-2"].map(|name| client.create_function(&burner, name));
    thread::scope(|scope| {
        let busy: Vec<_> = names
            .into_iter()
            .map(|name| {
                scope.spawn(|| timed(&mut Connection::open(&server.address)?, &client.invocation(&name?, super::EVENT)))
            })
            .collect();
        let row = load.run(&format!("warm invoke beside 2 busy, {}", kind.language), &server.address, &[request]);
        busy.into_iter().try_for_each(|call| call.join().expect("a caller does not panic").map(drop))?;
        row
    })
}

/// A warm call while there are many functions and many environments.
fn among_many(client: &Client, server: &Server, size: Size, load: Load) -> Result<Row> {
    let Some(kind) = functions::kinds()?.into_iter().next() else {
        return Ok(Row::latencies("warm invoke among many", 1, &mut []));
    };
    let requests = new_functions(client, &kind, "many", size.functions)?;
    let mut connection = Connection::open(&server.address)?;
    for request in requests.iter().take(size.environments) {
        timed(&mut connection, request)?;
    }
    thread::sleep(SETTLE);
    let what = format!("warm invoke, {} functions, {} alive", size.functions, size.environments);
    load.run(&what, &server.address, &requests[..1])
}

/// Makes functions and gives the invocation of each, once the pools are full again.
fn new_functions(client: &Client, kind: &Kind, label: &str, count: usize) -> Result<Vec<Vec<u8>>> {
    let names: Result<Vec<_>> =
        (0..count).map(|number| client.create_function(kind, &format!("{label}-{}-{number}", kind.language))).collect();
    thread::sleep(SETTLE);
    Ok(names?.iter().map(|name| client.invocation(name, super::EVENT)).collect())
}

fn timed(connection: &mut Connection, request: &[u8]) -> Result<Duration> {
    let sent = Instant::now();
    let answer = connection.send(request)?;
    let latency = sent.elapsed();
    ensure!(answer.header("x-amz-function-error").is_none(), "the function failed");
    answer.success()?;
    Ok(latency)
}
