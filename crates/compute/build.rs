//! Embeds the runtime clients: every file below `runtimes/`, by its path there.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let manifest = env::var_os("CARGO_MANIFEST_DIR").expect("set by cargo");
    let root = Path::new(&manifest).join("../../runtimes").canonicalize()?;
    println!("cargo::rerun-if-changed={}", root.display());
    let mut files = Vec::new();
    for family in ["node", "python"] {
        collect(&root.join(family), &mut files)?;
    }
    files.sort();
    let mut list = String::from("&[\n");
    for file in &files {
        let name = file.strip_prefix(&root).expect("found below it").display().to_string();
        writeln!(list, "({name:?}, include_bytes!({:?})),", file.display().to_string()).expect("writing to a string");
    }
    list.push(']');
    fs::write(PathBuf::from(env::var_os("OUT_DIR").expect("set by cargo")).join("runtimes.rs"), list)
}

fn collect(directory: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(directory)? {
        let entry = entry?;
        let name = entry.file_name();
        if entry.file_type()?.is_dir() {
            if name != "__pycache__" {
                collect(&entry.path(), files)?;
            }
        } else if [".py", ".js", ".mjs"].iter().any(|ending| name.to_string_lossy().ends_with(ending)) {
            files.push(entry.path());
        }
    }
    Ok(())
}
