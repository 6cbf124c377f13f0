//! A process that fills a small disk, deletes and fills it again is killed, again and again: while it gives back the room of what was
//! deleted, too. Nothing acknowledged may be missing, nothing deleted may be back, nothing may be there by half.

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader};
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;
use store::{Batch, CommitError, DiskOptions, Failure, Key, Repair, Scan, Store, key};

const DIRECTORY: &str = "FREEHOLD_TEST_FULL_DISK_DIRECTORY";
const DISK_MB: u32 = 162;
const OPTIONS: DiskOptions = DiskOptions { reserve_bytes: 152 << 20, cache_bytes: 1 << 20, repair: Repair::Refuse };
const ROW_BYTES: usize = 1 << 20;
/// How long after the beginning of the commit that gives room back the process is killed, ms: before, in it, and behind it.
const KILLS_MS: [u64; 8] = [0, 3, 10, 25, 60, 120, 250, 400];

/// A row's content tells its number; no table compresses it away.
fn row(number: u64) -> (Key, Vec<u8>) {
    let mut state = number.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state
    };
    (key!["n", number], (0..ROW_BYTES / 8).flat_map(|_| next().to_le_bytes()).collect())
}

/// The process that is killed: says what it is about to do and what was acknowledged.
#[test]
fn cycling_process() {
    let Some(directory) = std::env::var_os(DIRECTORY) else { return };
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).build().expect("a runtime");
    runtime.block_on(cycle(Path::new(&directory)));
}

#[expect(clippy::print_stdout, reason = "the parent reads what was acknowledged")]
async fn cycle(directory: &Path) {
    let store = Store::open(directory, &OPTIONS).expect("opens");
    println!("\nready");
    let mut there: BTreeSet<u64> = numbers(&store).await;
    let mut next = there.last().map_or(0, |last| last + 1);
    loop {
        let (key, value) = row(next);
        println!("put {next}");
        match store.commit(Batch::new().put(key, value)).await {
            Ok(_) => {
                println!("ack {next}");
                there.insert(next);
            }
            Err(CommitError::Failed(Failure::NoSpace { .. })) => {
                println!("full {next}");
                // All but one go, so that something lives through each round.
                while there.len() > 1 {
                    let first = there.pop_first().expect("there is one");
                    println!("delete {first}");
                    store.commit(Batch::new().delete(key!["n", first])).await.expect("deletes");
                    println!("deleted {first}");
                }
            }
            Err(other) => panic!("{other:?}"),
        }
        next += 1;
    }
}

async fn numbers(store: &Store) -> BTreeSet<u64> {
    let mut numbers = BTreeSet::new();
    for (found, stored) in store.rows(&Scan::prefix(&key!["n"])).await.expect("scans") {
        let number = found.number(1).expect("a number");
        assert!(stored.value == row(number).1, "row {number} is not what was written");
        numbers.insert(number);
    }
    numbers
}

/// What must be there, and what may or may not.
#[derive(Default)]
struct Known {
    there: BTreeSet<u64>,
    doubtful: BTreeSet<u64>,
    rounds: usize,
}

impl Known {
    fn hear(&mut self, line: &str) {
        let Some((word, number)) = line.split_once(' ') else { return };
        let Ok(number) = number.parse::<u64>() else { return };
        match word {
            "put" => {
                self.doubtful.insert(number);
            }
            "ack" => {
                self.doubtful.remove(&number);
                self.there.insert(number);
            }
            "full" => {
                self.doubtful.remove(&number);
                self.rounds += 1;
            }
            "delete" => {
                self.there.remove(&number);
                self.doubtful.insert(number);
            }
            "deleted" => {
                self.doubtful.remove(&number);
            }
            _ => {}
        }
    }
}

/// Runs the process until it writes again after it had to delete, and kills it that much later.
fn run_and_kill(directory: &Path, known: &mut Known, later: Duration) {
    let mut child = Command::new(std::env::current_exe().expect("this test"))
        .args(["--exact", "cycling_process", "--nocapture", "--test-threads=1"])
        .env(DIRECTORY, directory)
        .stdout(Stdio::piped())
        .stderr(Stdio::inherit())
        .spawn()
        .expect("starts");
    let mut output = BufReader::new(child.stdout.take().expect("is piped")).lines().map(|line| line.expect("reads"));
    assert!(output.any(|line| line == "ready"), "the process could not open the store");
    let mut deleted = false;
    for line in output.by_ref() {
        known.hear(&line);
        deleted |= line.starts_with("deleted ");
        if deleted && line.starts_with("put ") {
            break;
        }
    }
    let reader = std::thread::spawn(move || output.collect::<Vec<_>>());
    std::thread::sleep(later);
    child.kill().expect("kills");
    assert_eq!(child.wait().expect("ends").signal(), Some(9));
    reader.join().expect("reads to the end").iter().for_each(|line| known.hear(line));
}

#[tokio::test]
async fn kills_on_a_full_disk_lose_nothing_and_bring_nothing_back() {
    let disk = tempfile::tempdir().expect("a directory");
    let size = format!("size={DISK_MB}m");
    let mounted = Command::new("mount").args(["-t", "tmpfs", "-o", &size, "tmpfs"]).arg(disk.path()).output();
    if !mounted.is_ok_and(|output| output.status.success()) {
        eprintln!("skipped: this process may not mount a tmpfs");
        return;
    }
    let path = disk.path().join("store");
    let mut known = Known::default();
    for (kill, ms) in KILLS_MS.into_iter().enumerate() {
        run_and_kill(&path, &mut known, Duration::from_millis(ms));
        let store = Store::open(&path, &OPTIONS).expect("opens after a kill");
        let found = numbers(&store).await;
        let missing: Vec<_> = known.there.difference(&found).collect();
        let extra: Vec<_> = found.difference(&known.there).filter(|number| !known.doubtful.contains(number)).collect();
        assert!(missing.is_empty() && extra.is_empty(), "kill {kill}: missing {missing:?}, back again {extra:?}");
        known = Known { there: found, doubtful: BTreeSet::new(), rounds: known.rounds };
        store.close().await;
    }
    assert!(known.rounds >= KILLS_MS.len(), "the disk was full {} times only", known.rounds);
    let _ = Command::new("umount").arg("-l").arg(disk.path()).status();
}
