//! `rustfmt`, with the workspace's configuration.

use anyhow::{Context, Result, ensure};
use std::io::Write;
use std::process::{Command, Stdio};

pub(crate) fn rust(text: &str) -> Result<String> {
    let mut child = Command::new("rustfmt")
        .args(["--edition", "2024"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("rustfmt could not be started: it comes with `rustup component add rustfmt`")?;
    let mut stdin = child.stdin.take().context("stdin was asked for")?;
    let input = text.to_owned();
    let writer = std::thread::spawn(move || stdin.write_all(input.as_bytes()));
    let output = child.wait_with_output()?;
    ensure!(output.status.success(), "rustfmt refused generated code");
    writer.join().ok().context("the writer ran to its end")??;
    Ok(String::from_utf8(output.stdout)?)
}
