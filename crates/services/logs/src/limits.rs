//! Every bound of the service, with its unit and where it comes from.

/// Regular expressions in one filter pattern. AWS's quota.
pub(crate) const PATTERN_REGEX_COUNT_MAX: usize = 2;

/// Wildcard selectors in one JSON pattern. AWS's quota.
pub(crate) const PATTERN_WILDCARD_COUNT_MAX: usize = 3;

/// Nested parentheses in one JSON pattern. Ours, to bound the parser's stack.
pub(crate) const PATTERN_DEPTH_MAX: usize = 64;

/// Memory of one compiled regular expression, in bytes. Ours: `%a{999}{999}%` must not take the process down.
pub(crate) const REGEX_SIZE_BYTES_MAX: usize = 1 << 20;
