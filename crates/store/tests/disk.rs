//! The embedded engine and its directory: what a restart, damage, another process and a full disk do.

use std::fs;
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use store::{Batch, CommitError, DiskOptions, Failure, OpenError, Repair, Scan, Store, key};

const NO_RESERVE: DiskOptions = DiskOptions { reserve_bytes: 0, cache_bytes: 1 << 20, repair: Repair::Refuse };
const REPAIR: DiskOptions = DiskOptions { repair: Repair::DropDamaged, ..NO_RESERVE };

fn open(path: &Path) -> Store {
    Store::open(path, &NO_RESERVE).expect("opens")
}

async fn put(store: &Store, number: u64) -> Result<u64, CommitError> {
    store.commit(Batch::new().put(key!["n", number], vec![b'x'; 1000])).await
}

async fn count(store: &Store) -> usize {
    store.rows(&Scan::prefix(&key!["n"])).await.expect("scans").len()
}

/// A closed store with this many commits of one row each.
async fn store_with(commits: u64) -> tempfile::TempDir {
    let directory = tempfile::tempdir().expect("a directory");
    let store = open(directory.path());
    for number in 0..commits {
        put(&store, number).await.expect("commits");
    }
    store.close().await;
    directory
}

fn journal(directory: &Path) -> PathBuf {
    let entries = fs::read_dir(directory.join("rows")).expect("lists").flatten();
    let mut journals: Vec<_> =
        entries.map(|entry| entry.path()).filter(|path| path.extension().is_some_and(|name| name == "jnl")).collect();
    journals.sort();
    journals.pop().expect("there is a journal")
}

/// Where the data of the journal ends.
fn data_end(journal: &Path) -> u64 {
    let bytes = fs::read(journal).expect("reads");
    bytes.iter().rposition(|&byte| byte != 0).expect("has data") as u64 + 1
}

/// Changes one byte.
fn damage(path: &Path, offset: u64) {
    let file = fs::OpenOptions::new().read(true).write(true).open(path).expect("opens");
    let mut byte = [0];
    file.read_exact_at(&mut byte, offset).expect("reads");
    file.write_all_at(&[byte[0] ^ 0x10], offset).expect("writes");
}

fn refusal(directory: &Path) -> String {
    match Store::open(directory, &NO_RESERVE) {
        Ok(_) => panic!("opened a damaged store"),
        Err(error @ OpenError::Damaged { .. }) => error.to_string(),
        Err(other) => panic!("another error: {other:?}"),
    }
}

#[tokio::test]
async fn commits_survive_a_restart_and_numbers_go_on() {
    let directory = store_with(5).await;
    for round in 1..=3 {
        let store = open(directory.path());
        assert_eq!(count(&store).await as u64, 4 + round);
        assert_eq!(put(&store, 4 + round).await.expect("commits"), 5 + round);
        drop(store); // without closing it
    }
}

#[tokio::test]
async fn one_directory_is_one_stores() {
    let directory = tempfile::tempdir().expect("a directory");
    let store = open(directory.path());
    let error = Store::open(directory.path(), &NO_RESERVE).err().expect("is in use").to_string();
    assert!(error.contains("is in use by process") && error.contains("stop it first"), "{error}");
    store.close().await;
    open(directory.path());
}

#[tokio::test]
async fn damage_in_the_middle_is_refused_and_changes_nothing() {
    let directory = store_with(20).await;
    let journal = journal(directory.path());
    damage(&journal, data_end(&journal) / 20 * 9 + 500); // in the tenth of twenty records
    let before = fs::read(&journal).expect("reads");
    let text = refusal(directory.path());
    for part in [
        "is damaged: the record at byte",
        "(its checksum does not match)",
        "intact ones, up to number 20, are in its place or behind it",
        "Nothing was changed",
        "Restore a backup",
        "freehold repair --data DIR",
        "keeps what was committed up to number 9",
    ] {
        assert!(text.contains(part), "{part:?} in {text}");
    }
    assert_eq!(refusal(directory.path()), text, "and refused again");
    assert!(fs::read(&journal).expect("reads") == before, "the journal is untouched");
}

#[tokio::test]
async fn damage_to_the_last_acknowledged_commit_is_refused() {
    let directory = store_with(20).await;
    let journal = journal(directory.path());
    for offset in [1, 500, 1100] {
        let at = data_end(&journal) - offset;
        damage(&journal, at);
        let text = refusal(directory.path());
        assert!(text.contains("commit number 20 was acknowledged, but the journals end with number 19"), "{text}");
        damage(&journal, at); // back again
    }
    assert_eq!(count(&open(directory.path())).await, 20);
}

#[tokio::test]
async fn lost_files_are_refused() {
    let directory = store_with(3).await;
    let (journal, mark, format) =
        (journal(directory.path()), directory.path().join("acknowledged"), directory.path().join("FORMAT"));
    let lost = |path: &Path| {
        let aside = path.with_extension("aside");
        fs::rename(path, &aside).expect("renames");
        aside
    };
    let aside = lost(&mark);
    assert!(refusal(directory.path()).contains("\"acknowledged\" is missing or unreadable"));
    fs::rename(aside, &mark).expect("renames");

    let aside = lost(&journal);
    assert!(refusal(directory.path()).contains("commit number 3 was acknowledged, but the journals end with number 0"));
    fs::rename(aside, &journal).expect("renames");

    let aside = lost(&format);
    assert!(matches!(Store::open(directory.path(), &NO_RESERVE), Err(OpenError::NoFormat { .. })));
    fs::rename(aside, &format).expect("renames");

    let text = fs::read_to_string(&format).expect("reads");
    fs::write(&format, text.replace("store 1", "store 2")).expect("writes");
    assert!(matches!(Store::open(directory.path(), &NO_RESERVE), Err(OpenError::OtherFormat { .. })));
    fs::write(&format, text).expect("writes");
    assert_eq!(count(&open(directory.path())).await, 3);
}

#[tokio::test]
async fn a_torn_end_is_cut_off() {
    let directory = store_with(10).await;
    let journal = journal(directory.path());
    let whole = fs::read(&journal).expect("reads");
    let end = data_end(&journal);
    // What a crash in the middle of a write can leave: the front of a record, its parts without the front, rubbish.
    let torn: [&[u8]; 4] = [&whole[..700], &whole[..1], &whole[40..1100], &[0xAB; 5000]];
    for tail in torn {
        let file = fs::OpenOptions::new().write(true).open(&journal).expect("opens");
        file.set_len(end).expect("cuts");
        file.write_all_at(tail, end).expect("writes");
        let store = open(directory.path());
        assert_eq!(count(&store).await, 10);
        store.close().await;
        assert_eq!(data_end(&journal), end);
    }
    let store = open(directory.path());
    assert_eq!(put(&store, 10).await.expect("commits"), 11);
    drop(store);
    assert_eq!(count(&open(directory.path())).await, 11);
}

#[tokio::test]
async fn a_repair_keeps_what_lies_before_the_damage() {
    let directory = store_with(20).await;
    let journal = journal(directory.path());
    damage(&journal, data_end(&journal) / 20 * 9 + 500); // in the tenth of twenty records
    refusal(directory.path());
    let store = Store::open(directory.path(), &REPAIR).expect("repairs");
    assert_eq!(count(&store).await, 9);
    assert!(directory.path().join("damaged-1").join(journal.file_name().expect("has a name")).exists());
    assert!(put(&store, 100).await.expect("commits") > 20, "numbers that were acknowledged are not given out again");
    drop(store);
    for round in 1..3 {
        let store = open(directory.path());
        assert_eq!(count(&store).await, 9 + round);
        put(&store, 100 + round as u64).await.expect("commits");
    }
}

#[tokio::test]
async fn a_repair_brings_back_a_lost_mark() {
    let directory = store_with(3).await;
    fs::remove_file(directory.path().join("acknowledged")).expect("removes");
    refusal(directory.path());
    drop(Store::open(directory.path(), &REPAIR).expect("repairs"));
    let store = open(directory.path());
    assert_eq!((count(&store).await, put(&store, 3).await.expect("commits")), (3, 4));
}

#[tokio::test]
async fn a_start_that_crashed_while_making_the_directory_is_forgotten() {
    let directory = store_with(0).await;
    fs::remove_file(directory.path().join("rows/version")).expect("removes");
    let store = open(directory.path());
    put(&store, 0).await.expect("commits");
    drop(store);
    assert_eq!(count(&open(directory.path())).await, 1);
}

#[tokio::test]
async fn what_somebody_else_wrote_is_refused() {
    let directory = store_with(3).await;
    {
        let database = fjall::Database::builder(directory.path().join("rows")).open().expect("opens");
        let rows = database.keyspace("rows", fjall::KeyspaceCreateOptions::default).expect("opens");
        rows.insert(key!["n", 2_u64].as_bytes(), "not by a committer").expect("writes");
    }
    let text = refusal(directory.path());
    assert!(text.contains("it does not begin with its group row"), "{text}");
    let store = Store::open(directory.path(), &REPAIR).expect("repairs");
    assert_eq!(count(&store).await, 3);
}

/// Enough for several memtables and journals; then damage in a journal that is no longer written to.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_store_outgrows_its_memory_and_its_journals() {
    let directory = tempfile::tempdir().expect("a directory");
    let store = open(directory.path());
    let (rows, size) = (220_u64, 512 * 1024);
    let value = |number: u64| bytes::Bytes::from(vec![u8::try_from(number % 251).expect("small"); size]);
    for number in 0..rows {
        store
            .commit(Batch::new().put(key!["n", number], value(number)).put(key!["last"], number.to_string()))
            .await
            .expect("commits");
    }
    store.commit(Batch::new().delete(key!["n", 0_u64])).await.expect("commits");
    for reopened in [false, true] {
        let store = if reopened { open(directory.path()) } else { store.clone() };
        for number in 1..rows {
            assert_eq!(
                store.row(&key!["n", number]).await.expect("reads").map(|row| row.value),
                Some(value(number)),
                "{number}"
            );
        }
        assert_eq!(count(&store).await as u64, rows - 1);
        assert_eq!(
            store.row(&key!["last"]).await.expect("reads").map(|row| row.value),
            Some((rows - 1).to_string().into())
        );
        store.close().await;
    }
    let tables = fs::read_dir(directory.path().join("rows/keyspaces/1/tables")).expect("lists").count();
    assert!(tables > 0, "nothing left the memory: the test is too small");
}

/// A small file system of its own, unmounted when dropped. `None` where this process may not mount.
struct SmallDisk(tempfile::TempDir);

impl SmallDisk {
    fn mount(megabytes: u32) -> Option<Self> {
        let directory = tempfile::tempdir().expect("a directory");
        let size = format!("size={megabytes}m");
        let mounted = std::process::Command::new("mount")
            .args(["-t", "tmpfs", "-o", &size, "tmpfs"])
            .arg(directory.path())
            .output();
        if mounted.is_ok_and(|output| output.status.success()) {
            return Some(Self(directory));
        }
        eprintln!("skipped: this process may not mount a tmpfs");
        None
    }

    fn fill(&self, leave_bytes: u64) -> PathBuf {
        let path = self.0.path().join("filler");
        let file = fs::File::create(&path).expect("creates");
        let chunk = vec![1_u8; 64 * 1024];
        let mut offset = 0;
        while free(self.0.path()) > leave_bytes && file.write_all_at(&chunk, offset).is_ok() {
            offset += chunk.len() as u64;
        }
        path
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = std::process::Command::new("umount").arg("-l").arg(self.0.path()).status();
    }
}

fn free(path: &Path) -> u64 {
    let disk = rustix::fs::statvfs(path).expect("answers");
    disk.f_bavail * disk.f_frsize
}

#[tokio::test]
async fn a_nearly_full_disk_is_refused_until_there_is_room() {
    let Some(disk) = SmallDisk::mount(64) else { return };
    let options = DiskOptions { reserve_bytes: 16 << 20, ..NO_RESERVE };
    let store = Store::open(disk.0.path().join("store"), &options).expect("opens");
    put(&store, 0).await.expect("commits");
    let filler = disk.fill(8 << 20);
    for number in 1..4 {
        let error = put(&store, number).await.expect_err("no room");
        assert!(matches!(error, CommitError::Failed(Failure::NoSpace { .. })), "{error:?}");
    }
    assert_eq!(count(&store).await, 1, "reads go on");
    fs::remove_file(filler).expect("removes");
    assert_eq!(put(&store, 1).await.expect("there is room again"), 2);
    store.close().await;
}

#[tokio::test]
async fn a_write_that_meets_a_full_disk_loses_nothing_acknowledged() {
    let Some(disk) = SmallDisk::mount(48) else { return };
    let path = disk.0.path().join("store");
    let store = open(&path);
    let mut acknowledged = 0;
    put(&store, acknowledged).await.expect("commits");
    acknowledged += 1;
    let filler = disk.fill(256 * 1024);
    let error = loop {
        match put(&store, acknowledged).await {
            Ok(_) => acknowledged += 1,
            Err(error) => break error,
        }
    };
    assert!(matches!(error, CommitError::MayHaveHappened(Failure::ReadOnly { .. })), "{error:?}");
    assert_eq!(count(&store).await as u64, acknowledged, "reads go on, and see nothing that is not durable");
    fs::remove_file(filler).expect("removes");
    let error = put(&store, 9999).await.expect_err("is read-only");
    assert!(matches!(error, CommitError::Failed(Failure::ReadOnly { .. })), "{error:?}");
    store.close().await;
    let store = open(&path);
    let found = count(&store).await as u64;
    assert!(found == acknowledged || found == acknowledged + 1, "{acknowledged} acknowledged, {found} found");
    put(&store, 9999).await.expect("commits again");
    store.close().await;
}
