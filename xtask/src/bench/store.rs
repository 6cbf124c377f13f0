//! Durable commits, measured by the store's own example beside a raw append and fdatasync loop.

use anyhow::{Context, Result};
use serde::Deserialize;

use super::report::{Report, Row};
use crate::{command, paths};

/// One line of the example's JSON.
#[derive(Deserialize)]
struct Rate {
    /// What was measured: `store`, or `raw` for the loop that it is compared with.
    what: String,
    writers: usize,
    per_second: f64,
    median_us: f64,
    p99_us: f64,
}

pub(super) fn measure(seconds: u64, report: &mut Report) -> Result<()> {
    let seconds = seconds.to_string();
    let mut example =
        command::command("cargo", &["run", "--release", "--quiet", "--package", "store", "--example", "bench"]);
    let output = command::output(example.args(["--", "--json", "--seconds", &seconds]).arg(paths::target()))?;
    let rates: Vec<Rate> = serde_json::from_str(&output).context("the store's bench did not print its JSON")?;
    for rate in rates {
        let what = format!("durable 1 KB writes, {}", rate.what);
        report.add(Row::summary(&what, rate.writers, rate.median_us, rate.p99_us).per_second(rate.per_second));
    }
    Ok(())
}
