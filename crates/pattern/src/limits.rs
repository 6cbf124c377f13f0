//! Bounds of the dialects.

/// Keys with values in an SNS filter policy.
pub const SNS_KEYS_MAX: usize = 5;
/// Combinations of values in an SNS filter policy: the numbers of values of all keys multiplied, each first by its depth.
pub const SNS_COMBINATIONS_MAX: usize = 150;
/// An SNS filter policy as text.
pub const SNS_POLICY_BYTES_MAX: usize = 256 * 1024;
/// Filters of one event source mapping or pipe.
pub const LAMBDA_FILTERS_MAX: usize = 5;
/// One filter's pattern as text.
pub const LAMBDA_PATTERN_CHARS_MAX: usize = 4096;
/// Largest magnitude that `numeric` compares in EventBridge, Pipes and Lambda.
pub(crate) const RULER_NUMBER_MAX: f64 = 5e9;
/// Largest magnitude that `numeric` compares in SNS.
pub(crate) const SNS_NUMBER_MAX: f64 = 1e9;
/// Objects within one another; AWS's own JSON parsers stop at some such depth too, and recursion must end.
pub(crate) const DEPTH_MAX: usize = 100;
/// Combinations that the `$or` relationships of one pattern may make, as in EventBridge.
pub(crate) const WAYS_MAX: usize = 1000;
