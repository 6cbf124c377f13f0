//! Code of packages, compiled once for all later cold starts: the package's folder is read-only inside, so that each environment
//! would compile what it loads anew.
//!
//! An environment that runs nothing but the runtime client's compiler, without credentials and without a way to the platform, has the
//! package as its code and gives back bytecode of Python's sources, or V8's code of large Node.js files. The platform, which has looked
//! at the package's folders itself, puts it in them.
//! Always: nothing of the package is executed for it, and no function's environment can write to what another one reads; what comes
//! back lands only in folders of the package, never through a link; each file counts only for the very source that it was made of.

mod dialect;

use dialect::Dialect;
pub(crate) use dialect::OWN_FOLDER;

use crate::fleet::Fleet;
use crate::function::{
    CredentialSource, Event, FunctionVersion, Initialization, InvokeError, LogEvent, LogSettings, LogSink, Refusal,
    SessionCredentials,
};
use crate::limits;
use crate::pack::Pack;
use parking_lot::Mutex;
use platform::BoxFuture;
use std::collections::{HashMap, HashSet};
use std::fs;
use std::io::{self, Write as _};
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tokio::sync::Semaphore;

/// Which packages have been seen to, by the tag of who takes their code.
pub(crate) struct Compiled {
    seen: Mutex<HashMap<String, HashSet<PathBuf>>>,
    turn: Semaphore,
}

impl Default for Compiled {
    fn default() -> Self {
        Self { seen: Mutex::default(), turn: Semaphore::new(1) }
    }
}

impl Compiled {
    /// Whether this is the first time.
    fn claim(&self, tag: &str, package: &Path) -> bool {
        let mut seen = self.seen.lock();
        let packages = seen.entry(tag.to_owned()).or_default();
        if packages.len() >= limits::BYTECODE_PACKAGES_KNOWN {
            packages.clear(); // to look again is all that it costs
        }
        !packages.contains(package) && packages.insert(package.to_owned())
    }

    fn give_back(&self, tag: &str, package: &Path) {
        if let Some(packages) = self.seen.lock().get_mut(tag) {
            packages.remove(package);
        }
    }
}

/// A source that has no code yet.
#[derive(Debug, PartialEq, Eq)]
struct Source {
    /// Below the package's folder.
    path: PathBuf,
    bytes: u64,
}

impl Fleet {
    /// Sees to it, in the background, that later environments of this version find its sources compiled.
    pub(crate) fn compile_soon(self: &Arc<Self>, version: &Arc<FunctionVersion>, pack: &Pack) {
        let Some(dialect) = Dialect::of(pack, version.memory_mb) else { return };
        let mut new = dialect.packages(version);
        new.retain(|package| self.compiled.claim(dialect.tag(), package));
        if new.is_empty() {
            return;
        }
        let (this, version) = (Arc::clone(self), Arc::clone(version));
        tokio::spawn(async move {
            for package in new {
                this.compile(&version, package, &dialect).await;
            }
        });
    }

    /// The version is held, and with it the lease on its packages.
    async fn compile(self: &Arc<Self>, version: &FunctionVersion, package: PathBuf, dialect: &Dialect) {
        let Ok(_turn) = self.compiled.turn.acquire().await else { return };
        let (root, of) = (package.clone(), dialect.clone());
        let found = tokio::task::spawn_blocking(move || sources(&root, &of)).await.unwrap_or_default();
        let all: u64 = found.iter().map(|source| source.bytes).sum();
        if all < limits::BYTECODE_SOURCE_LEAST {
            return;
        }
        if self.is_tight() {
            return self.compiled.give_back(dialect.tag(), &package);
        }
        let pool = self.open(Arc::new(compiler(version, &package, dialect)));
        let (count, mut made) = (found.len(), 0);
        for batch in batches(found, dialect.batch_bytes()) {
            let contents = match compiled(&pool, &batch).await {
                Ok(Some(contents)) => contents,
                Ok(None) => break,
                Err(_) => {
                    self.compiled.give_back(dialect.tag(), &package); // the next cold start may find a place
                    break;
                }
            };
            let (root, of) = (package.clone(), dialect.clone());
            let kept = tokio::task::spawn_blocking(move || keep_all(&root, &of, &batch, &contents)).await;
            match kept {
                Ok(Ok(kept)) => made += kept,
                _ => break,
            }
        }
        pool.close();
        tracing::debug!(function = version.name, count, made, "a package's sources are compiled");
    }
}

/// The function whose events are lists of sources.
fn compiler(like: &FunctionVersion, package: &Path, dialect: &Dialect) -> FunctionVersion {
    FunctionVersion {
        account: String::new(),
        name: String::new(),
        version: "$LATEST".to_owned(),
        revision: String::new(),
        handler: dialect.handler().to_owned(),
        memory_mb: dialect.memory_mb(),
        timeout_seconds: limits::BYTECODE_BATCH_SECONDS,
        code: package.to_owned(),
        layers: Vec::new(),
        shares: Vec::new(),
        log_group: String::new(),
        log_settings: LogSettings::default(),
        credentials: Arc::new(Nobody),
        logs: Arc::new(Nobody),
        segments: None,
        platform_api: None,
        tenant: None,
        initialization: Initialization::OnDemand,
        ..like.clone()
    }
}

/// Has no rights, no variables and no log.
struct Nobody;

impl CredentialSource for Nobody {
    fn mint(&self) -> BoxFuture<'_, Result<SessionCredentials, String>> {
        let none = String::new;
        let session = SessionCredentials { access_key_id: none(), secret_access_key: none(), session_token: none() };
        Box::pin(async { Ok(session) })
    }

    fn variables(&self) -> BoxFuture<'_, Result<Vec<(String, String)>, Refusal>> {
        Box::pin(async { Ok(Vec::new()) })
    }
}

impl LogSink for Nobody {
    fn append<'a>(&'a self, _: &'a str, _: &'a [LogEvent]) -> BoxFuture<'a, Result<(), String>> {
        Box::pin(async { Ok(()) })
    }
}

/// One event: the contents for these sources, `None` for one that does not compile. `None` when there is no use in going on.
async fn compiled(pool: &Arc<crate::Pool>, batch: &[Source]) -> Result<Option<Vec<Option<String>>>, InvokeError> {
    let paths: Vec<&str> = batch.iter().filter_map(|source| source.path.to_str()).collect();
    let event = Event {
        request_id: "bytecode".to_owned(),
        payload: serde_json::json!(paths).to_string().into(),
        client_context: None,
        trace_id: "Root=1-0-0;Sampled=0".to_owned(),
        invoked_arn: String::new(),
        tail: false,
        patient: false,
        pieces: None,
    };
    let outcome = pool.invoke(event).await?;
    // What a failed function answers is an object.
    let contents: Option<Vec<Option<String>>> = serde_json::from_slice(&outcome.payload).ok();
    Ok(contents.filter(|contents| contents.len() == batch.len()))
}

fn batches(sources: Vec<Source>, most: u64) -> Vec<Vec<Source>> {
    let mut all: Vec<Vec<Source>> = Vec::new();
    let mut left = 0;
    for source in sources {
        if all.is_empty() || source.bytes > left {
            all.push(Vec::new());
            left = most;
        }
        left = left.saturating_sub(source.bytes);
        all.last_mut().expect("one is there").push(source);
    }
    all
}

/// The package's sources without code, some megabytes of them at most. Blocking.
fn sources(package: &Path, dialect: &Dialect) -> Vec<Source> {
    let mut found = Vec::new();
    let mut left = limits::BYTECODE_SOURCE_MOST;
    let mut folders = vec![PathBuf::new()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(package.join(&folder)).into_iter().flatten().flatten() {
            let path = folder.join(entry.file_name());
            // Neither links nor what is not text: a path that comes back from JSON must be the one that went there.
            let (Some(text), Ok(about)) = (path.to_str(), entry.metadata()) else { continue };
            if about.is_dir() && dialect.looks_into(&path) {
                folders.push(path);
            } else if about.is_file() && dialect.is_source(text, about.len()) && !has_code(package, &path, dialect) {
                if about.len() > left || found.len() >= limits::BYTECODE_FILES_MOST {
                    return found;
                }
                left -= about.len();
                if about.len() <= dialect.batch_bytes() {
                    found.push(Source { path, bytes: about.len() });
                }
            }
        }
    }
    found
}

/// Whether it has some, or has no place for it.
fn has_code(package: &Path, source: &Path, dialect: &Dialect) -> bool {
    let place = dialect.place(source);
    place.is_none_or(|(folder, name)| package.join(folder).join(name).symlink_metadata().is_ok())
}

/// Puts contents beside their sources, which were found in folders that nobody else changes; gives their number. Blocking.
fn keep_all(package: &Path, dialect: &Dialect, batch: &[Source], contents: &[Option<String>]) -> io::Result<usize> {
    let mut kept = 0;
    for (source, content) in batch.iter().zip(contents) {
        let Some(content) = content.as_ref().and_then(|text| dialect.code(text)) else { continue };
        let Some((folder, name)) = dialect.place(&source.path) else { continue };
        if are_folders(package, &folder)? {
            keep(&package.join(folder), &name, &content)?;
            kept += 1;
        }
    }
    Ok(kept)
}

/// Whether files may be put there, below the package: none of the folders on the way is anything else.
fn are_folders(package: &Path, below: &Path) -> io::Result<bool> {
    let mut folder = package.to_owned();
    for part in below {
        folder.push(part);
        if !is_folder(&folder)? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// A folder of the package's or a new one, and nothing else that the package has in its place.
fn is_folder(folder: &Path) -> io::Result<bool> {
    match folder.symlink_metadata() {
        Ok(about) => Ok(about.is_dir()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            fs::create_dir(folder)?;
            fs::set_permissions(folder, fs::Permissions::from_mode(0o755))?;
            Ok(true)
        }
        Err(error) => Err(error),
    }
}

/// Whole or not at all: environments may look at this moment.
fn keep(folder: &Path, name: &str, content: &[u8]) -> io::Result<()> {
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    file.write_all(content)?;
    file.as_file().set_permissions(fs::Permissions::from_mode(0o644))?;
    file.persist(folder.join(name)).map(drop).map_err(|error| error.error)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pack::Family;
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;
    use std::os::unix::fs::symlink;

    fn package(files: &[(&str, &str)]) -> tempfile::TempDir {
        let directory = tempfile::tempdir().unwrap();
        for (name, text) in files {
            let path = directory.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        directory
    }

    fn python(tag: &str) -> Dialect {
        dialect::dialect(Family::Python, tag)
    }

    fn names(sources: &[Source]) -> Vec<&str> {
        let mut names: Vec<&str> = sources.iter().map(|source| source.path.to_str().unwrap()).collect();
        names.sort_unstable();
        names
    }

    #[test]
    fn sources_without_bytecode_are_found_and_links_are_not_followed() {
        let directory = package(&[
            ("a.py", "1"),
            ("b/c.py", "2"),
            ("b/data.txt", "3"),
            ("d.py", "4"),
            ("__pycache__/d.cpython-311.pyc", "of the package's own"),
            ("__pycache__/e.py", "5"),
        ]);
        let root = directory.path();
        let elsewhere = package(&[("f.py", "6")]);
        symlink(elsewhere.path(), root.join("link")).unwrap();
        symlink("a.py", root.join("g.py")).unwrap();
        assert_eq!(names(&sources(root, &python("cpython-311"))), ["a.py", "b/c.py"]);
        assert_eq!(names(&sources(root, &python("cpython-312"))), ["a.py", "b/c.py", "d.py"]);
        assert!(sources(&root.join("none"), &python("cpython-311")).is_empty());
    }

    #[test]
    fn large_files_of_node_are_compiled_into_a_folder_of_their_own() {
        let large = "x".repeat(usize::try_from(limits::COMPILED_FILE_LEAST).unwrap());
        let directory = package(&[
            ("a.js", &large),
            ("b.js", "small"),
            ("c/d.cjs", &large),
            ("e.mjs", &large),
            (".freehold/f.js", &large),
        ]);
        let (root, node) = (directory.path(), dialect::dialect(Family::Node, "node-v20.1.0"));
        let found = sources(root, &node);
        assert_eq!(names(&found), ["a.js", "c/d.cjs"]);
        let packed =
            STANDARD.encode([31, 139, 8, 0, 0, 0, 0, 0, 2, 3, 75, 206, 79, 73, 5, 0, 152, 48, 21, 119, 4, 0, 0, 0]);
        assert_eq!(keep_all(root, &node, &found, &[Some(packed.clone()), Some(packed)]).unwrap(), 2);
        assert_eq!(fs::read(root.join(".freehold/node-v20.1.0/c%2Fd.cjs")).unwrap(), b"code");
        assert!(sources(root, &node).is_empty());
    }

    #[test]
    fn bytecode_lands_in_the_package_alone() {
        let directory = package(&[("a.py", "1"), ("b/c.py", "2"), ("d/e.py", "3"), ("d/__pycache__", "a file")]);
        let root = directory.path();
        let elsewhere = package(&[]);
        symlink(elsewhere.path(), root.join("b/__pycache__")).unwrap();
        let found: Vec<Source> = ["a.py", "b/c.py", "d/e.py"].map(|path| Source { path: path.into(), bytes: 1 }).into();
        let content = Some(STANDARD.encode("code"));
        let kept =
            keep_all(root, &python("cpython-311"), &found, &[content.clone(), content.clone(), content]).unwrap();
        assert_eq!(kept, 1);
        let made = root.join("__pycache__/a.cpython-311.pyc");
        assert_eq!(fs::read(&made).unwrap(), b"code");
        assert_eq!(fs::metadata(made).unwrap().permissions().mode() & 0o7777, 0o644);
        assert_eq!(fs::read_dir(root.join("__pycache__")).unwrap().count(), 1, "nothing half-written stays");
        assert_eq!(fs::read_dir(elsewhere.path()).unwrap().count(), 0, "not through a link");
        assert!(fs::read(root.join("d/__pycache__")).unwrap() == b"a file");
        let nothing =
            keep_all(root, &python("cpython-311"), &found, &[None, Some("no base64!".to_owned()), None]).unwrap();
        assert_eq!(nothing, 0);
    }

    #[test]
    fn batches_have_a_bound() {
        let half = 500;
        let source = |bytes| Source { path: "a.py".into(), bytes };
        let sizes = |all: &[u64]| -> Vec<usize> {
            batches(all.iter().map(|bytes| source(*bytes)).collect(), 2 * half).iter().map(Vec::len).collect()
        };
        assert_eq!(sizes(&[]), [0; 0]);
        assert_eq!(sizes(&[half, half, half]), [2, 1]);
        assert_eq!(sizes(&[2 * half, 1, half, half, 0]), [1, 2, 2]);
    }
}
