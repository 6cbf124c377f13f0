//! Every bound of the store: name, unit, reason.

/// Longest encoded key. Keys hold names and ids; content belongs in values.
pub const KEY_BYTES_MAX: usize = 16 * 1024;

/// Longest value. What is larger belongs in a blob, with its id and hash in the row.
pub const VALUE_BYTES_MAX: usize = 8 * 1024 * 1024;

/// All keys and values of one commit together; also what one group of commits holds at most, plus its last commit.
pub const COMMIT_BYTES_MAX: usize = 32 * 1024 * 1024;

/// Keys and values that wait for the committer of the embedded engine, in KiB, one at least per commit; the next caller waits for
/// room.
pub const QUEUE_KIB_MAX: u32 = 128 * 1024;

/// Commits behind one fsync.
pub const GROUP_COMMITS_MAX: usize = 1024;

/// Bytes of keys and values at which a group is closed: the next fsync should not wait for a large write.
pub const GROUP_BYTES_MAX: usize = 4 * 1024 * 1024;

/// Commits of a group after which the next one waits a little for more: where many write at a time, fewer fsyncs leave more of the
/// processors to those who write.
pub const GROUP_CROWD_MIN: usize = 3;

/// How often a group lets others have their turn on the processor before it is written. A turn is over at once when nobody wants it.
pub const GROUP_TURNS_MAX: u32 = 3;

/// How often a transaction runs before its conflict is reported.
pub const TRANSACT_ATTEMPTS_MAX: u32 = 256;

/// Conflicts after which a transaction queues behind others of its name instead of racing them.
pub const TRANSACT_RACES_MAX: u32 = 2;

/// Written keys whose sequence numbers are remembered to validate scanned ranges. A transaction that scanned longer ago than that
/// conflicts.
pub const RECENT_WRITES_MAX: usize = 16 * 1024;

/// Rows that a scan reads on the caller's thread; a longer one moves to a thread that may block.
pub const SCAN_INLINE_ROWS_MAX: usize = 128;

/// Idle time after which the acknowledged mark is forced to disk.
pub const MARK_IDLE_MS: u64 = 200;

/// Free space below which commits are refused: the engine's background work (flush of a memtable, a compaction, a new journal)
/// must never meet a full disk. Default of `DiskOptions::reserve_bytes`.
pub const RESERVE_BYTES: u64 = 256 * 1024 * 1024;

/// Chunks that blobs are read and written in.
pub const BLOB_CHUNK_BYTES: usize = 256 * 1024;

const _: () = assert!(VALUE_BYTES_MAX + KEY_BYTES_MAX <= COMMIT_BYTES_MAX);
const _: () = assert!(GROUP_BYTES_MAX <= COMMIT_BYTES_MAX);
const _: () = assert!(COMMIT_BYTES_MAX / 1024 < QUEUE_KIB_MAX as usize, "the largest commit fits the queue");
const _: () = assert!(KEY_BYTES_MAX < 64 * 1024, "the embedded engine stores key lengths in 16 bits");
const _: () = assert!(TRANSACT_RACES_MAX < TRANSACT_ATTEMPTS_MAX);
