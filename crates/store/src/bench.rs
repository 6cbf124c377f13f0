//! Durable commits per second, beside a raw loop of append and fdatasync on the same disk in the same run.

use crate::disk::{DiskOptions, OpenError};
use crate::key;
use crate::store::Store;
use crate::types::Batch;
use bytes::Bytes;
use serde::Serialize;
use std::fs::File;
use std::io::{self, Write};
use std::path::Path;
use std::time::{Duration, Instant};

/// Bytes of each value, and of each append of the raw loop.
pub const VALUE_BYTES: usize = 1024;

/// One line of the result.
#[derive(Debug, Clone, Serialize)]
pub struct Rate {
    /// What wrote: `raw` or `store`.
    pub what: &'static str,
    /// How many at once.
    pub writers: usize,
    /// Durable 1 KiB writes per second.
    pub per_second: f64,
    /// The median wait of one writer, in microseconds.
    pub median_us: u64,
    /// The wait that 99 of 100 stay below, in microseconds.
    pub p99_us: u64,
}

/// Why a measurement ended.
#[derive(Debug, thiserror::Error)]
pub enum BenchError {
    /// The store could not be opened.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// The raw loop failed.
    #[error("the raw loop failed")]
    Raw(#[from] io::Error),
    /// A commit failed.
    #[error("a commit failed: {0}")]
    Commit(String),
}

/// Measures the raw loop and the store with each number of writers, each for `time`, in a directory of their own below `directory`.
///
/// # Errors
/// See [`BenchError`].
pub async fn run(directory: &Path, writers: &[usize], time: Duration) -> Result<Vec<Rate>, BenchError> {
    let mut rates = vec![raw(&directory.join("raw"), time)?];
    for &writers in writers {
        let path = directory.join(format!("store-{writers}"));
        rates.push(store(&path, writers, time).await?);
    }
    Ok(rates)
}

/// One thread that appends and forces each append to disk.
fn raw(path: &Path, time: Duration) -> Result<Rate, BenchError> {
    let (mut file, value, start) = (File::create(path)?, [b'x'; VALUE_BYTES], Instant::now());
    let mut waits = Vec::new();
    while start.elapsed() < time {
        let before = Instant::now();
        file.write_all(&value)?;
        file.sync_data()?;
        waits.push(before.elapsed());
    }
    Ok(rate("raw", 1, waits, start.elapsed()))
}

async fn store(path: &Path, writers: usize, time: Duration) -> Result<Rate, BenchError> {
    let store = Store::open(path, &DiskOptions::default())?;
    let start = Instant::now();
    let tasks: Vec<_> =
        (0..writers).map(|writer| tokio::spawn(write(store.clone(), writer as u64, start, time))).collect();
    let mut waits = Vec::new();
    for task in tasks {
        waits.extend(task.await.map_err(|error| BenchError::Commit(error.to_string()))??);
    }
    let took = start.elapsed();
    store.close().await;
    Ok(rate("store", writers, waits, took))
}

async fn write(store: Store, writer: u64, start: Instant, time: Duration) -> Result<Vec<Duration>, BenchError> {
    let (value, mut waits) = (Bytes::from(vec![b'x'; VALUE_BYTES]), Vec::new());
    while start.elapsed() < time {
        let before = Instant::now();
        let batch = Batch::new().put(key!["bench", writer, waits.len() as u64], value.clone());
        store.commit(batch).await.map_err(|error| BenchError::Commit(error.to_string()))?;
        waits.push(before.elapsed());
    }
    Ok(waits)
}

#[expect(clippy::cast_precision_loss, reason = "counts far below 2^52")]
fn rate(what: &'static str, writers: usize, mut waits: Vec<Duration>, took: Duration) -> Rate {
    waits.sort_unstable();
    let wait_us = |percent: usize| {
        waits.get(waits.len() * percent / 100).map_or(0, |wait| u64::try_from(wait.as_micros()).unwrap_or(u64::MAX))
    };
    Rate {
        what,
        writers,
        per_second: waits.len() as f64 / took.as_secs_f64(),
        median_us: wait_us(50),
        p99_us: wait_us(99),
    }
}
