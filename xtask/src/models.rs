//! `cargo xtask models`: botocore → `models/*.json` → `crates/api/src`.

use anyhow::{Context, Result, bail, ensure};
use contract_codegen::File;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The file of `crates/api/src` that people write.
const HANDWRITTEN: &str = "dispatch.rs";

#[derive(clap::Args)]
pub(crate) struct Options {
    /// Change nothing, use no network; fail when crates/api differs from what models/ gives
    #[arg(long)]
    check: bool,
    /// Write crates/api from the models as they are, without fetching newer ones
    #[arg(long, conflicts_with = "check")]
    offline: bool,
}

pub(crate) fn run(options: &Options) -> Result<()> {
    let root = workspace_root();
    if !options.check && !options.offline {
        extract(&root)?;
    }
    let files = contract_codegen::generate(&root.join("models"))?;
    let api = root.join("crates/api/src");
    if options.check { check(&api, &files) } else { write(&api, &files) }
}

fn workspace_root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask lies in the workspace").to_owned()
}

/// Installs the newest botocore below `target/` and cuts its models.
fn extract(root: &Path) -> Result<()> {
    let venv = root.join("target/models-venv");
    let python = venv.join("bin/python");
    if !python.exists() {
        command(Command::new("python3").args(["-m", "venv"]).arg(&venv))?;
    }
    command(Command::new(&python).args(["-m", "pip", "install", "--quiet", "--upgrade", "botocore"]))?;
    command(Command::new(&python).arg(root.join("models/extract.py")))
}

fn command(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| format!("could not start {command:?}"))?;
    ensure!(status.success(), "{command:?} ended with {status}");
    Ok(())
}

fn check(api: &Path, files: &[File]) -> Result<()> {
    let stale = stale(api, files)?;
    let differing =
        files.iter().filter(|file| fs::read_to_string(api.join(&file.path)).ok().as_deref() != Some(&file.text));
    let wrong: Vec<String> = differing.map(|file| file.path.clone()).chain(stale).collect();
    if wrong.is_empty() {
        return Ok(());
    }
    bail!("crates/api/src differs from what models/ gives; run `cargo xtask models --offline`: {}", wrong.join(", "))
}

fn write(api: &Path, files: &[File]) -> Result<()> {
    for path in stale(api, files)? {
        fs::remove_file(api.join(path))?;
    }
    for file in files {
        let path = api.join(&file.path);
        fs::create_dir_all(path.parent().expect("a file lies in a folder"))?;
        if fs::read_to_string(&path).ok().as_deref() != Some(&file.text) {
            fs::write(path, &file.text)?;
        }
    }
    Ok(())
}

/// Files that an earlier run wrote and this one does not.
fn stale(api: &Path, files: &[File]) -> Result<Vec<String>> {
    let wanted: BTreeSet<&str> = files.iter().map(|file| file.path.as_str()).chain([HANDWRITTEN]).collect();
    let mut found = Vec::new();
    for entry in fs::read_dir(api)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(fs::read_dir(&path)?.collect::<std::io::Result<Vec<_>>>()?.iter().map(fs::DirEntry::path));
        } else {
            found.push(path);
        }
    }
    let relative =
        found.iter().filter_map(|path| path.strip_prefix(api).ok()).map(|path| path.to_string_lossy().into_owned());
    Ok(relative.filter(|path| !wanted.contains(path.as_str())).collect())
}
