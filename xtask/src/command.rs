//! Running other programs: shown before they start, their output passed on while it is also read.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Command, Stdio};
use std::thread;

use anyhow::{Context, Result, ensure};

/// What a finished program left.
pub(crate) struct Finished {
    /// Its exit code; -1 when a signal ended it.
    pub(crate) code: i32,
    /// Both of its output streams, line by line as they came.
    pub(crate) output: String,
}

/// A command that runs in the workspace's root.
pub(crate) fn command(program: impl AsRef<OsStr>, args: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(args).current_dir(crate::paths::root());
    command
}

/// Runs a command to its end with its output shown; fails when it does.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    announce(command);
    let status =
        command.stdin(Stdio::null()).status().with_context(|| format!("could not start {}", shown(command)))?;
    ensure!(status.success(), "{} ended with {status}", shown(command));
    Ok(())
}

/// Runs a command to its end, showing its output and keeping a copy; its failure is in [`Finished::code`].
pub(crate) fn run_and_read(command: &mut Command) -> Result<Finished> {
    announce(command);
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .with_context(|| format!("could not start {}", shown(command)))?;
    let stdout = child.stdout.take().expect("stdout was piped above");
    let stderr = child.stderr.take().expect("stderr was piped above");
    let reader = thread::spawn(move || copy_lines(stderr, std::io::stderr()));
    let mut output = copy_lines(stdout, std::io::stdout());
    output.push_str(&reader.join().expect("the reader does not panic"));
    let status = child.wait()?;
    Ok(Finished { code: status.code().unwrap_or(-1), output })
}

/// Runs a command to its end and returns its standard output; fails when it does.
pub(crate) fn output(command: &mut Command) -> Result<String> {
    announce(command);
    let command = command.stdin(Stdio::null()).stderr(Stdio::inherit());
    let output = command.output().with_context(|| format!("could not start {}", shown(command)))?;
    ensure!(output.status.success(), "{} ended with {}", shown(command), output.status);
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Whether a program answers to `--version`.
pub(crate) fn exists(program: &str, args: &[&str]) -> bool {
    let quiet =
        Command::new(program).args(args).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status();
    quiet.is_ok_and(|status| status.success())
}

fn announce(command: &Command) {
    eprintln!("$ {}", shown(command));
}

fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy().into_owned()).collect::<Vec<_>>().join(" ")
}

fn copy_lines(from: impl Read, mut to: impl Write) -> String {
    let mut kept = String::new();
    let mut reader = BufReader::new(from);
    let mut line = Vec::new();
    while reader.read_until(b'\n', &mut line).is_ok_and(|read| read > 0) {
        // A closed terminal must not stop the tests.
        let _ = to.write_all(&line);
        kept.push_str(&String::from_utf8_lossy(&line));
        line.clear();
    }
    kept
}
