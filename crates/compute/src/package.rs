//! Code packages: a zip becomes a read-only directory, once per content.
//!
//! Owns the unpacked directories, which are only a cache: the zip is the truth and lies in the store. Directories are kept per
//! boot of the machine, so that a power cut (which may leave files empty that were never synced) cannot leave a bad one behind.
//! Always: a directory that exists under its final name is complete; nothing is ever written through a symbolic link that came
//! out of a zip, and no entry lands outside its directory.

use crate::bytecode::OWN_FOLDER;
use crate::limits;
use parking_lot::Mutex;
use std::collections::{HashMap, HashSet};
use std::fs;
use std::io::{self, Read, Seek, Write};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt, symlink};
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, Weak};
use std::time::{Duration, SystemTime};

/// How the name of a directory begins that is being made or removed.
const PARTIAL: &str = ".partial-";

/// Why a package was refused or could not be unpacked.
#[derive(Debug, thiserror::Error)]
pub enum PackageError {
    /// Not a zip, or a zip with names or entries that are not allowed.
    #[error("not a usable zip file: {0}")]
    Unreadable(String),
    /// Unpacked it would be as large as Lambda's limit or larger.
    #[error("unzipped size reaches {} bytes", limits::UNZIPPED_BYTES_MAX)]
    TooLarge,
    /// The disk refused.
    #[error("could not unpack")]
    Io(#[from] io::Error),
}

/// The directory of unpacked packages.
#[derive(Debug, Clone)]
pub struct Packages {
    root: PathBuf,
    leases: Arc<Mutex<HashMap<String, Weak<()>>>>,
}

/// Keeps an unpacked package from being removed, while it may be mounted.
#[derive(Debug, Clone)]
pub struct PackageLease(#[expect(dead_code, reason = "held for its count")] Arc<()>);

impl Packages {
    /// Keeps packages below `directory`. What an earlier boot of the machine left there is removed.
    ///
    /// # Errors
    /// The directory cannot be made.
    pub fn open(directory: &Path) -> io::Result<Self> {
        let boot = fs::read_to_string("/proc/sys/kernel/random/boot_id").unwrap_or_default();
        let root = directory.join(boot.trim());
        fs::create_dir_all(&root)?;
        for entry in fs::read_dir(directory)?.flatten().filter(|entry| entry.path() != root) {
            let _ = fs::remove_dir_all(entry.path());
        }
        let unfinished = |entry: &fs::DirEntry| entry.file_name().to_string_lossy().starts_with(PARTIAL);
        for entry in fs::read_dir(&root)?.flatten().filter(unfinished) {
            let _ = fs::remove_dir_all(entry.path());
        }
        Ok(Self { root, leases: Arc::default() })
    }

    /// Where the package with this hash (hexadecimal SHA-256 of the zip) is, if it is unpacked.
    #[must_use]
    pub fn find(&self, hash: &str) -> Option<PathBuf> {
        let path = self.root.join(hash);
        path.is_dir().then_some(path)
    }

    /// Unpacks a zip unless it already is. Blocking.
    ///
    /// # Errors
    /// [`PackageError`]; nothing is left behind then.
    pub fn unpack(&self, hash: &str, zip: impl Read + Seek) -> Result<PathBuf, PackageError> {
        if let Some(path) = self.find(hash) {
            return Ok(path);
        }
        let target = self.root.join(hash);
        let partial = tempfile::Builder::new().prefix(PARTIAL).tempdir_in(&self.root)?;
        extract(zip, partial.path())?;
        fs::set_permissions(partial.path(), fs::Permissions::from_mode(0o755))?;
        match fs::rename(partial.path(), &target) {
            Ok(()) => {
                let _ = partial.keep();
                Ok(target)
            }
            // Another task unpacked the same bytes first.
            Err(_) if target.is_dir() => Ok(target),
            Err(error) => Err(error.into()),
        }
    }

    /// Checks a zip without unpacking it: names, entries, declared and real size. Blocking.
    ///
    /// # Errors
    /// As [`Packages::unpack`].
    pub fn check(&self, hash: &str, zip: impl Read + Seek) -> Result<(), PackageError> {
        self.unpack(hash, zip).map(drop)
    }

    /// Keeps the package with this hash from being removed, be it unpacked by now or not.
    #[must_use]
    pub fn lease(&self, hash: &str) -> PackageLease {
        let mut leases = self.leases.lock();
        leases.retain(|_, lease| lease.strong_count() > 0);
        if let Some(known) = leases.get(hash).and_then(Weak::upgrade) {
            return PackageLease(known);
        }
        let lease = Arc::new(());
        leases.insert(hash.to_owned(), Arc::downgrade(&lease));
        PackageLease(lease)
    }

    /// Removes the packages whose hash is not among those `used`, unless they are leased. `true` when leased ones stay. Blocking.
    ///
    /// # Errors
    /// A directory cannot be read or removed; what was removed before stays removed.
    pub fn retain(&self, used: &HashSet<String>) -> io::Result<bool> {
        let mut leased = false;
        let entries = match fs::read_dir(&self.root) {
            // An ephemeral platform's directory goes with it, and this may be running still.
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
            entries => entries?,
        };
        for entry in entries.flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            if used.contains(&name) || name.starts_with(PARTIAL) {
                continue;
            }
            // Under the lock, so that nobody leases it while it is going: away under another name, then deleted at leisure.
            let leases = self.leases.lock();
            if leases.get(&name).is_some_and(|lease| lease.strong_count() > 0) {
                leased = true;
                continue;
            }
            let going = tempfile::Builder::new().prefix(PARTIAL).tempdir_in(&self.root)?;
            fs::rename(entry.path(), going.path().join("package"))?;
            drop(leases);
        }
        Ok(leased)
    }
}

#[expect(clippy::needless_pass_by_value, reason = "as `map_err` gives it")]
fn unreadable(text: impl ToString) -> PackageError {
    PackageError::Unreadable(text.to_string())
}

fn extract(zip: impl Read + Seek, into: &Path) -> Result<(), PackageError> {
    let mut archive = zip::ZipArchive::new(zip).map_err(unreadable)?;
    if archive.len() > limits::ZIP_ENTRIES_MAX {
        return Err(unreadable("too many entries"));
    }
    let mut left = limits::UNZIPPED_BYTES_MAX;
    let mut links = Vec::new();
    let mut seen = HashSet::new();
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).map_err(unreadable)?;
        let path = relative(&entry.name().map_err(unreadable)?)?;
        // Code that was compiled from something else counts for nothing here.
        if path.as_os_str().is_empty() || path.starts_with(OWN_FOLDER) {
            continue;
        }
        let mode = entry.unix_mode().unwrap_or(0o644);
        if entry.is_dir() {
            fs::create_dir_all(into.join(&path)).map_err(|error| clash(&error))?;
        } else if entry.is_symlink() {
            links.push((path, link_target(&mut entry)?));
        } else {
            let file = write_file(&into.join(&path), mode, &mut entry, &mut left, seen.insert(path))?;
            if let Some(time) = modified(&entry) {
                file.set_modified(time)?;
            }
        }
    }
    // Links last: while files are written no link exists that could lead one astray.
    for (path, target) in links {
        let full = into.join(path);
        make_parent(&full)?;
        symlink(target, full).map_err(|error| clash(&error))?;
    }
    open_directories(into)
}

/// When an entry's file was changed, as on AWS: bytecode that a package brings along counts only for a source of the age that it was
/// made of. Times without a zone are UTC.
fn modified<R: Read>(entry: &zip::read::ZipFile<'_, R>) -> Option<SystemTime> {
    let exact = entry.extra_data_fields().find_map(|field| match field {
        zip::ExtraField::ExtendedTimestamp(times) => times.mod_time(),
        _ => None,
    });
    let seconds = match exact {
        Some(seconds) => u64::from(seconds),
        None => seconds_of(entry.last_modified()?)?,
    };
    Some(SystemTime::UNIX_EPOCH + Duration::from_secs(seconds))
}

fn seconds_of(time: zip::DateTime) -> Option<u64> {
    let small = |number: u8| i8::try_from(number).ok();
    let (year, month, day) = (i16::try_from(time.year()).ok()?, small(time.month())?, small(time.day())?);
    let (hour, minute, second) = (small(time.hour())?, small(time.minute())?, small(time.second())?);
    let civil = jiff::civil::DateTime::new(year, month, day, hour, minute, second, 0).ok()?;
    u64::try_from(civil.to_zoned(jiff::tz::TimeZone::UTC).ok()?.timestamp().as_second()).ok()
}

/// A name as a path that stays below its directory; `/`, `..` and Windows forms are refused.
fn relative(name: &str) -> Result<PathBuf, PackageError> {
    let path = Path::new(name);
    if name.contains('\\') || name.contains('\0') {
        return Err(unreadable(format!("entry name {name:?} is not allowed")));
    }
    let plain = path.components().filter(|part| !matches!(part, Component::CurDir));
    plain
        .map(|part| {
            if let Component::Normal(part) = part {
                Ok(part)
            } else {
                Err(unreadable(format!("entry name {name:?} is not allowed")))
            }
        })
        .collect()
}

/// Two entries that cannot both exist (a file where a directory is) are the zip's fault; a full disk is not.
fn clash(error: &io::Error) -> PackageError {
    match error.kind() {
        io::ErrorKind::AlreadyExists
        | io::ErrorKind::NotADirectory
        | io::ErrorKind::IsADirectory
        | io::ErrorKind::InvalidFilename
        | io::ErrorKind::InvalidInput => unreadable(error),
        kind => PackageError::Io(kind.into()),
    }
}

fn link_target(entry: &mut impl Read) -> Result<PathBuf, PackageError> {
    const TARGET_BYTES_MAX: u64 = 4095;
    let mut target = String::new();
    entry.take(TARGET_BYTES_MAX + 1).read_to_string(&mut target).map_err(unreadable)?;
    if target.is_empty() || target.len() as u64 > TARGET_BYTES_MAX || target.contains('\0') {
        return Err(unreadable("a symbolic link without a usable target"));
    }
    Ok(target.into())
}

fn make_parent(path: &Path) -> Result<(), PackageError> {
    path.parent().map_or(Ok(()), |parent| fs::create_dir_all(parent).map_err(|error| clash(&error)))
}

/// Writes one file. `first` is false for a name that the zip holds twice: the later one wins, as with `unzip -o`.
fn write_file(
    path: &Path,
    mode: u32,
    entry: &mut impl Read,
    left: &mut u64,
    first: bool,
) -> Result<fs::File, PackageError> {
    make_parent(path)?;
    if !first {
        fs::remove_file(path)?;
    }
    let mut file =
        fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path).map_err(|error| clash(&error))?;
    let mut buffer = vec![0; 64 * 1024];
    loop {
        let read = match entry.read(&mut buffer) {
            Ok(0) => break,
            Ok(read) => read,
            // The decoder's complaint (a wrong checksum, broken deflate data), not the disk's.
            Err(error) => return Err(unreadable(error)),
        };
        *left = left.checked_sub(read as u64).filter(|left| *left > 0).ok_or(PackageError::TooLarge)?;
        file.write_all(&buffer[..read])?;
    }
    file.set_permissions(fs::Permissions::from_mode(readable(mode)))?;
    Ok(file)
}

/// The mode of an entry, less setuid, setgid and sticky, with the owner's right to read and execute given to all: the function
/// runs as a user of its own, and archivers like Python's `zipfile.writestr` write 0600 without being asked.
fn readable(mode: u32) -> u32 {
    let owner = (mode & 0o500) | 0o400;
    (mode & 0o755) | owner | (owner >> 3) | (owner >> 6)
}

/// Directories must be enterable by the function's user.
fn open_directories(root: &Path) -> Result<(), PackageError> {
    for entry in fs::read_dir(root)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            fs::set_permissions(entry.path(), fs::Permissions::from_mode(0o755))?;
            open_directories(&entry.path())?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Cursor;
    use zip::write::SimpleFileOptions;

    enum Item<'a> {
        File(&'a str, u32, &'a [u8]),
        Link(&'a str, &'a str),
        Dir(&'a str),
    }
    use Item::{Dir, File, Link};

    fn zip_of(items: &[Item<'_>]) -> Vec<u8> {
        let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
        let options = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated);
        for item in items {
            match item {
                File(name, mode, bytes) => {
                    writer.start_file(*name, options.unix_permissions(*mode)).unwrap();
                    writer.write_all(bytes).unwrap();
                }
                Link(name, target) => writer.add_symlink(*name, *target, options).unwrap(),
                Dir(name) => writer.add_directory(*name, options).unwrap(),
            }
        }
        writer.finish().unwrap().into_inner()
    }

    fn unpack(items: &[Item<'_>]) -> (tempfile::TempDir, Result<PathBuf, PackageError>) {
        let directory = tempfile::tempdir().unwrap();
        let packages = Packages::open(directory.path()).unwrap();
        let result = packages.unpack("hash", Cursor::new(zip_of(items)));
        (directory, result)
    }

    #[track_caller]
    fn check_refused(items: &[Item<'_>]) {
        let (directory, result) = unpack(items);
        assert!(matches!(result, Err(PackageError::Unreadable(_))), "{result:?}");
        let left: Vec<_> = fs::read_dir(Packages::open(directory.path()).unwrap().root).unwrap().collect();
        assert!(left.is_empty(), "left behind: {left:?}");
        assert!(!directory.path().parent().unwrap().join("evil").exists());
    }

    #[test]
    fn files_keep_content_and_gain_readability() {
        let (_keep, path) = unpack(&[
            File("a/b.py", 0o600, b"x = 1"),
            File("bootstrap", 0o4755, b"#!"),
            Dir("empty/"),
            Link("link", "a/b.py"),
        ]);
        let path = path.unwrap();
        assert_eq!(fs::read(path.join("link")).unwrap(), b"x = 1");
        let mode = |name: &str| fs::metadata(path.join(name)).unwrap().permissions().mode() & 0o7777;
        assert_eq!((mode("a/b.py"), mode("bootstrap"), mode("empty"), mode("a")), (0o644, 0o755, 0o755, 0o755));
    }

    #[test]
    fn files_are_as_old_as_the_zip_says() {
        let noon = zip::DateTime::from_date_and_time(2020, 2, 29, 12, 0, 2).unwrap();
        let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for (name, time) in [("dated", noon), ("oldest", zip::DateTime::default())] {
            writer.start_file(name, SimpleFileOptions::default().last_modified_time(time)).unwrap();
        }
        let directory = tempfile::tempdir().unwrap();
        let packages = Packages::open(directory.path()).unwrap();
        let path = packages.unpack("h", writer.finish().unwrap()).unwrap();
        let seconds = |name: &str| {
            let modified = fs::metadata(path.join(name)).unwrap().modified().unwrap();
            modified.duration_since(SystemTime::UNIX_EPOCH).unwrap().as_secs()
        };
        assert_eq!((seconds("dated"), seconds("oldest")), (1_582_977_602, 315_532_800));
    }

    #[test]
    fn names_that_leave_the_directory_are_refused() {
        for name in ["../evil", "/evil", "a/../../evil", "..", "a\\..\\evil"] {
            check_refused(&[File(name, 0o644, b"x")]);
        }
    }

    #[test]
    fn nothing_is_written_through_a_link() {
        check_refused(&[Link("a", "/tmp"), File("a/evil", 0o644, b"x")]);
        check_refused(&[File("a/x", 0o644, b"x"), Link("a", "/tmp")]);
        check_refused(&[Link("a", "/etc"), Link("a/passwd", "x")]);
    }

    #[test]
    fn unused_packages_go_and_leased_ones_stay() {
        let directory = tempfile::tempdir().unwrap();
        let packages = Packages::open(directory.path()).unwrap();
        for hash in ["used", "leased", "garbage"] {
            packages.unpack(hash, Cursor::new(zip_of(&[File("a", 0o644, b"x")]))).unwrap();
        }
        let lease = packages.lease("leased");
        let used = HashSet::from(["used".to_owned()]);
        assert!(packages.retain(&used).unwrap());
        let there = |hash: &str| packages.find(hash).is_some();
        assert_eq!((there("used"), there("leased"), there("garbage")), (true, true, false));
        drop(lease);
        assert!(!packages.retain(&used).unwrap());
        assert!(!there("leased"));
        assert_eq!(fs::read_dir(&packages.root).unwrap().count(), 1, "nothing half-removed stays");
    }

    #[test]
    fn a_bomb_is_refused_while_it_unpacks() {
        let zeros = vec![0; 300 * 1024 * 1024];
        let (_keep, result) = unpack(&[File("zeros", 0o644, &zeros)]);
        assert!(matches!(result, Err(PackageError::TooLarge)), "{result:?}");
    }

    #[test]
    fn what_is_no_zip_is_refused() {
        let directory = tempfile::tempdir().unwrap();
        let packages = Packages::open(directory.path()).unwrap();
        for bytes in [&b""[..], b"not a zip", b"PK\x03\x04broken"] {
            assert!(matches!(packages.unpack("h", Cursor::new(bytes)), Err(PackageError::Unreadable(_))));
        }
    }

    #[test]
    fn the_same_name_twice_means_the_later_one() {
        // The zip writer refuses duplicates, so the second name is patched in afterwards.
        let mut bytes = zip_of(&[File("aa.py", 0o644, b"1"), File("ab.py", 0o644, b"2")]);
        while let Some(at) = bytes.windows(5).position(|window| window == b"ab.py") {
            bytes[at + 1] = b'a';
        }
        let directory = tempfile::tempdir().unwrap();
        let packages = Packages::open(directory.path()).unwrap();
        let path = packages.unpack("h", Cursor::new(bytes)).unwrap();
        assert_eq!(fs::read(path.join("aa.py")).unwrap(), b"2");
    }
}
