//! The memory of processes that do nothing.

use std::collections::BTreeMap;
use std::fs;
use std::time::Duration;

use anyhow::{Context, Result};

/// Of the kernel's clock for user space; the same on every Linux that we run on.
const TICKS_PER_SECOND: u64 = 100;

/// The resident memory of one process.
pub(super) fn resident_kb(pid: u32) -> Result<u64> {
    let status = fs::read_to_string(format!("/proc/{pid}/status")).context("the server is gone")?;
    kilobytes(&status, "VmRSS:").context("the server's status has no VmRSS")
}

/// CPU time that a process has used, without its children.
pub(super) fn cpu_time(pid: u32) -> Result<Duration> {
    let stat = fs::read_to_string(format!("/proc/{pid}/stat")).context("the server is gone")?;
    let after_name = stat.rsplit(") ").next().unwrap_or_default();
    let ticks: u64 = after_name.split(' ').skip(11).take(2).filter_map(|field| field.parse::<u64>().ok()).sum();
    Ok(Duration::from_millis(ticks * 1000 / TICKS_PER_SECOND))
}

/// The memory of a process and everything below it, shared pages counted once (proportional set size).
pub(super) fn family_kb(pid: u32) -> Result<u64> {
    let children = children()?;
    let mut sum = 0;
    let mut todo = vec![pid];
    while let Some(pid) = todo.pop() {
        let rollup = fs::read_to_string(format!("/proc/{pid}/smaps_rollup")).unwrap_or_default();
        sum += kilobytes(&rollup, "Pss:").unwrap_or(0);
        todo.extend(children.get(&pid).into_iter().flatten());
    }
    Ok(sum)
}

/// Every process's children.
fn children() -> Result<BTreeMap<u32, Vec<u32>>> {
    let mut children: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
    for entry in fs::read_dir("/proc")? {
        let Some(pid) = entry?.file_name().to_str().and_then(|name| name.parse::<u32>().ok()) else { continue };
        // A process may end between the listing and this.
        let Ok(stat) = fs::read_to_string(format!("/proc/{pid}/stat")) else { continue };
        let after_name = stat.rsplit(") ").next().unwrap_or_default();
        if let Some(parent) = after_name.split(' ').nth(1).and_then(|parent| parent.parse().ok()) {
            children.entry(parent).or_default().push(pid);
        }
    }
    Ok(children)
}

fn kilobytes(text: &str, name: &str) -> Option<u64> {
    let line = text.lines().find(|line| line.starts_with(name))?;
    line.split_whitespace().nth(1)?.parse().ok()
}
