//! A queue of a million messages.

use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use serde_json::json;

use super::caller::{self, Caller};
use super::{ACCOUNT, Spent, folder, per_second};
use crate::bench::aws::Client;
use crate::bench::report::{Report, Row};
use crate::bench::still::resident_kb;
use crate::server::Server;

/// Receives that are timed; fewer where there are not enough messages.
const RECEIVES_MAX: usize = 2000;

pub(super) fn measure(binary: &Path, messages: usize, report: &mut Report) -> Result<()> {
    let folder = folder()?;
    let data = folder.path().join("data");
    let mut server = Server::start_on(binary, folder.path(), &data)?;
    let client = Client::user(&server.address, ACCOUNT)?;
    let queue = Caller::new(&client)?.queue("long", &json!({"VisibilityTimeout": "3600"}))?;
    let (began, spent) = (Instant::now(), Spent::begin(&server)?);
    caller::fill(&client, &queue, messages)?;
    let row = Row::rate("fill a long queue, batches of 10", 32, messages, per_second(messages, began.elapsed()));
    report.add(row.cpu(spent.so_far()?, messages));
    report.memory("memory, long queue filled", resident_kb(server.pid())?);
    let count = RECEIVES_MAX.min(messages / 40);
    report.add(receives(&client, &queue, count, "receive of 10 from a long queue")?);
    report.memory("memory, long queue received from", resident_kb(server.pid())?);
    server.kill()?;
    let killed = Instant::now();
    let server = Server::start_on(binary, folder.path(), &data)?;
    let client = client.moved(&server.address);
    let served = serve(&client, &queue, killed)?;
    report.add(Row::latencies("long queue served after a kill", 1, &mut [served]));
    report.add(receives(&client, &queue, count, "receive of 10 after a kill")?);
    report.memory("memory, long queue after a kill", resident_kb(server.pid())?);
    Ok(())
}

fn receives(client: &Client, queue: &str, count: usize, what: &str) -> Result<Row> {
    let mut caller = Caller::new(client)?;
    let receive = caller.prepare("ReceiveMessage", &json!({"QueueUrl": queue, "MaxNumberOfMessages": 10}));
    let mut samples = Vec::with_capacity(count);
    for _ in 0..count {
        let sent = Instant::now();
        let received = caller.receive(&receive)?.len();
        samples.push(sent.elapsed());
        ensure!(received > 0, "a receive has brought nothing");
    }
    Ok(Row::latencies(what, 1, &mut samples))
}

/// The time until a message came.
fn serve(client: &Client, queue: &str, killed: Instant) -> Result<Duration> {
    let mut caller = Caller::new(client)?;
    let receive = caller.prepare("ReceiveMessage", &json!({"QueueUrl": queue, "MaxNumberOfMessages": 1}));
    ensure!(caller.receive(&receive)?.len() == 1, "nothing came after the kill");
    Ok(killed.elapsed())
}
