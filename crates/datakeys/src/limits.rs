//! Every bound of the crate, with its unit.

/// Data keys that are kept for sealing, and as many for opening; one takes less than a kilobyte.
pub const KEPT_MAX: usize = 10_000;
