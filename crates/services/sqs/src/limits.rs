//! Every bound of the service: name, unit, reason. Those without another reason are AWS's quotas.

/// Body and attributes of one message, and of all messages of a batch together.
pub(crate) const MESSAGE_BYTES_MAX: usize = 1024 * 1024;

/// Least value of `MaximumMessageSize`.
pub(crate) const MESSAGE_BYTES_LIMIT_MIN: u32 = 1024;

/// Entries of a batch.
pub(crate) const BATCH_ENTRIES_MAX: usize = 10;

/// Characters of a batch entry's id, and of a queue's name.
pub(crate) const NAME_CHARS_MAX: usize = 80;

/// Characters of a message group id or a deduplication id.
pub(crate) const GROUP_CHARS_MAX: usize = 128;

/// Message attributes of a message.
pub(crate) const ATTRIBUTES_MAX: usize = 10;

/// Characters of a message attribute's name or type.
pub(crate) const ATTRIBUTE_NAME_CHARS_MAX: usize = 256;

/// Messages that one receive returns.
pub(crate) const RECEIVE_MESSAGES_MAX: i32 = 10;

/// Seconds that a receive may wait.
pub(crate) const WAIT_S_MAX: i32 = 20;

/// Seconds of a delay.
pub(crate) const DELAY_S_MAX: i32 = 900;

/// Seconds that a message may stay invisible, counted from its receive.
pub(crate) const VISIBILITY_S_MAX: i32 = 43_200;

/// Messages of a queue that are received and not deleted.
pub(crate) const IN_FLIGHT_MAX: usize = 120_000;

/// Messages of a FIFO queue that are looked through for available groups.
pub(crate) const FIFO_WINDOW_MAX: usize = 120_000;

/// Messages of a standard queue that wait in memory for a receive; more wait in the store.
pub(crate) const READY_MAX: usize = 8192;

/// Rows that are read at once when memory has run out of messages: few enough to be read on the caller's thread.
pub(crate) const PULL_ROWS: usize = 128;

/// Rows of the first page, and of pages of the largest messages.
pub(crate) const PULL_ROWS_MIN: usize = 8;

/// Bytes of messages that a page should hold.
pub(crate) const PULL_BYTES: usize = 4 * 1024 * 1024;

/// Rows that are read or deleted at once in the background: what is read may be a megabyte each.
pub(crate) const SWEEP_ROWS: usize = 64;

/// Bytes of the messages that memory keeps so that a receive need not read them, all queues together.
pub(crate) const CACHE_BYTES_MAX: usize = 48 * 1024 * 1024;

/// A message larger than this is not kept in memory.
pub(crate) const CACHE_MESSAGE_BYTES_MAX: usize = 64 * 1024;

/// How long a FIFO queue knows a deduplication id, and a receive attempt id.
pub(crate) const DEDUPLICATION_MS: i64 = 300_000;

/// Locks that keep sends with the same deduplication id in line, for each FIFO queue.
pub(crate) const DEDUPLICATION_STRIPES: usize = 64;

/// Receive attempts that a FIFO queue remembers.
pub(crate) const ATTEMPTS_MAX: usize = 10_000;

/// A queue's name is free again this long after its deletion.
pub(crate) const DELETED_MS: i64 = 60_000;

/// Time between two purges of a queue.
pub(crate) const PURGE_MS: i64 = 60_000;

/// How long visibilities and receive counts wait to be written together. A crash forgets those of this time.
pub(crate) const LEASE_FLUSH_MS: i64 = 20;

/// Receives that are written in one commit.
pub(crate) const LEASE_ROWS: usize = 1000;

/// Time between two runs of the sweeper.
pub(crate) const SWEEP_INTERVAL_MS: i64 = 60_000;

/// Queues that a list returns at most.
pub(crate) const LIST_MAX: i32 = 1000;

/// Tags of a queue.
pub(crate) const TAGS_MAX: usize = 50;

/// Statements that `AddPermission` may make of a policy.
pub(crate) const PERMISSIONS_MAX: usize = 20;

/// Actions of one `AddPermission`.
pub(crate) const PERMISSION_ACTIONS_MAX: usize = 7;

/// Receives before a message is dead, at most.
pub(crate) const RECEIVE_COUNT_MAX: u64 = 1000;

/// Queues that a redrive allow policy names.
pub(crate) const ALLOWED_SOURCES_MAX: usize = 10;

/// Messages per second of a move task.
pub(crate) const MOVE_RATE_MAX: i32 = 500;

/// How long a move task waits before it tries again what the store has refused.
pub(crate) const MOVE_PAUSE_MS: i64 = 1000;

/// Messages that a move task moves in one commit.
pub(crate) const MOVE_MESSAGES: usize = 10;

/// Move tasks that are listed for a queue, and remembered.
pub(crate) const MOVE_TASKS_MAX: usize = 10;

/// Keys of queues and hours that memory keeps; another is made in a microsecond.
pub(crate) const HOUSE_KEYS_MAX: usize = 1024;

/// Bytes of message bodies in one commit. A body may double when it is written as JSON.
pub(crate) const COMMIT_BODIES_MAX: usize = BATCH_ENTRIES_MAX * MESSAGE_BYTES_MAX;

const _: () = assert!(2 * COMMIT_BODIES_MAX + (1 << 20) <= store::limits::COMMIT_BYTES_MAX);
const _: () = assert!(2 * MESSAGE_BYTES_MAX + (1 << 20) <= store::limits::VALUE_BYTES_MAX);
const _: () = assert!(PULL_ROWS <= store::limits::SCAN_INLINE_ROWS_MAX);
const _: () = assert!(MOVE_MESSAGES <= BATCH_ENTRIES_MAX);
