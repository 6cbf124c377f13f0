//! The language of event patterns, which four services share: EventBridge rules, Pipes and Lambda event source mappings filter
//! events with it, SNS subscriptions message attributes or bodies.
//!
//! Start at [`Pattern::compile`]; [`PatternSet`] matches one event against many patterns. Texts of errors are those of AWS's own
//! compiler; [`PatternError::located`] appends the place in the source as it does. Each service puts its own words in front.
//!
//! # Rules that are easy to miss
//! - A field of an array holds when any element does, and all fields below one array of objects must hold for the *same* element.
//! - `exists` looks at leaves only: a field that holds an object or an empty array is absent; and `{"exists": false}` asks the
//!   whole event, not one element of an array.
//! - `anything-but` needs a value: an absent field does not match. Values of other types match.
//! - Numbers compare as numbers (`1`, `1.0` and `1e0` are equal). `numeric` ignores values outside of the dialect's range.

mod address;
mod attributes;
mod compile;
mod dialect;
mod error;
mod index;
mod limits;
mod matching;
mod numbers;
mod operators;
mod place;
mod rule;
mod set;
mod ways;
mod wildcard;

#[cfg(test)]
mod tests;

pub use attributes::Attribute;
pub use dialect::Dialect;
pub use error::{PatternError, PatternErrorKind};
pub use limits::{
    LAMBDA_FILTERS_MAX, LAMBDA_PATTERN_CHARS_MAX, SNS_COMBINATIONS_MAX, SNS_KEYS_MAX, SNS_POLICY_BYTES_MAX,
};
pub use rule::Pattern;
pub use set::PatternSet;
