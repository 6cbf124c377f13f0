//! Runtime packs: what makes `python3.13` or `nodejs22.x` run on this host.
//!
//! A pack names what is mounted into a sandbox before there is a function, and which command boots the interpreter. Interpreters
//! are the host's own: the matching minor version where there is one, else the nearest, which `up` says and `serve` refuses.

use std::collections::HashMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Arc, Mutex};

/// The runtime clients, by their path below `runtimes/`.
const FILES: &[(&str, &[u8])] = include!(concat!(env!("OUT_DIR"), "/runtimes.rs"));

/// Variables that are the same for every function, so they can be there before one is known.
pub(crate) const CONSTANTS: [(&str, &str); 4] = [
    (
        "LD_LIBRARY_PATH",
        "/var/lang/lib:/lib64:/usr/lib64:/var/runtime:/var/runtime/lib:/var/task:/var/task/lib:/opt/lib",
    ),
    ("PATH", "/var/lang/bin:/usr/local/bin:/usr/bin/:/bin:/opt/bin"),
    ("LANG", "en_US.UTF-8"),
    ("TZ", ":UTC"),
];

/// A language family.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Family {
    /// `python3.x`
    Python,
    /// `nodejsNN.x`
    Node,
    /// `provided.*`: the function brings its own `bootstrap`.
    Provided,
}

/// How a runtime boots on this host.
#[derive(Debug)]
pub struct Pack {
    /// The runtime id that it serves.
    pub runtime: String,
    /// Its family.
    pub family: Family,
    /// The interpreter's version, `3.13.0`; empty for `provided`.
    pub version: String,
    /// Whether the version is the one that the runtime id asks for.
    pub exact: bool,
    /// Host paths that appear read-only in the sandbox.
    pub binds: Vec<(PathBuf, PathBuf)>,
    /// The interpreter and the script that it runs.
    pub program: String,
    /// Arguments behind it.
    pub arguments: Vec<String>,
    /// Variables that must be there before the interpreter starts.
    pub boot_environment: Vec<(String, String)>,
    /// The interpreter as a library, by its path in the sandbox, where processes may be copies of one that has loaded it.
    pub library: Option<String>,
}

/// An interpreter found on the host.
#[derive(Debug, Clone)]
struct Interpreter {
    executable: PathBuf,
    prefix: PathBuf,
    version: String,
}

/// Finds and remembers packs. Looking costs some milliseconds, once a runtime.
#[derive(Debug)]
pub struct Packs {
    runtime_dir: PathBuf,
    exact_only: bool,
    share_interpreters: bool,
    known: Mutex<HashMap<String, Arc<Pack>>>,
}

impl Packs {
    /// Writes the embedded bootstraps below `directory`. With `exact_only` another minor version of an interpreter is refused;
    /// with `share_interpreters` Python starts once and each environment gets a copy.
    ///
    /// # Errors
    /// The directory cannot be written.
    pub fn install(directory: &Path, exact_only: bool, share_interpreters: bool) -> io::Result<Self> {
        for (name, content) in FILES {
            let path = directory.join(name);
            // To write again what is there would make every start wait for the disk, which on some truncates slowly.
            if fs::read(&path).is_ok_and(|there| there == *content) {
                continue;
            }
            fs::create_dir_all(path.parent().unwrap_or(directory))?;
            fs::write(path, content)?;
        }
        fs::create_dir_all(directory.join("provided"))?;
        Ok(Self { runtime_dir: directory.to_owned(), exact_only, share_interpreters, known: Mutex::default() })
    }

    /// The pack of a runtime id. Blocking the first time.
    ///
    /// # Errors
    /// A text for the developer: which interpreter is missing and what to install.
    pub fn find(&self, runtime: &str) -> Result<Arc<Pack>, String> {
        let mut known = self.known.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if let Some(pack) = known.get(runtime) {
            return Ok(Arc::clone(pack));
        }
        let pack = Arc::new(self.look(runtime)?);
        if !pack.exact {
            tracing::warn!(runtime, version = pack.version, "no interpreter of that version here; using another one");
        }
        known.insert(runtime.to_owned(), Arc::clone(&pack));
        Ok(pack)
    }

    /// The pack of a runtime id if it has been looked for already. Never blocks for long.
    #[must_use]
    pub fn known(&self, runtime: &str) -> Option<Arc<Pack>> {
        self.known.lock().unwrap_or_else(std::sync::PoisonError::into_inner).get(runtime).cloned()
    }

    fn look(&self, runtime: &str) -> Result<Pack, String> {
        let (family, wanted) =
            family_of(runtime).ok_or_else(|| format!("runtime {runtime} is not supported on this host yet"))?;
        match family {
            Family::Provided => Ok(self.provided(runtime)),
            Family::Python => self.interpreted(runtime, family, wanted, pythons()),
            Family::Node => self.interpreted(runtime, family, wanted, nodes()),
        }
    }

    fn provided(&self, runtime: &str) -> Pack {
        Pack {
            runtime: runtime.to_owned(),
            family: Family::Provided,
            version: String::new(),
            exact: true,
            binds: vec![(self.runtime_dir.join("provided"), "/var/runtime".into())],
            program: crate::launch::PROGRAM.to_owned(),
            arguments: Vec::new(),
            boot_environment: Vec::new(),
            library: None,
        }
    }

    fn interpreted(
        &self,
        runtime: &str,
        family: Family,
        wanted: &str,
        found: Vec<Interpreter>,
    ) -> Result<Pack, String> {
        let (interpreter, exact) = choose(found, wanted).ok_or_else(|| missing(runtime))?;
        if !exact && self.exact_only {
            return Err(format!("{}; this host has only version {}", missing(runtime), interpreter.version));
        }
        let folder = if family == Family::Python { "python" } else { "node" };
        if family == Family::Python {
            compile(&interpreter, &self.runtime_dir.join(folder));
        }
        let mut binds = vec![(self.runtime_dir.join(folder), PathBuf::from("/var/runtime"))];
        let executable = locate(&interpreter, &mut binds);
        let library = (family == Family::Python && self.share_interpreters).then(|| library(&interpreter)).flatten();
        Ok(Pack {
            runtime: runtime.to_owned(),
            family,
            version: interpreter.version,
            exact,
            binds,
            program: executable.display().to_string(),
            arguments: arguments(family),
            boot_environment: boot_environment(),
            library,
        })
    }
}

/// Where the interpreter is inside the sandbox: below `/usr`, which every sandbox has, or below `/var/lang`, bound for it.
fn locate(interpreter: &Interpreter, binds: &mut Vec<(PathBuf, PathBuf)>) -> PathBuf {
    if interpreter.prefix.starts_with("/usr") {
        return interpreter.executable.clone();
    }
    binds.push((interpreter.prefix.clone(), "/var/lang".into()));
    let relative = interpreter.executable.strip_prefix(&interpreter.prefix).unwrap_or(Path::new("bin"));
    Path::new("/var/lang").join(relative)
}

/// The shared library of a Python that was built as one, by its path in the sandbox. Debian's is built otherwise: there the program
/// and the library, where it is installed, are two interpreters.
fn library(interpreter: &Interpreter) -> Option<String> {
    let mut parts = interpreter.version.split('.');
    let name = format!("lib/libpython{}.{}.so.1.0", parts.next()?, parts.next()?);
    let inside =
        if interpreter.prefix.starts_with("/usr") { interpreter.prefix.as_path() } else { Path::new("/var/lang") };
    interpreter.prefix.join(&name).exists().then(|| inside.join(&name).display().to_string())
}

fn boot_environment() -> Vec<(String, String)> {
    CONSTANTS.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

fn arguments(family: Family) -> Vec<String> {
    let arguments: &[&str] = match family {
        Family::Python => &["-I", "-S", "-X", "utf8", "/var/runtime/bootstrap.py"],
        _ => &["/var/runtime/bootstrap.js"],
    };
    arguments.iter().map(|argument| (*argument).to_owned()).collect()
}

/// Memory sizes for which processes are booted ahead where the size must be known at boot; in between, the next smaller one.
const CLASSES_MB: [u32; 7] = [128, 256, 512, 1024, 2048, 4096, 8192];

impl Pack {
    /// Whether the runtime's client writes its log to a pipe of its own. A function's own `bootstrap` does not know it.
    pub(crate) fn has_log_pipe(&self) -> bool {
        self.family != Family::Provided
    }

    /// What of a function's memory the boot depends on: V8 sizes its heap when the process starts.
    pub(crate) fn memory_class(&self, memory_mb: u32) -> u32 {
        match self.family {
            Family::Node => CLASSES_MB.into_iter().rfind(|class| *class <= memory_mb).unwrap_or(CLASSES_MB[0]),
            _ => 0,
        }
    }

    /// The arguments with which our own executable becomes the parent of its processes.
    pub(crate) fn parent(&self, class: u32) -> Option<Vec<String>> {
        let library = self.library.clone()?;
        Some([crate::interpreter::SUBCOMMAND.to_owned(), library].into_iter().chain(self.command(class)).collect())
    }

    /// The command that boots it for functions of a memory class.
    pub(crate) fn command(&self, class: u32) -> Vec<String> {
        let mut command = vec![self.program.clone()];
        if self.family == Family::Node {
            // AWS gives the young generation about 5 % of the memory and the old one 90 %.
            command.push(format!("--max-semi-space-size={}", (class / 20).max(1)));
            command.push(format!("--max-old-space-size={}", class * 9 / 10));
        }
        command.extend(self.arguments.iter().cloned());
        command
    }
}

/// Compiles the client for this interpreter: inside the sandbox its directory is read-only, and compiling at each start would cost
/// more than all the rest. Without it everything works, slower.
fn compile(interpreter: &Interpreter, directory: &Path) {
    let status = Command::new(&interpreter.executable)
        .args(["-I", "-S", "-m", "compileall", "-q", "--invalidation-mode", "unchecked-hash"])
        .arg(directory)
        .env_clear()
        .status();
    if !status.is_ok_and(|status| status.success()) {
        tracing::warn!(
            version = interpreter.version,
            "could not compile the Python runtime client; cold starts will be slower"
        );
    }
}

fn missing(runtime: &str) -> String {
    let (family, version) = family_of(runtime).unwrap_or((Family::Provided, ""));
    match family {
        Family::Python => format!(
            "{runtime} needs python{version} on this host (for example Debian's package python{version}, or pyenv)"
        ),
        _ => format!("{runtime} needs Node.js {version} on this host"),
    }
}

/// The family of a runtime id and the interpreter version that it asks for.
fn family_of(runtime: &str) -> Option<(Family, &str)> {
    if runtime.starts_with("provided") {
        return Some((Family::Provided, ""));
    }
    if let Some(version) = runtime.strip_prefix("python") {
        return Some((Family::Python, version));
    }
    runtime.strip_prefix("nodejs").map(|version| (Family::Node, version.trim_end_matches(".x")))
}

/// The interpreter of the wanted version, or else the nearest one of the same major version (python) or any (node).
fn choose(found: Vec<Interpreter>, wanted: &str) -> Option<(Interpreter, bool)> {
    let number = |version: &str, index: usize| {
        version.split('.').nth(index).and_then(|part| part.parse::<i64>().ok()).unwrap_or(0)
    };
    let depth = wanted.split('.').count();
    let distance = |version: &str| {
        (0..depth)
            .map(|index| (number(version, index) - number(wanted, index)).abs() * if index == 0 { 1000 } else { 1 })
            .sum::<i64>()
    };
    let best = found
        .into_iter()
        .min_by_key(|interpreter| (distance(&interpreter.version), -number(&interpreter.version, 2)))?;
    let exact = distance(&best.version) == 0;
    Some((best, exact))
}

fn pythons() -> Vec<Interpreter> {
    let script = "import sys;print('%d.%d.%d'%sys.version_info[:3]);print(sys.base_prefix)";
    candidates(&["/usr/bin", "/usr/local/bin"], &[".pyenv/versions"], |name| {
        name.strip_prefix("python3.").is_some_and(|minor| minor.parse::<u8>().is_ok())
    })
    .into_iter()
    .filter_map(|executable| probe(executable, &["-I", "-S", "-c", script]))
    .filter(|interpreter| interpreter.version.starts_with("3."))
    .collect()
}

fn nodes() -> Vec<Interpreter> {
    let script = "console.log(process.versions.node);console.log(require('path').dirname(require('path').dirname(process.execPath)))";
    candidates(&["/usr/bin", "/usr/local/bin"], &[".nvm/versions/node", ".local/share/fnm/node-versions"], |name| {
        name == "node"
    })
    .into_iter()
    .filter_map(|executable| probe(executable, &["-e", script]))
    .collect()
}

/// Programs with a matching name in the directories given, in `PATH`, and in `bin` folders of version managers below the home.
fn candidates(directories: &[&str], managers: &[&str], matches: impl Fn(&str) -> bool) -> Vec<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let mut places: Vec<PathBuf> = directories.iter().map(PathBuf::from).chain(std::env::split_paths(&path)).collect();
    if let Some(home) = std::env::var_os("HOME") {
        let versions = managers.iter().filter_map(|manager| fs::read_dir(Path::new(&home).join(manager)).ok());
        places.extend(versions.flatten().flatten().map(|version| version.path().join("bin")));
    }
    let files = places.iter().filter_map(|place| fs::read_dir(place).ok()).flatten().flatten();
    let mut found: Vec<PathBuf> = files
        .filter(|file| file.file_name().to_str().is_some_and(&matches))
        .filter_map(|file| fs::canonicalize(file.path()).ok())
        .filter(|path| is_binary(path))
        .collect();
    found.sort();
    found.dedup();
    found
}

/// Version managers put shell scripts under an interpreter's name; those are no interpreters.
fn is_binary(path: &Path) -> bool {
    let mut magic = [0; 4];
    fs::File::open(path).and_then(|mut file| io::Read::read_exact(&mut file, &mut magic)).is_ok()
        && &magic == b"\x7fELF"
}

fn probe(executable: PathBuf, arguments: &[&str]) -> Option<Interpreter> {
    let output =
        Command::new(&executable).args(arguments).env_clear().output().ok().filter(|output| output.status.success())?;
    let text = String::from_utf8(output.stdout).ok()?;
    let mut lines = text.lines();
    let version = lines.next()?.to_owned();
    let prefix = fs::canonicalize(lines.next()?).ok()?;
    Some(Interpreter { executable, prefix, version })
}

/// What `doctor` says of a runtime.
#[derive(Debug, serde::Serialize)]
pub struct RuntimeStatus {
    /// The runtime id.
    pub runtime: &'static str,
    /// The interpreter's version that would serve it.
    pub version: Option<String>,
    /// What is missing or not exact, and what to do.
    pub remedy: Option<String>,
}

/// The runtimes that this build can serve.
pub const RUNTIMES: &[&str] = &[
    "python3.9",
    "python3.10",
    "python3.11",
    "python3.12",
    "python3.13",
    "python3.14",
    "nodejs18.x",
    "nodejs20.x",
    "nodejs22.x",
    "nodejs24.x",
    "provided.al2",
    "provided.al2023",
];

impl Packs {
    /// Every runtime with what this host has for it. Blocking.
    #[must_use]
    pub fn survey(&self) -> Vec<RuntimeStatus> {
        let status = |runtime: &'static str| match self.look(runtime) {
            Ok(pack) if pack.exact => RuntimeStatus { runtime, version: Some(pack.version.clone()), remedy: None },
            Ok(pack) => RuntimeStatus { runtime, version: Some(pack.version.clone()), remedy: Some(missing(runtime)) },
            Err(remedy) => RuntimeStatus { runtime, version: None, remedy: Some(remedy) },
        };
        RUNTIMES.iter().map(|runtime| status(runtime)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::{Duration, SystemTime};

    #[test]
    fn only_what_differs_is_written_again() {
        let directory = tempfile::tempdir().expect("a directory");
        let install = || Packs::install(directory.path(), false, false).expect("installs");
        let (same, damaged) = (directory.path().join(FILES[0].0), directory.path().join(FILES[1].0));
        install();
        fs::write(&damaged, "half").expect("writes");
        let old = SystemTime::UNIX_EPOCH + Duration::from_secs(1);
        for path in [&same, &damaged] {
            fs::File::options().write(true).open(path).and_then(|file| file.set_modified(old)).expect("ages");
        }
        install();
        let modified = |path: &PathBuf| fs::metadata(path).and_then(|of| of.modified()).expect("is there");
        assert_eq!(modified(&same), old, "it was left alone");
        assert_ne!(modified(&damaged), old);
        assert_eq!(fs::read(&damaged).expect("reads"), FILES[1].1);
    }

    #[track_caller]
    fn check(found: &[&str], wanted: &str, expected: Option<(&str, bool)>) {
        let found = found
            .iter()
            .map(|version| Interpreter { executable: "/x".into(), prefix: "/".into(), version: (*version).to_owned() })
            .collect();
        let chosen = choose(found, wanted).map(|(interpreter, exact)| (interpreter.version, exact));
        assert_eq!(chosen.as_ref().map(|(version, exact)| (version.as_str(), *exact)), expected);
    }

    #[test]
    fn the_wanted_minor_version_wins_then_the_nearest() {
        check(&["3.9.18", "3.13.0", "3.13.2", "3.12.1"], "3.13", Some(("3.13.2", true)));
        check(&["3.9.18", "3.12.1"], "3.14", Some(("3.12.1", false)));
        check(&["20.20.2", "24.1.0"], "22", Some(("20.20.2", false)));
        check(&["20.20.2"], "20", Some(("20.20.2", true)));
        check(&[], "3.13", None);
    }

    #[test]
    fn node_is_booted_for_its_memory_class() {
        let pack = |family| Pack {
            runtime: String::new(),
            family,
            version: String::new(),
            exact: true,
            binds: Vec::new(),
            program: "/x".to_owned(),
            arguments: vec!["s".to_owned()],
            boot_environment: Vec::new(),
            library: None,
        };
        let node = pack(Family::Node);
        assert_eq!([128, 200, 256, 1769, 10240].map(|mb| node.memory_class(mb)), [128, 128, 256, 1024, 8192]);
        assert_eq!(node.command(128), ["/x", "--max-semi-space-size=6", "--max-old-space-size=115", "s"]);
        assert_eq!(pack(Family::Python).command(pack(Family::Python).memory_class(512)), ["/x", "s"]);
    }

    #[test]
    fn runtime_ids_name_family_and_version() {
        assert_eq!(family_of("python3.13"), Some((Family::Python, "3.13")));
        assert_eq!(family_of("nodejs22.x"), Some((Family::Node, "22")));
        assert_eq!(family_of("provided.al2023"), Some((Family::Provided, "")));
        assert_eq!(family_of("cobol"), None);
    }
}
