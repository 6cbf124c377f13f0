//! Every bound of the crate.

use outbox::Backoff;

/// Pauses between the tries to reach the bus.
pub(crate) const BACKOFF: Backoff = Backoff { first_ms: 1_000, max_ms: 900_000 };
/// Tries before an event is dropped; with the pauses between them more than a day.
pub(crate) const TRIES_MAX: u32 = 120;
