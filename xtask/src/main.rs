//! The developer's commands: `cargo xtask test`, `bench`, `coverage`, `models`.
//!
//! Owns how the project is built, tested and measured; holds no product code, and nothing in `crates/` depends on it.
//! Every command runs from a fresh clone: what it needs beyond Rust, Python and Node it installs below `target/`.
#![expect(clippy::print_stdout, reason = "a command-line tool: its data goes to standard output")]

mod command;
mod coverage;
mod http;
mod paths;
mod python;
mod server;
mod tally;
mod test;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Developer commands of Freehold")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Build everything and run every test: Rust, then Python through boto3 and the AWS CLI.
    Test(test::Args),
    /// Print how many operations of each service model are implemented.
    Coverage(coverage::Args),
}

fn main() -> anyhow::Result<()> {
    match Cli::parse().command {
        Command::Test(args) => test::run(&args),
        Command::Coverage(args) => coverage::run(&args),
    }
}
