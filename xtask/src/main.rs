//! Developer commands: `cargo xtask <command>`.

mod models;

use clap::Parser;

#[derive(Parser)]
#[command(about = "Developer commands of Freehold")]
enum Command {
    /// Cut the newest published service models to facts, and write crates/api from them
    Models(models::Options),
}

fn main() -> anyhow::Result<()> {
    match Command::parse() {
        Command::Models(options) => models::run(&options),
    }
}
