//! The master key: what seals all key material in the store.

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use platform::Ids;
use std::io::Write as _;
use std::os::unix::fs::{OpenOptionsExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

const KEY_BYTES: usize = 32;

/// Seals and opens key material. Lives in memory only, or beside the store in a file that its owner alone can read.
pub struct MasterKey(LessSafeKey);

/// Why there is no master key.
#[derive(Debug, thiserror::Error)]
pub enum MasterKeyError {
    /// The text is no key.
    #[error("a master key is 32 bytes, as 64 hexadecimal digits or in base64")]
    Malformed,
    /// Others may read the file.
    #[error("the master key {} can be read by others: chmod 600 it, and replace it if others may have read it", .0.display())]
    Exposed(PathBuf),
    /// The file cannot be read or made.
    #[error("the master key {} cannot be used", .0.display())]
    File(PathBuf, #[source] std::io::Error),
    /// Keys in the store were sealed under another one.
    #[error("the store's keys are sealed under another master key")]
    Other,
    /// The store cannot be read or written.
    #[error("the store's check of the master key cannot be read or made")]
    Store(#[source] store::WriteError),
}

impl MasterKey {
    /// From 64 hexadecimal digits or base64, as the environment holds it.
    ///
    /// # Errors
    /// [`MasterKeyError::Malformed`].
    pub fn from_text(text: &str) -> Result<Self, MasterKeyError> {
        let text = text.trim();
        let bytes = Zeroizing::new(match text.len() {
            64 => from_hex(text),
            _ => STANDARD.decode(text).ok(),
        });
        let bytes = bytes.as_ref().filter(|bytes| bytes.len() == KEY_BYTES).ok_or(MasterKeyError::Malformed)?;
        Ok(Self::from_bytes(bytes))
    }

    /// From a file, which is made, with mode 0600, when it is not there.
    ///
    /// # Errors
    /// A file that cannot be read or made, that others may read, or that holds no key.
    pub fn open(path: &Path, random: &dyn Ids) -> Result<Self, MasterKeyError> {
        let failed = |error| MasterKeyError::File(path.to_owned(), error);
        if !path.try_exists().map_err(failed)? {
            create(path, random).map_err(failed)?;
        }
        if std::fs::metadata(path).map_err(failed)?.permissions().mode() & 0o077 != 0 {
            return Err(MasterKeyError::Exposed(path.to_owned()));
        }
        Self::from_text(&Zeroizing::new(std::fs::read_to_string(path).map_err(failed)?))
    }

    /// For a store that ends with the process.
    #[must_use]
    pub fn random(random: &dyn Ids) -> Self {
        Self::from_bytes(&fresh(random)[..])
    }

    fn from_bytes(bytes: &[u8]) -> Self {
        Self(LessSafeKey::new(UnboundKey::new(&AES_256_GCM, bytes).expect("its length was checked")))
    }

    /// Seals a secret for a place; it opens there only.
    #[must_use]
    pub fn seal(&self, random: &dyn Ids, place: &[u8], secret: &[u8]) -> String {
        let mut nonce = [0; NONCE_LEN];
        random.fill(&mut nonce);
        let mut sealed = secret.to_vec();
        let once = Nonce::assume_unique_for_key(nonce);
        self.0.seal_in_place_append_tag(once, Aad::from(place), &mut sealed).expect("a secret is short");
        STANDARD.encode([&nonce[..], &sealed].concat())
    }

    /// The secret; `None` when it was sealed elsewhere or was changed.
    #[must_use]
    pub fn unseal(&self, place: &[u8], sealed: &str) -> Option<Zeroizing<Vec<u8>>> {
        let bytes = STANDARD.decode(sealed).ok()?;
        let (nonce, sealed) = bytes.split_at_checked(NONCE_LEN)?;
        let nonce = Nonce::try_assume_unique_for_key(nonce).ok()?;
        let mut secret = Zeroizing::new(sealed.to_vec());
        let length = self.0.open_in_place(nonce, Aad::from(place), &mut secret).ok()?.len();
        secret.truncate(length);
        Some(secret)
    }
}

fn fresh(random: &dyn Ids) -> Zeroizing<[u8; KEY_BYTES]> {
    let mut bytes = Zeroizing::new([0; KEY_BYTES]);
    random.fill(&mut bytes[..]);
    bytes
}

/// Writes a new key beside its name and then gives it the name, so that no crash leaves half a key.
fn create(path: &Path, random: &dyn Ids) -> std::io::Result<()> {
    let unfinished = path.with_extension("new");
    let text = Zeroizing::new(STANDARD.encode(&fresh(random)[..]) + "\n");
    let mut file = std::fs::OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&unfinished)?;
    file.set_permissions(std::fs::Permissions::from_mode(0o600))?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    std::fs::rename(&unfinished, path)?;
    match path.parent() {
        Some(folder) => std::fs::File::open(folder)?.sync_all(),
        None => Ok(()),
    }
}

fn from_hex(text: &str) -> Option<Vec<u8>> {
    let digits: Option<Vec<u8>> =
        text.chars().map(|digit| digit.to_digit(16).and_then(|digit| u8::try_from(digit).ok())).collect();
    Some(digits?.chunks(2).map(|pair| pair[0] << 4 | pair[1]).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use platform::RandomIds;

    #[test]
    fn a_secret_opens_at_its_place_under_its_key_only() {
        let master = MasterKey::random(&RandomIds);
        let sealed = master.seal(&RandomIds, b"here", b"secret");
        assert_eq!(master.unseal(b"here", &sealed).as_deref().map(Vec::as_slice), Some(&b"secret"[..]));
        assert!(master.unseal(b"there", &sealed).is_none());
        assert!(MasterKey::random(&RandomIds).unseal(b"here", &sealed).is_none());
    }

    #[test]
    fn texts_that_are_keys() {
        let hex = "00ff".repeat(16);
        let base64 = STANDARD.encode([7; 32]);
        for (text, good) in
            [(hex.as_str(), true), (&base64, true), ("", false), ("AAAA", false), (&"g".repeat(64), false)]
        {
            assert_eq!(MasterKey::from_text(text).is_ok(), good, "{text}");
        }
    }

    #[test]
    fn a_file_is_made_once_and_must_be_private() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("master.key");
        let first = MasterKey::open(&path, &RandomIds).expect("makes it");
        let sealed = first.seal(&RandomIds, b"", b"s");
        assert!(MasterKey::open(&path, &RandomIds).expect("reads it").unseal(b"", &sealed).is_some());
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o644)).expect("changes");
        assert!(matches!(MasterKey::open(&path, &RandomIds), Err(MasterKeyError::Exposed(_))));
    }
}
