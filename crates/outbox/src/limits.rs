//! Every bound of an outbox.

/// Items handled at a time unless the service says otherwise: most wait for another service, so they cost little.
pub(crate) const CONCURRENCY: usize = 256;

/// Rows that the dispatcher reads at a time; with the largest payloads a page is still small.
pub(crate) const PAGE: usize = 64;

/// Places that the runner of an order key reads at a time.
pub(crate) const LANE_PAGE: usize = 32;

/// Pause before something that the store refused is tried again, ms.
pub(crate) const STORE_PAUSE_MS: i64 = 200;

/// Pause before an item is tried again whose handler has panicked, ms.
pub(crate) const PANIC_PAUSE_MS: i64 = 5_000;

/// Bits of a sequence number that count within one run of the process; the others count the runs.
pub(crate) const RUN_BITS: u32 = 40;
