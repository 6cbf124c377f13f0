//! Every bound of this crate, with its unit and its reason.

use crate::memory::Memory;
use crate::pack::Family;
use std::time::Duration;

/// Largest answer of a function, counted at the Runtime API (6 MB and a little, as on AWS).
pub const RESPONSE_BYTES_MAX: usize = 6_291_556;
/// Longest datagram that a function sends to the X-Ray daemon, bytes: the longest there is.
pub const DATAGRAM_BYTES_MAX: usize = 65_536;
/// Longest cause of an error for X-Ray, bytes, as on AWS.
pub const CAUSE_BYTES_MAX: usize = 65_536;
/// Segments that the daemon hands on at once, as AWS's does.
pub const SEGMENTS_AT_ONCE: usize = 50;
/// Longest size line of a chunk.
pub const CHUNK_HEAD_BYTES_MAX: usize = 1024;
/// Connections to the Runtime API of one environment. Each may hold one answer of [`RESPONSE_BYTES_MAX`], so this also bounds what a
/// hostile function can make the platform hold; a runtime needs one or two, and so does each extension.
pub const RUNTIME_CONNECTIONS_MAX: usize = 24;
/// Connections of one environment to the platform's API, so that one function cannot take all of the gateway's.
pub const PLATFORM_CONNECTIONS_MAX: usize = 128;
/// Largest streamed answer in all (200 MB), as on AWS.
pub const STREAM_BYTES_MAX: usize = 200 * 1024 * 1024;
/// Pieces of a streamed answer that wait for a slow caller; then the function waits.
pub const STREAM_PIECES: usize = 16;
/// Largest body that the Runtime API reads and throws away before it answers 413; above it the connection closes.
pub const DISCARD_BYTES_MAX: usize = 256 * 1024 * 1024;
/// Largest head of a Runtime API request.
pub const HEAD_BYTES_MAX: usize = 128 * 1024;
/// Most headers of a Runtime API request.
pub const HEADERS_MAX: usize = 64;
/// How long a function version may take to initialise on demand, as on AWS.
pub const INIT_TIMEOUT: Duration = Duration::from_secs(10);
/// How long the restore of an environment may take, its function's hooks among it, as on AWS.
pub const RESTORE_TIMEOUT: Duration = Duration::from_secs(10);
/// How long credentials are said to be valid to a function whose snapshot is not taken yet, so that what starts from it asks anew.
pub const SNAPSHOT_CREDENTIALS_MS: i64 = 5 * 60 * 1000;
/// What an image may hold beside the function's memory and `/tmp`.
pub const IMAGE_OVERHEAD_BYTES: u64 = 64 * 1024 * 1024;
/// What all images together may hold, however much memory there is; beyond it the one that was not used for longest goes.
pub const IMAGES_BYTES_MAX: u64 = 1024 * 1024 * 1024;
/// The part of the memory that images may take, of what is available and what they have: one in so many.
pub const IMAGES_MEMORY_DIVISOR: u64 = 4;
/// How many sandboxes are tried for one image: those of another interpreter than its own cannot take it.
pub const IMAGE_ATTEMPTS: u32 = 4;
/// How many images of a function version may be lost in that way before its environments are initialised ahead instead.
pub const IMAGES_LOST_MAX: u32 = 2;
/// A session is given out again for as long as it is valid for so much longer, in milliseconds.
pub const CREDENTIALS_LEFT_MS: i64 = 60 * 60 * 1000;
/// CPU of an environment that initialises, in thousandths of a vCPU, as on AWS: a small function's share would make the boot of an
/// extension or a framework take seconds.
pub const INIT_CPU_MILLI: u64 = 2000;
/// Memory that equals one vCPU, in MB.
pub const MEMORY_MB_PER_VCPU: u64 = 1769;
/// How many seconds an environment may stand idle before it is removed, unless somebody says otherwise. AWS promises nothing here.
pub const IDLE_SECONDS: u32 = 10 * 60;
/// How old an environment may grow: its role session ([`SESSION_SECONDS`]) must outlive it and a longest call.
pub const AGE_MAX: Duration = Duration::from_secs(6 * 3600);
/// How long the role session in an environment is valid.
pub const SESSION_SECONDS: u32 = 12 * 3600;
/// An environment idle for so long is frozen; less would tax a busy loop with two cgroup writes a call.
pub const FREEZE_AFTER: Duration = Duration::from_millis(100);
/// How often idle environments are looked at.
pub const JANITOR_PERIOD: Duration = Duration::from_millis(100);
/// How long a caller waits for an environment that has answered and is about to ask for the next event, before another is
/// started for it. A runtime needs some 50 microseconds, on a busy machine some milliseconds; a start would cost more.
pub const FINISHING_GRACE: Duration = Duration::from_millis(50);
/// Callers that may wait for one function version's environments at a time; the next one is throttled.
pub const WAITERS_MAX: usize = 4096;
/// Log bytes of one environment that wait for delivery before its pipes are no longer read (the function then blocks).
pub const LOG_PENDING_BYTES_MAX: usize = 768 * 1024;
/// Most log events in one delivery, as the log service has it.
pub const LOG_BATCH_EVENTS_MAX: usize = 10_000;
/// Bytes that the log service counts for each event beside its text.
pub const LOG_EVENT_OVERHEAD_BYTES: usize = 26;
/// Largest log event; longer lines are split. 256 KiB less the 26 bytes that the log service counts per event.
pub const LOG_EVENT_BYTES_MAX: usize = 256 * 1024 - 26;
/// What `LogType=Tail` returns at most.
pub const LOG_TAIL_BYTES: usize = 4096;
/// How long the first line after a pause waits for others.
pub const LOG_GATHER: Duration = Duration::from_millis(5);
/// Least time between two deliveries of one environment's log lines.
pub const LOG_FLUSH_PERIOD: Duration = Duration::from_millis(20);
/// The same of an environment whose calls follow one another. A delivery costs as much as a call.
pub const LOG_FLUSH_PERIOD_MAX: Duration = Duration::from_millis(100);
/// How long a shutdown waits for log lines to be delivered.
pub const LOG_SETTLE: Duration = Duration::from_secs(10);
/// How often delivery of a batch of log lines is tried before the loss is counted and said.
pub const LOG_DELIVERY_ATTEMPTS: u32 = 3;
/// Extensions of one function, external and internal ones together, as on AWS.
pub const EXTENSIONS_MAX: usize = 10;
/// Longest name of an extension, in bytes; AWS has no such limit, a file name's is this.
pub const EXTENSION_NAME_BYTES_MAX: usize = 255;
/// How long an environment with external extensions may take to shut down, as on AWS.
pub const SHUTDOWN_EXTERNAL: Duration = Duration::from_millis(2000);
/// The same with internal extensions only; without any it is nothing.
pub const SHUTDOWN_INTERNAL: Duration = Duration::from_millis(500);
/// The runtime's share of [`SHUTDOWN_EXTERNAL`], in percent; the rest is the extensions'.
pub const SHUTDOWN_RUNTIME_PERCENT: u32 = 30;
/// How long the processes of an environment that is reset may take to end and a new one to start; then the sandbox is given up.
pub const RESET_BOOT: Duration = Duration::from_secs(2);
/// What a telemetry subscription may ask for: events of one batch.
pub const TELEMETRY_ITEMS: std::ops::RangeInclusive<u64> = 1_000..=10_000;
/// Bytes of one batch.
pub const TELEMETRY_BYTES: std::ops::RangeInclusive<u64> = 262_144..=1_048_576;
/// Milliseconds after which a batch is sent that is not full.
pub const TELEMETRY_TIMEOUT_MS: std::ops::RangeInclusive<u64> = 25..=30_000;
/// Batches of a subscriber that wait; what comes on top is dropped and counted.
pub const TELEMETRY_PENDING_BATCHES: usize = 2;
/// Bytes of lines kept during initialisation for those who subscribe late in it.
pub const TELEMETRY_KEPT_BYTES_MAX: usize = 256 * 1024;
/// What a kept line costs beside its text.
pub const TELEMETRY_KEPT_OVERHEAD_BYTES: usize = 64;
/// How often sending a batch is tried before it is dropped and counted.
pub const TELEMETRY_ATTEMPTS: u32 = 4;
/// How long one attempt may take while the environment runs.
pub const TELEMETRY_ATTEMPT: Duration = Duration::from_secs(2);
/// Pause before the second attempt; later ones are multiples.
pub const TELEMETRY_RETRY_PAUSE: Duration = Duration::from_millis(100);
/// Sandboxes that a pack keeps booted ahead of need, once it has been used.
pub const STOCK_PER_PACK: usize = 3;
/// How long after an environment's start sandboxes are made ahead again.
pub const REFILL_PAUSE: Duration = Duration::from_millis(10);
/// Sandboxes of one kind that wait at most, however many are wanted, unless somebody says otherwise.
pub const STOCK_PER_PACK_MAX: u16 = 64;
/// The part of the available memory that waiting sandboxes of one kind may take: one in so many.
pub const STOCK_MEMORY_DIVISOR: u64 = 16;
/// How long half of the demand for sandboxes is remembered.
pub const DEMAND_HALF_LIFE: Duration = Duration::from_secs(30);
/// Memory is short when less than one in so many parts is available.
pub const MEMORY_SHORT_DIVISOR: u64 = 16;
/// Idle environments that are ended each time that memory is found short.
pub const PRESSURE_EVICTIONS: usize = 8;
/// How often memory is looked at.
pub const MEMORY_PERIOD: Duration = Duration::from_secs(1);
/// How long a call that needs a sandbox waits for a lost helper's successor.
pub const HELPER_RESTART: Duration = Duration::from_secs(5);
/// Pause before a helper that did not start is tried again; it doubles up to [`HELPER_PAUSE_MAX`].
pub const HELPER_PAUSE: Duration = Duration::from_millis(50);
/// The longest of those pauses.
pub const HELPER_PAUSE_MAX: Duration = Duration::from_secs(5);
/// A call that runs for so long is likely to run on: its process gets longer turns, so that others need not wait for their end.
pub const LONG_CALL: Duration = Duration::from_millis(20);
/// A call of a function whose calls can be as short as this may be kept waiting for one of its environments while the machine has no
/// processor left to run another one on.
pub const SHORT_CALL: Duration = Duration::from_millis(1);
/// How long at least while no call of its function finishes: then it gets an environment of its own. As long as a start takes, if that
/// is longer, and no longer than [`PATIENT_WAIT`].
pub const SHORT_CALL_WAIT: Duration = Duration::from_millis(4);
/// The same for a call whose answer nobody waits for: on a machine that is busy with something else its function may stand still
/// longer, and more environments would make it busier.
pub const PATIENT_WAIT: Duration = Duration::from_millis(250);
/// How often in a row it waits so long while calls do finish.
pub const SHORT_CALL_WAITS_MAX: u32 = 25;
/// Environments of one function version that are started at a time, for each processor; see [`START_TURN`].
const STARTS_PER_CORE: usize = 4;
/// A start that takes longer does not keep the next one waiting.
pub const START_TURN: Duration = Duration::from_millis(20);
/// The same for a call whose answer nobody waits for: on a busy machine starts take longer the more there are.
pub const PATIENT_START_TURN: Duration = Duration::from_secs(1);

/// Environments of one function version that are started at a time on this machine.
#[must_use]
pub fn starts_at_once() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from) * STARTS_PER_CORE
}

/// Short calls that run at a time before others wait, for each processor.
pub const SHORT_CALLS_PER_CORE: usize = 2;
/// Memory limit of a sandbox before it is assigned to a function.
pub const STOCK_MEMORY_MB: u64 = 128;
/// Environments of one machine, however much memory it has.
pub const ENVIRONMENTS_MAX: u16 = 2000;
/// One in so many of them can be set aside for functions that have reserved concurrency, at most: the others keep the rest.
pub const SET_ASIDE_PART: usize = 2;
/// Concurrent executions of an account and region, as on AWS.
pub const ACCOUNT_CONCURRENCY: u32 = 1000;
/// Environments that a function may start at once, and in each [`SCALING_PERIOD`] after that, as on AWS.
pub const SCALING_STARTS: u32 = 1000;
/// The time in which [`SCALING_STARTS`] are refilled.
pub const SCALING_PERIOD: Duration = Duration::from_secs(10);
/// Provisioned environments of one function version that are started at the same time.
pub const PROVISION_AT_ONCE: usize = 8;
/// Failed starts in a row after which a function version's provisioning is given up.
pub const PROVISION_ATTEMPTS: u32 = 3;
/// Source of a package, in bytes, below which its bytecode is not worth a sandbox: compiling takes about a millisecond for 10 KB.
pub const BYTECODE_SOURCE_LEAST: u64 = 64 * 1024;
/// Source of a package that is compiled at most; the rest is compiled by each environment, as ever.
pub const BYTECODE_SOURCE_MOST: u64 = 32 * 1024 * 1024;
/// Files of a package that are compiled at most.
pub const BYTECODE_FILES_MOST: usize = 10_000;
/// Source that is compiled in one go: bytecode is of about that size, and in base64 fits an answer.
pub const BYTECODE_BATCH_BYTES: u64 = 1024 * 1024;
/// How long that may take.
pub const BYTECODE_BATCH_SECONDS: u32 = 60;
/// Size of a Node.js file, in bytes, below which its compiled code is not worth the trouble: V8 looks over 100 KB in a millisecond.
pub const COMPILED_FILE_LEAST: u64 = 128 * 1024;
/// Source of Node.js that is compiled in one go: the code of so much, packed and in base64, fits an answer.
pub const COMPILED_BATCH_BYTES: u64 = 4 * 1024 * 1024;
/// Code of one Node.js file at most.
pub const COMPILED_CODE_MOST: u64 = 32 * 1024 * 1024;
/// Memory of the environment that compiles; little CPU comes with it, as nobody waits.
pub const BYTECODE_MEMORY_MB: u32 = 512;
/// Packages of which it is remembered that they have been seen to.
pub const BYTECODE_PACKAGES_KNOWN: usize = 4096;
/// Unzipped size at which a package is refused.
pub const UNZIPPED_BYTES_MAX: u64 = 262_144_000;
/// Entries of a zip file; a bound on inodes that one upload can make.
pub const ZIP_ENTRIES_MAX: usize = 100_000;
/// Size of the control message that assigns a booted sandbox.
pub const CONTROL_BYTES_MAX: usize = 1024 * 1024;
/// `/tmp` while a sandbox waits for its function.
pub const STOCK_TMP_MB: u64 = 512;

/// The CPU of a function of this memory, in thousandths of a vCPU.
#[must_use]
pub fn cpu_milli(memory_mb: u32) -> u64 {
    (u64::from(memory_mb) * 1000 / MEMORY_MB_PER_VCPU).max(1)
}

/// What waiting sandboxes of one kind may take of the memory that there is; 0: none are to wait.
#[must_use]
pub(crate) fn stock_budget_mb(memory: Memory) -> usize {
    if memory.is_short {
        return 0;
    }
    usize::try_from(memory.available_mb / STOCK_MEMORY_DIVISOR).unwrap_or(usize::MAX).max(1)
}

/// What images may take of the memory that there is beside the `taken` bytes that they have; 0: none is to be kept.
#[must_use]
pub(crate) fn images_budget(memory: Memory, taken: u64) -> u64 {
    const MB: u64 = 1024 * 1024;
    if memory.is_short {
        return 0;
    }
    let without_them = memory.available_mb.saturating_mul(MB).saturating_add(taken);
    (without_them / IMAGES_MEMORY_DIVISOR).min(IMAGES_BYTES_MAX)
}

/// What a waiting sandbox takes of memory, roughly: what it does not share with others.
#[must_use]
pub(crate) fn stock_member_mb(family: Family) -> usize {
    match family {
        Family::Provided => 2,
        Family::Python => 4,
        _ => 12,
    }
}

const _: () = assert!(AGE_MAX.as_secs() + 900 < SESSION_SECONDS as u64);

/// How long an environment that is provisioned, or whose snapshot is taken, may take to initialise: 130 s or the function's timeout, whichever is longer.
#[must_use]
pub fn provisioned_init_timeout(timeout_seconds: u32) -> Duration {
    const LEAST_SECONDS: u32 = 130;
    const MOST_SECONDS: u32 = 900;
    Duration::from_secs(timeout_seconds.clamp(LEAST_SECONDS, MOST_SECONDS).into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn initialisation_ahead_has_more_time() {
        for (timeout, expected) in [(3, 130), (130, 130), (300, 300), (900, 900), (5000, 900)] {
            assert_eq!(provisioned_init_timeout(timeout), Duration::from_secs(expected));
        }
    }
}
