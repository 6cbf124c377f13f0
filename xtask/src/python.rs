//! The tests' own Python and Node packages, installed below `target/` and `tests/js/`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::{command, paths};

/// The virtual environment's interpreter, after making it hold exactly `tests/requirements.txt`.
pub(crate) fn ready() -> Result<PathBuf> {
    let venv = paths::target().join("venv");
    let requirements = paths::root().join("tests/requirements.txt");
    let python = venv.join("bin/python");
    when_changed(&requirements, &venv.join("installed-requirements.txt"), || {
        command::run(Command::new("python3").args(["-m", "venv", "--clear"]).arg(&venv))?;
        command::run(
            Command::new(&python)
                .args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r"])
                .arg(&requirements),
        )
    })?;
    Ok(python)
}

/// Installs the packages of `tests/js` when its lock file changed.
pub(crate) fn node_packages_ready() -> Result<()> {
    let folder = paths::root().join("tests/js");
    when_changed(&folder.join("package-lock.json"), &folder.join("node_modules/installed-lock.json"), || {
        command::run(
            Command::new("npm").args(["ci", "--no-audit", "--no-fund", "--ignore-scripts"]).current_dir(&folder),
        )
    })
}

/// Runs `install` unless `record` already equals `wanted`; writes `record` after it succeeded.
fn when_changed(wanted: &Path, record: &Path, install: impl FnOnce() -> Result<()>) -> Result<()> {
    let text = fs::read(wanted).with_context(|| format!("could not read {}", wanted.display()))?;
    if fs::read(record).is_ok_and(|installed| installed == text) {
        return Ok(());
    }
    install()?;
    fs::write(record, text).with_context(|| format!("could not write {}", record.display()))
}
