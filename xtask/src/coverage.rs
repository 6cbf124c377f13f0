//! `cargo xtask coverage`: what is implemented, asked from the running binary.
//!
//! The binary's own table is the one truth (`GET /_freehold/coverage`): it lists the operations that the router serves, so
//! this command cannot disagree with what a user meets.

use std::collections::BTreeMap;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::http::Connection;
use crate::server::Server;
use crate::{command, paths};

#[derive(clap::Args)]
pub(crate) struct Args {
    /// Print the server's own JSON in place of the table.
    #[arg(long)]
    json: bool,
    /// Name each operation that is not implemented.
    #[arg(long)]
    missing: bool,
}

/// A service's line of the table.
#[derive(Default)]
struct Row {
    implemented: usize,
    missing: Vec<String>,
}

pub(crate) fn run(args: &Args) -> Result<()> {
    command::run(&mut command::command("cargo", &["build", "--package", "freehold"]))?;
    let folder = tempfile::tempdir()?;
    let server = Server::start(&paths::freehold("debug"), folder.path())?;
    let body = Connection::open(&server.address)?.get("/_freehold/coverage")?.success()?;
    if args.json {
        println!("{}", String::from_utf8_lossy(&body));
        return Ok(());
    }
    let rows = rows(&serde_json::from_slice(&body).context("the coverage answer is not JSON")?)?;
    print_table(&rows, args.missing);
    Ok(())
}

/// Reads `{"lambda": {"operations": {"CreateFunction": true, …}}, …}`.
fn rows(coverage: &Value) -> Result<BTreeMap<String, Row>> {
    let services = coverage.as_object().context("the coverage answer names no services")?;
    let mut rows = BTreeMap::new();
    for (service, table) in services {
        let operations = table["operations"].as_object().with_context(|| format!("no operations for {service}"))?;
        let row: &mut Row = rows.entry(service.clone()).or_default();
        for (operation, implemented) in operations {
            if implemented == true { row.implemented += 1 } else { row.missing.push(operation.clone()) }
        }
    }
    ensure!(!rows.is_empty(), "the coverage answer is empty");
    Ok(rows)
}

fn print_table(rows: &BTreeMap<String, Row>, name_missing: bool) {
    println!("{:<20} {:>11} {:>6}", "service", "implemented", "of");
    for (service, row) in rows {
        println!("{service:<20} {:>11} {:>6}", row.implemented, row.implemented + row.missing.len());
        if name_missing {
            row.missing.iter().for_each(|operation| println!("    {operation}"));
        }
    }
    let implemented: usize = rows.values().map(|row| row.implemented).sum();
    let all: usize = rows.values().map(|row| row.implemented + row.missing.len()).sum();
    println!("{:<20} {implemented:>11} {all:>6}", "all");
}
