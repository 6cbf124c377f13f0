//! Cold starts: the first call of a function that was never called, as the caller sees it.

use std::time::{Duration, Instant};

use anyhow::{Result, ensure};

use super::aws::Client;
use super::functions::Kind;
use super::report::Row;
use crate::http::Connection;

/// Between two samples, so that the platform is measured as it waits, and not while it makes up for the sample before.
const PAUSE: Duration = Duration::from_millis(100);

pub(super) fn measure(client: &Client, address: &str, kind: &Kind, samples: usize) -> Result<Row> {
    let mut connection = Connection::open(address)?;
    let mut latencies = Vec::with_capacity(samples);
    for number in 0..samples {
        let name = client.create_function(kind, &format!("cold-{}-{number}", kind.language.replace(' ', "-")))?;
        std::thread::sleep(PAUSE);
        let request = client.invocation(&name, super::EVENT);
        let sent = Instant::now();
        let answer = connection.send(&request)?;
        latencies.push(sent.elapsed());
        ensure!(answer.header("x-amz-function-error").is_none(), "the function failed");
        answer.success()?;
        client.delete_function(&name)?;
    }
    Ok(Row::latencies(&format!("cold start, {}", kind.language), 1, &mut latencies))
}
