//! Developer commands: `cargo xtask <command>`.
//!
//! Owns how the project is built, tested and measured; holds no product code, and nothing in `crates/` depends on it.
//! Every command runs from a fresh clone: what it needs beyond Rust, Python and Node it installs below `target/`.
#![expect(clippy::print_stdout, reason = "a command-line tool: its data goes to standard output")]

mod bench;
mod command;
mod coverage;
mod http;
mod models;
mod paths;
mod python;
mod server;
mod tally;
mod test;

use clap::Parser;

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Developer commands of Freehold")]
enum Command {
    /// Build everything and run every test: Rust, then Python through boto3 and the AWS CLI
    Test(test::Args),
    /// Measure the release build beside a plain HTTP echo: latency, cold starts, memory, durable writes
    Bench(bench::Args),
    /// Print how many operations of each service model are implemented
    Coverage(coverage::Args),
    /// Cut the newest published service models to facts, and write crates/api from them
    Models(models::Options),
    /// An HTTP echo server, which `bench` compares with
    #[command(hide = true)]
    BenchEcho(bench::EchoArgs),
}

fn main() -> anyhow::Result<()> {
    match Command::parse() {
        Command::Test(args) => test::run(&args),
        Command::Bench(args) => bench::run(&args),
        Command::Coverage(args) => coverage::run(&args),
        Command::Models(options) => models::run(&options),
        Command::BenchEcho(args) => bench::echo(&args),
    }
}
