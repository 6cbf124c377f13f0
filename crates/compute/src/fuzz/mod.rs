//! What a hostile program can send: well-formed input, damaged in thousands of ways from seeds that are written down.
//!
//! `FREEHOLD_FUZZ_CASES` asks for more cases than a test run has time for. `fuzz/` at the repository's root searches further, led by
//! coverage.

#[cfg(test)]
pub(crate) mod dice;
#[cfg(test)]
mod packages;
mod runtime_api;

pub use runtime_api::requests;
