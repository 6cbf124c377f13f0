//! SnapStart: the first call of a version whose code has much to load, beside the first call of the same code without it.

use std::time::{Duration, Instant};

use anyhow::{Result, ensure};

use super::aws::Client;
use super::cold;
use super::functions::{self, Kind};
use super::report::{Report, Row};
use crate::http::Connection;

/// Between two samples, as for other cold starts.
const PAUSE: Duration = Duration::from_millis(100);

pub(super) fn measure(client: &Client, address: &str, samples: usize, report: &mut Report) -> Result<()> {
    let Some(kind) = functions::heavy()? else { return Ok(()) };
    report.add(cold::measure(client, address, &kind, samples)?);
    report.add(restores(client, address, &kind, samples)?);
    Ok(())
}

fn restores(client: &Client, address: &str, kind: &Kind, samples: usize) -> Result<Row> {
    let mut connection = Connection::open(address)?;
    let mut latencies = Vec::with_capacity(samples);
    for number in 0..samples {
        let name = client.create_function(kind, &format!("snapshot-{number}"))?;
        client.publish_snapshot(&name)?;
        std::thread::sleep(PAUSE);
        let request = client.invocation_of_first_version(&name, super::EVENT);
        let sent = Instant::now();
        let answer = connection.send(&request)?;
        latencies.push(sent.elapsed());
        ensure!(answer.header("x-amz-function-error").is_none(), "the function failed");
        answer.success()?;
        client.delete_function(&name)?;
    }
    Ok(Row::latencies(&format!("restore from a snapshot, {}", kind.language), 1, &mut latencies))
}
