//! `freehold`: the command line, the configuration, and the wiring of the house. No logic of any service lives here.

mod adapters;
mod buckets;
mod cli;
mod client;
mod deploy;
mod extra;
mod function_url;
mod house;
mod output;
mod signing;
mod sns_pages;
mod surroundings;
mod vault;
use std::process::ExitCode;

/// The hidden subcommand that makes this binary the sandboxes' privileged helper.
pub(crate) const SANDBOX_HELPER: &str = "sandbox-helper";

fn main() -> ExitCode {
    // Both run before any thread exists, since they fork.
    match std::env::args().nth(1).as_deref() {
        Some(SANDBOX_HELPER) => sandbox::helper_main(compute::RESIDENTS),
        Some(compute::PARENT_SUBCOMMAND) => std::process::exit(compute::parent_main()),
        _ => cli::run(),
    }
}
