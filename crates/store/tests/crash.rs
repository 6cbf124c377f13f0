//! A process that commits is killed at a random moment, again and again. Nothing acknowledged may be missing, nothing may be there
//! by half, and nothing may be there that was not asked for.

use std::collections::HashMap;
use std::io::{BufRead, BufReader};
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use store::{Batch, DiskOptions, Key, Repair, Scan, Store, key};

const KILLS: u64 = 50;
const TIME_LIMIT: Duration = Duration::from_secs(60);
const WRITERS: u64 = 6;
const DIRECTORY: &str = "FREEHOLD_TEST_CRASH_DIRECTORY";
const OPTIONS: DiskOptions = DiskOptions { reserve_bytes: 0, cache_bytes: 1 << 20, repair: Repair::Refuse };

/// A commit's rows: 1 to 5 of them, of 10 to 5000 bytes, all told from its writer and number.
fn rows(writer: u64, number: u64) -> Vec<(Key, String)> {
    let count = 1 + (writer + number * 7) % 5;
    let value = |row: u64| {
        format!(
            "{writer}-{number}-{row}-{}",
            "x".repeat(usize::try_from((number * 131 + row * 977) % 5000).expect("small"))
        )
    };
    (0..count).map(|row| (key!["w", writer, number, row], value(row))).collect()
}

/// The process that is killed: prints a commit's writer and number once the commit is acknowledged.
#[test]
fn writer_process() {
    let Some(directory) = std::env::var_os(DIRECTORY) else { return };
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).build().expect("a runtime");
    runtime.block_on(async {
        let store = Store::open(Path::new(&directory), &OPTIONS).expect("opens");
        println!("\nready");
        let writers = (0..WRITERS).map(|writer| tokio::spawn(write_for_ever(store.clone(), writer)));
        for writer in writers.collect::<Vec<_>>() {
            writer.await.expect("writes until it is killed");
        }
    });
}

#[expect(clippy::print_stdout, reason = "the parent reads what was acknowledged")]
async fn write_for_ever(store: Store, writer: u64) {
    let last = store.rows(&Scan::prefix(&key!["w", writer]).reverse().limit(1)).await.expect("scans");
    let mut number = last.first().and_then(|(key, _)| key.number(2)).map_or(0, |number| number + 1);
    loop {
        let batch = rows(writer, number).into_iter().fold(Batch::new(), |batch, (key, value)| batch.put(key, value));
        store.commit(batch).await.expect("commits");
        println!("ack {writer} {number}");
        number += 1;
    }
}

/// Starts the writer, kills it after `run_for`, and returns what it had acknowledged: the highest number of each writer.
fn run_and_kill(directory: &Path, run_for: Duration) -> HashMap<u64, u64> {
    let mut child = Command::new(std::env::current_exe().expect("this test"))
        .args(["--exact", "writer_process", "--nocapture", "--test-threads=1"])
        .env(DIRECTORY, directory)
        .stdout(Stdio::piped())
        .stderr(Stdio::inherit())
        .spawn()
        .expect("starts");
    let mut output = BufReader::new(child.stdout.take().expect("is piped")).lines().map(|line| line.expect("reads"));
    assert!(output.any(|line| line == "ready"), "the writer could not open the store");
    let reader = std::thread::spawn(move || {
        let acknowledged = output.filter_map(|line| {
            let (writer, number) = line.strip_prefix("ack ")?.split_once(' ')?;
            Some((writer.parse().ok()?, number.parse().ok()?))
        });
        acknowledged.collect::<HashMap<u64, u64>>()
    });
    std::thread::sleep(run_for);
    child.kill().expect("kills");
    assert_eq!(child.wait().expect("ends").signal(), Some(9));
    reader.join().expect("reads to the end")
}

/// Compares what is stored with what was acknowledged, and returns how many commits there are.
async fn verify(store: &Store, acknowledged: &HashMap<u64, u64>, context: &str) -> u64 {
    let mut commits = 0;
    for writer in 0..WRITERS {
        let found = store.rows(&Scan::prefix(&key!["w", writer])).await.expect("scans");
        let found: Vec<(Key, String)> =
            found.into_iter().map(|(key, row)| (key, String::from_utf8_lossy(&row.value).into_owned())).collect();
        let next = found.last().and_then(|(key, _)| key.number(2)).map_or(0, |number| number + 1);
        let expect: Vec<_> = (0..next).flat_map(|number| rows(writer, number)).collect();
        assert!(found == expect, "{context}: writer {writer} has holes or halves up to {next}");
        let acknowledged = acknowledged.get(&writer).map_or(0, |number| number + 1);
        assert!(
            (acknowledged..=acknowledged + 1).contains(&next),
            "{context}: writer {writer} had {acknowledged} acknowledged, {next} are stored"
        );
        commits += next;
    }
    commits
}

#[test]
fn nothing_acknowledged_is_lost_and_nothing_is_half_there() {
    let directory = tempfile::tempdir().expect("a directory");
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    let seed = u64::from(std::process::id()) | 1;
    println!("seed {seed}");
    let (mut random, mut acknowledged, mut commits, start) = (seed, HashMap::new(), 0, Instant::now());
    for kill in 1..=KILLS {
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let run_for = Duration::from_micros((random >> 33) % 60_000);
        acknowledged.extend(run_and_kill(directory.path(), run_for));
        let store = Store::open(directory.path(), &OPTIONS).expect("opens after a kill");
        let context = format!("seed {seed}, kill {kill} after {run_for:?}");
        commits = runtime.block_on(verify(&store, &acknowledged, &context));
        // A commit that was stored but not acknowledged counts from now on.
        for writer in 0..WRITERS {
            let last =
                runtime.block_on(store.rows(&Scan::prefix(&key!["w", writer]).reverse().limit(1))).expect("scans");
            acknowledged.extend(last.first().and_then(|(key, _)| key.number(2)).map(|number| (writer, number)));
        }
        // A machine with much else to do has fewer kills, not a failure.
        if start.elapsed() > TIME_LIMIT {
            println!("stopped after {kill} kills");
            break;
        }
    }
    println!("{KILLS} kills, {commits} commits, {:?}", start.elapsed());
    assert!(commits > 0, "the writers got to write");
}
