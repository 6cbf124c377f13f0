//! `cargo xtask test`: the one command that decides whether a change is right.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, bail};

use crate::tally::{self, Closing, Tally};
use crate::{command, paths, python};

/// The folders of `tests/` that pytest runs; one that does not exist yet is left out.
const PYTEST_FOLDERS: [&str; 3] = ["tests/contract", "tests/runtimes", "tests/api"];

/// pytest's exit code for "no test was collected", which a filter may cause.
const PYTEST_NO_TESTS: i32 = 5;

/// The start of the random tests' cases. It is the same in every run, so that a failure comes back; whoever wants to look
/// further sets another number.
const RANDOM_SEED: (&str, &str) = ("PROPTEST_RNG_SEED", "1");

#[derive(clap::Args)]
pub(crate) struct Args {
    /// Names of tests (any part of one), or files and folders below `tests/`; without any, everything runs.
    filters: Vec<String>,
}

pub(crate) fn run(args: &Args) -> Result<()> {
    let (paths, names): (Vec<&str>, Vec<&str>) =
        args.filters.iter().map(String::as_str).partition(|filter| filter.starts_with("tests/"));
    let closings = match build() {
        Err(error) => vec![("build", broken(&error))],
        Ok(()) if paths.is_empty() => vec![("rust", rust(&names)), ("python", pytest(&paths, &names))],
        Ok(()) => vec![("python", pytest(&paths, &names))],
    };
    report(&closings)
}

/// What every test needs: the binary, and the example that is compiled.
fn build() -> Result<()> {
    command::run(&mut command::command("cargo", &["build", "--workspace", "--all-targets"]))?;
    let example = paths::root().join("examples/hello-rust/build.sh");
    if example.exists() { command::run(&mut command::command("bash", &[&example.to_string_lossy()])) } else { Ok(()) }
}

fn rust(names: &[&str]) -> Closing {
    let nextest = command::exists("cargo-nextest", &["nextest", "--version"]);
    let (fixed, read): (&[&str], fn(&str) -> Closing) = if nextest {
        (&["nextest", "run", "--workspace", "--no-fail-fast", "--no-tests=pass"], tally::nextest)
    } else {
        (&["test", "--workspace", "--no-fail-fast"], tally::cargo_test)
    };
    // `cargo test` takes one filter only; nextest any number.
    let names = if nextest { names } else { &names[..names.len().min(1)] };
    let mut command = command::command("cargo", fixed);
    if std::env::var_os(RANDOM_SEED.0).is_none() {
        command.env(RANDOM_SEED.0, RANDOM_SEED.1);
    }
    count(command.args(names), read, &[])
}

fn pytest(paths: &[&str], names: &[&str]) -> Closing {
    let python = match python::ready().and_then(|python| python::node_packages_ready().map(|()| python)) {
        Ok(python) => python,
        Err(error) => return broken(&error),
    };
    let mut command = pytest_command(&python, paths);
    if !names.is_empty() {
        command.args(["-k", &names.join(" or ")]);
    }
    let accepted: &[i32] = if names.is_empty() { &[] } else { &[PYTEST_NO_TESTS] };
    count(&mut command, tally::pytest, accepted)
}

fn pytest_command(python: &Path, paths: &[&str]) -> Command {
    let mut command = command::command(python, &["-m", "pytest", "-n", "2", "--dist", "loadfile", "-q"]);
    let existing = PYTEST_FOLDERS.into_iter().filter(|folder| paths::root().join(folder).is_dir());
    if paths.is_empty() {
        command.args(existing)
    } else {
        command.args(paths)
    };
    command.env("FREEHOLD_BINARY", paths::freehold("debug")).env("PATH", search_path(python));
    command
}

/// The virtual environment's programs first, so that tests find its `aws`.
fn search_path(python: &Path) -> std::ffi::OsString {
    let inherited = std::env::var_os("PATH").unwrap_or_default();
    let folders = python.parent().map(PathBuf::from).into_iter().chain(std::env::split_paths(&inherited));
    std::env::join_paths(folders).expect("the parts come from a search path")
}

fn count(command: &mut Command, read: fn(&str) -> Closing, accepted: &[i32]) -> Closing {
    match command::run_and_read(command) {
        Err(error) => broken(&error),
        Ok(finished) => {
            let closing = read(&finished.output);
            let code = if accepted.contains(&finished.code) { 0 } else { finished.code };
            Closing { tally: closing.tally.or_failed(code), ..closing }
        }
    }
}

fn broken(error: &anyhow::Error) -> Closing {
    Closing { tally: Tally::BROKEN, lines: vec![format!("{error:#}")] }
}

fn report(closings: &[(&str, Closing)]) -> Result<()> {
    println!();
    for (runner, closing) in closings {
        closing.lines.iter().for_each(|line| println!("{runner}: {line}"));
    }
    let total = closings.iter().map(|(_, closing)| closing.tally).fold(Tally::default(), std::ops::Add::add);
    println!("{total}");
    if total.failed > 0 {
        bail!("{} of the tests or steps above failed", total.failed);
    }
    Ok(())
}
