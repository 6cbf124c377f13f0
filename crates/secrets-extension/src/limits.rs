//! Bounds of the local interface.

/// Where it listens when the function does not say. Also AWS's.
pub(crate) const PORT_DEFAULT: u16 = 2773;
/// Values that are remembered when the function does not say, and the most that it can say. Also AWS's.
pub(crate) const CACHE_ITEMS_MAX: usize = 1000;
/// How long a value is remembered when the function does not say, and the longest that it can say, seconds. Also AWS's.
pub(crate) const TTL_SECONDS_MAX: i64 = 300;
/// Calls of one environment under way at once when the function does not say. Also AWS's.
pub(crate) const CALLS_AT_ONCE_DEFAULT: usize = 3;
/// The most that it can say.
pub(crate) const CALLS_AT_ONCE_MAX: usize = 100;
/// Longest head of a request, bytes. Tokens are in it.
pub(crate) const HEAD_BYTES_MAX: usize = 64 * 1024;
