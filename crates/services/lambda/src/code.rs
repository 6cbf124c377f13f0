//! Function code: from an uploaded zip to a blob and a directory, and back to whoever may download it.

use crate::limits;
use crate::record::{CodeSeal, Configuration};
use crate::text;
use aws_lc_rs::{constant_time, digest, hmac};
use bytes::Bytes;
use compute::{PackageError, PackageLease, Packages};
use contract::Error;
use platform::Ids;
use std::collections::HashSet;
use std::io::{self, Cursor};
use std::path::{Path, PathBuf};
use store::{BlobId, Blobs, Hold, Sweep};

/// An accepted package. It is kept from the garbage collector while this lives: until what refers to it is stored.
#[derive(Debug)]
pub(crate) struct Upload {
    /// SHA-256 of the zip, hexadecimal.
    pub(crate) hash: String,
    /// Bytes of the zip.
    pub(crate) size: i64,
    /// What is stored in the zip's place.
    pub(crate) seal: Option<CodeSeal>,
    _hold: Hold,
    _lease: PackageLease,
}

/// A zip that can be run, not stored yet.
pub(crate) struct Checked {
    pub(crate) zip: Bytes,
    hash: String,
    lease: PackageLease,
}

pub(crate) struct Code {
    blobs: Blobs,
    packages: Packages,
    links: CodeLinks,
}

impl Code {
    pub(crate) fn new(blobs: Blobs, packages: Packages, links: CodeLinks) -> Self {
        Self { blobs, packages, links }
    }

    pub(crate) fn links(&self) -> &CodeLinks {
        &self.links
    }

    /// Checks and unpacks a zip of so many bytes at most. What is accepted here can be run.
    pub(crate) async fn check(&self, zip: Bytes, bytes_max: u64) -> Result<Checked, Error> {
        if zip.is_empty() {
            return Err(text::invalid("Uploaded file must be a non-empty zip"));
        }
        if zip.len() as u64 > bytes_max {
            return Err(text::zip_too_large());
        }
        let hash = sha256(&zip);
        let lease = self.lease(&hash);
        self.unpack(hash.clone(), zip.clone()).await.map_err(refused)?;
        Ok(Checked { zip, hash, lease })
    }

    /// Stores a zip; `sealed` is what is stored in its place and KMS's ciphertext of the key.
    pub(crate) async fn store(&self, checked: Checked, sealed: Option<(Vec<u8>, String)>) -> Result<Upload, Error> {
        let Checked { zip, hash, lease } = checked;
        let size = i64::try_from(zip.len()).unwrap_or(i64::MAX);
        let (content, key) = match sealed {
            Some((content, key)) => (content.into(), Some(key)),
            None => (zip, None),
        };
        let blob = self.blobs.put(content).await.map_err(Error::internal)?;
        let seal = key.map(|key| CodeSeal { blob: blob.id.to_string(), key });
        Ok(Upload { hash, size, seal, _hold: blob.into_hold(), _lease: lease })
    }

    /// Begins to collect garbage.
    pub(crate) fn sweep(&self) -> Sweep {
        self.blobs.sweep()
    }

    /// Removes the directories of packages that are not `used`. `true` when some stay because they may be mounted.
    pub(crate) async fn remove_directories(&self, used: HashSet<String>) -> Result<bool, Error> {
        let packages = self.packages.clone();
        let removing = tokio::task::spawn_blocking(move || packages.retain(&used));
        removing.await.map_err(Error::internal)?.map_err(Error::internal)
    }

    /// Keeps a package's directory while it may be mounted.
    pub(crate) fn lease(&self, hash: &str) -> PackageLease {
        self.packages.lease(hash)
    }

    /// The unpacked directory of a package, if the cache has it.
    pub(crate) fn unpacked(&self, hash: &str) -> Option<PathBuf> {
        self.packages.find(hash)
    }

    /// The directory of a package that was accepted before.
    pub(crate) async fn unpack_again(&self, hash: &str, zip: Bytes) -> Result<PathBuf, Error> {
        self.unpack(hash.to_owned(), zip).await.map_err(Error::internal)
    }

    /// The unpacked directory of a stored package, unpacked again when the cache has lost it.
    pub(crate) async fn directory(&self, hash: &str) -> Result<PathBuf, Error> {
        match self.unpacked(hash) {
            Some(directory) => Ok(directory),
            None => self.unpack_again(hash, self.zip(hash).await?).await,
        }
    }

    pub(crate) async fn zip(&self, hash: &str) -> Result<Bytes, Error> {
        let id: BlobId = hash.parse().map_err(Error::internal)?;
        self.blobs.read(&id).await.map_err(Error::internal)
    }

    /// The size of an unpacked package's files.
    pub(crate) async fn unpacked_bytes(directory: PathBuf) -> Result<u64, Error> {
        let counting = tokio::task::spawn_blocking(move || bytes_below(&directory));
        counting.await.map_err(Error::internal)?.map_err(Error::internal)
    }

    async fn unpack(&self, hash: String, zip: Bytes) -> Result<PathBuf, PackageError> {
        let packages = self.packages.clone();
        let unpacking = tokio::task::spawn_blocking(move || packages.unpack(&hash, Cursor::new(zip)));
        unpacking.await.map_err(|error| PackageError::Io(std::io::Error::other(error)))?
    }
}

fn bytes_below(directory: &Path) -> io::Result<u64> {
    let mut bytes = 0;
    for entry in std::fs::read_dir(directory)? {
        let entry = entry?;
        let kind = entry.file_type()?;
        if kind.is_dir() {
            bytes += bytes_below(&entry.path())?;
        } else if kind.is_file() {
            bytes += entry.metadata()?.len();
        }
    }
    Ok(bytes)
}

fn refused(error: PackageError) -> Error {
    match error {
        PackageError::Unreadable(_) => text::not_a_zip().with_source(error),
        PackageError::TooLarge => text::unzipped_too_large(),
        PackageError::Io(_) => Error::internal(error),
    }
}

fn sha256(bytes: &[u8]) -> String {
    digest::digest(&digest::SHA256, bytes).as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// How the name of a package in a link begins that is under a customer's key.
pub(crate) const SEALED: &str = "sealed-";

/// Links to packages, good for ten minutes and for the life of the process, as AWS gives presigned S3 links.
pub struct CodeLinks {
    key: hmac::Key,
}

impl CodeLinks {
    /// Where the links point, below the platform's own paths.
    pub const PATH: &'static str = "/_freehold/code/";

    pub(crate) fn new(ids: &dyn Ids) -> Self {
        let mut secret = [0; 32];
        ids.fill(&mut secret);
        Self { key: hmac::Key::new(hmac::HMAC_SHA256, &secret) }
    }

    /// To a function's package, as it is stored.
    pub(crate) fn of_function(&self, endpoint: &str, of: &Configuration, now_ms: i64) -> String {
        match &of.code_seal {
            Some(seal) => self.make(endpoint, &format!("{SEALED}{}", seal.blob), now_ms),
            None => self.make(endpoint, &of.code_hash, now_ms),
        }
    }

    pub(crate) fn make(&self, endpoint: &str, hash: &str, now_ms: i64) -> String {
        let until = now_ms / 1000 + limits::CODE_LINK_SECONDS;
        format!("{endpoint}{}{hash}?until={until}&signature={}", Self::PATH, self.sign(hash, until))
    }

    /// The hash of the package that a path and query mean, if the link is ours and still good.
    #[must_use]
    pub fn check<'a>(&self, path: &'a str, query: &str, now_ms: i64) -> Option<&'a str> {
        let hash = path.strip_prefix(Self::PATH)?;
        let value = |name: &str| query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='));
        let until: i64 = value("until")?.parse().ok()?;
        let right =
            constant_time::verify_slices_are_equal(self.sign(hash, until).as_bytes(), value("signature")?.as_bytes())
                .is_ok();
        (right && now_ms / 1000 < until).then_some(hash)
    }

    fn sign(&self, hash: &str, until: i64) -> String {
        hmac::sign(&self.key, format!("{hash} {until}").as_bytes())
            .as_ref()
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use platform::RandomIds;

    #[test]
    fn a_link_works_for_its_time_and_its_package_only() {
        let links = CodeLinks::new(&RandomIds);
        let link = links.make("http://h", "abc", 1_000_000);
        let (path, query) = link.strip_prefix("http://h").unwrap().split_once('?').unwrap();
        assert_eq!(links.check(path, query, 1_000_000), Some("abc"));
        assert_eq!(links.check(path, query, 1_000_000 + 600_000), None);
        assert_eq!(links.check("/_freehold/code/abd", query, 1_000_000), None);
        assert_eq!(links.check(path, &query.replace("until=1600", "until=9999"), 1_000_000), None);
        assert_eq!(CodeLinks::new(&RandomIds).check(path, query, 1_000_000), None);
    }
}
