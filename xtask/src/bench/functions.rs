//! The functions that are called: each answers its event, in every language that this machine can run.

use std::fs;
use std::io::{Cursor, Write as _};
use std::process::Command;

use anyhow::{Context, Result};
use zip::write::SimpleFileOptions;

use crate::{command, paths};

const PYTHON: &str = "def handler(event, context):\n    return event\n";
const NODE: &str = "export const handler = async (event) => event;\n";

/// One language's function.
#[derive(Clone)]
pub(super) struct Kind {
    pub(super) language: &'static str,
    pub(super) runtime: String,
    pub(super) handler: &'static str,
    /// The zip, in base64.
    pub(super) package: String,
}

/// Every kind that this machine has what it takes for.
pub(super) fn kinds() -> Result<Vec<Kind>> {
    let found = [python()?, node()?, rust()?];
    Ok(found.into_iter().flatten().collect())
}

fn python() -> Result<Option<Kind>> {
    let Some(version) = output("python3", &["-c", "import sys; print(sys.version_info.minor)"]) else {
        return Ok(None);
    };
    let runtime = format!("python3.{version}");
    Ok(Some(Kind {
        language: "python",
        runtime,
        handler: "main.handler",
        package: package("main.py", PYTHON.as_bytes(), 0o644)?,
    }))
}

fn node() -> Result<Option<Kind>> {
    let Some(version) = output("node", &["--version"]) else { return Ok(None) };
    let major = version.trim_start_matches('v').split('.').next().unwrap_or_default().to_owned();
    let runtime = format!("nodejs{major}.x");
    Ok(Some(Kind {
        language: "node",
        runtime,
        handler: "main.handler",
        package: package("main.mjs", NODE.as_bytes(), 0o644)?,
    }))
}

/// `examples/hello-rust`, built by its own command.
fn rust() -> Result<Option<Kind>> {
    let folder = paths::root().join("examples/hello-rust");
    let build = folder.join("build.sh");
    if !build.exists() {
        return Ok(None);
    }
    let bootstrap = folder.join("build/bootstrap");
    if !bootstrap.exists() {
        command::run(&mut command::command("bash", &[&build.to_string_lossy()]))?;
    }
    let bytes =
        fs::read(&bootstrap).with_context(|| format!("{} did not make {}", build.display(), bootstrap.display()))?;
    let package = package("bootstrap", &bytes, 0o755)?;
    Ok(Some(Kind { language: "rust", runtime: "provided.al2023".to_owned(), handler: "bootstrap", package }))
}

/// The same language's function that takes a while, so that calls at the same time need an environment each. None where it would have
/// to be compiled.
pub(super) fn waiting(kind: &Kind) -> Result<Option<Kind>> {
    let package = match kind.language {
        "python" => package("main.py", b"import time\n\ndef handler(event, context):\n    time.sleep(1)\n", 0o644)?,
        "node" => {
            let source = b"export const handler = () => new Promise((done) => setTimeout(done, 1000));\n";
            package("main.mjs", source, 0o644)?
        }
        _ => return Ok(None),
    };
    Ok(Some(Kind { package, ..kind.clone() }))
}

/// A function whose code has much to load before its first event.
pub(super) fn heavy() -> Result<Option<Kind>> {
    let source = "import csv, email.message, http.client, json, sqlite3, ssl, urllib.request, xml.etree.ElementTree\n\n\
                  DATA = {str(number): [number] for number in range(50000)}\n\n\n\
                  def handler(event, context):\n    return event\n";
    let Some(python) = python()? else { return Ok(None) };
    let package = package("main.py", source.as_bytes(), 0o644)?;
    Ok(Some(Kind { language: "python with much to load", package, ..python }))
}

/// A function that burns CPU for so long.
pub(super) fn burner(time: std::time::Duration) -> Result<Option<Kind>> {
    let source = format!(
        "import time\n\ndef handler(event, context):\n    end = time.monotonic() + {}\n    while time.monotonic() < end:\n        pass\n",
        time.as_secs_f64()
    );
    let Some(python) = python()? else { return Ok(None) };
    Ok(Some(Kind { package: package("main.py", source.as_bytes(), 0o644)?, ..python }))
}

/// A function that logs every message of its batch with the time.
pub(super) fn stamping() -> Result<Option<Kind>> {
    let source = "import time\n\ndef handler(event, context):\n    now = time.time_ns()\n    for record in event['Records']:\n        print('stamp', record['body'], now)\n";
    let Some(python) = python()? else { return Ok(None) };
    Ok(Some(Kind { package: package("main.py", source.as_bytes(), 0o644)?, ..python }))
}

fn output(program: &str, args: &[&str]) -> Option<String> {
    let output = Command::new(program).args(args).output().ok().filter(|output| output.status.success())?;
    Some(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

fn package(name: &str, content: &[u8], mode: u32) -> Result<String> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    archive.start_file(name, SimpleFileOptions::default().unix_permissions(mode))?;
    archive.write_all(content)?;
    Ok(base64(&archive.finish()?.into_inner()))
}

fn base64(bytes: &[u8]) -> String {
    use base64::Engine as _;
    base64::engine::general_purpose::STANDARD.encode(bytes)
}
