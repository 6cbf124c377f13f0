//! Zips with a signature.

use crate::cms::{self, Broken, Claims, Signature};
use crate::digest;
use crate::keys::{KeyError, SigningKey};
use std::io::{Cursor, Read, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

/// Where the signature lies in the package.
pub const SIGNATURE_FILE: &str = "META_INF/aws_signer_signature_v1.0.SF";
const FOLDER: &str = "META_INF/";
/// A signature is a few kilobytes.
const SIGNATURE_BYTES_MAX: u64 = 1024 * 1024;

/// Why a package is not signed.
#[derive(Debug, thiserror::Error)]
pub enum SignError {
    /// Nothing is in it.
    #[error("the package is empty")]
    Empty,
    /// It has a signature.
    #[error("the package is signed already")]
    Signed,
    /// Not a zip that can be read as a whole.
    #[error("the package is malformed: {0}")]
    Malformed(String),
    /// The key does not sign.
    #[error(transparent)]
    Key(#[from] KeyError),
}

#[expect(clippy::needless_pass_by_value, reason = "as `map_err` gives it")]
fn malformed(error: impl ToString) -> SignError {
    SignError::Malformed(error.to_string())
}

/// The package with a signature; its entries stay as they are. Blocking.
///
/// # Errors
/// [`SignError`].
pub fn sign(package: &[u8], claims: &Claims, key: &SigningKey) -> Result<Vec<u8>, SignError> {
    let mut archive = ZipArchive::new(Cursor::new(package)).map_err(malformed)?;
    if archive.is_empty() {
        return Err(SignError::Empty);
    }
    if archive.index_for_name(SIGNATURE_FILE).is_some() {
        return Err(SignError::Signed);
    }
    let folder = archive.index_for_name(FOLDER).is_none().then_some(FOLDER);
    let digest = digest::of(&mut archive, folder).map_err(SignError::Malformed)?;
    let signature = cms::sign(digest.as_ref(), claims, key)?;
    write(&mut archive, folder, &signature).map_err(malformed)
}

fn write(
    archive: &mut ZipArchive<Cursor<&[u8]>>,
    folder: Option<&str>,
    signature: &str,
) -> zip::result::ZipResult<Vec<u8>> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..archive.len() {
        writer.raw_copy_file(archive.by_index_raw(index)?)?;
    }
    if let Some(folder) = folder {
        writer.add_directory(folder, SimpleFileOptions::default().unix_permissions(0o755))?;
    }
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated).unix_permissions(0o644);
    writer.start_file(SIGNATURE_FILE, options)?;
    writer.write_all(signature.as_bytes())?;
    Ok(writer.finish()?.into_inner())
}

/// The signature that a package has. Blocking.
///
/// # Errors
/// [`Broken`] when it or the package cannot be read.
pub fn read(package: &[u8]) -> Result<Option<Signature>, Broken> {
    let mut archive = ZipArchive::new(Cursor::new(package)).map_err(|error| Broken(error.to_string()))?;
    let Some(index) = archive.index_for_name(SIGNATURE_FILE) else { return Ok(None) };
    let mut text = String::new();
    let entry = archive.by_index(index).map_err(|error| Broken(error.to_string()))?;
    entry.take(SIGNATURE_BYTES_MAX).read_to_string(&mut text).map_err(|error| Broken(error.to_string()))?;
    let digest = digest::of(&mut archive, None).map_err(Broken)?;
    cms::read(&text, digest.as_ref()).map(Some)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cms::Standing;
    use crate::keys::Material;

    fn zip(entries: &[(&str, &[u8])]) -> Vec<u8> {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, content) in entries {
            writer.start_file(*name, SimpleFileOptions::default()).expect("a new entry");
            writer.write_all(content).expect("memory");
        }
        writer.finish().expect("a zip").into_inner()
    }

    fn claims() -> Claims {
        Claims {
            profile_version_arn: "arn:aws:signer:us-east-1:123456789012:/signing-profiles/p/abcdefghij".to_owned(),
            job_arn: "arn:aws:signer:us-east-1:123456789012:/signing-jobs/j".to_owned(),
            signed_ms: 1_764_025_872_345,
            expires_ms: 2_118_553_872_345,
        }
    }

    /// A package, what it comes to when it is signed, and the root that vouches for it.
    fn scene(entries: &[(&str, &[u8])]) -> (Vec<u8>, Vec<Vec<u8>>) {
        let material = Material::generate("a signer").expect("a key");
        let key = SigningKey::open(&material).expect("it opens");
        (sign(&zip(entries), &claims(), &key).expect("signed"), vec![material.root])
    }

    /// The same zip, with the contents that `change` makes of its entries.
    fn changed(package: &[u8], change: impl Fn(&str, Vec<u8>) -> Option<(String, Vec<u8>)>) -> Vec<u8> {
        let mut archive = ZipArchive::new(Cursor::new(package)).expect("a zip");
        let mut entries = Vec::new();
        for index in 0..archive.len() {
            let mut entry = archive.by_index(index).expect("an entry");
            let name = entry.name().expect("text").into_owned();
            let mut content = Vec::new();
            entry.read_to_end(&mut content).expect("readable");
            entries.extend(change(&name, content));
        }
        let entries: Vec<_> = entries.iter().map(|(name, content)| (name.as_str(), content.as_slice())).collect();
        zip(&entries)
    }

    #[track_caller]
    fn check(package: &[u8], roots: &[Vec<u8>], expected: Result<Standing, &str>) {
        let signature = read(package).expect("readable").expect("signed");
        let told = signature.check(roots).map_err(|broken| broken.0);
        assert_eq!(told, expected.map_err(str::to_owned));
    }

    #[test]
    fn a_signed_package_says_who_signed_it() {
        for entries in [&[("m.py", b"x = 1".as_slice())][..], &[("META_INF/other", b""), ("m.py", b"x = 1")]] {
            let (package, roots) = scene(entries);
            assert_eq!(read(&package).expect("readable").expect("signed").claims(), &claims());
            check(&package, &roots, Ok(Standing::Trusted));
            let mut archive = ZipArchive::new(Cursor::new(&*package)).expect("a zip");
            assert_eq!(archive.len(), entries.len() + 2);
            let mut text = String::new();
            archive.by_name("m.py").expect("kept").read_to_string(&mut text).expect("text");
            assert_eq!(text, "x = 1");
        }
    }

    #[test]
    fn whatever_was_changed_is_noticed() {
        let (package, roots) = scene(&[("m.py", b"x = 1"), ("n.py", b"y = 1")]);
        let same = changed(&package, |name, content| Some((name.to_owned(), content)));
        check(&same, &roots, Ok(Standing::Trusted));
        let other = Err("the package is not the one that was signed");
        check(
            &changed(&package, |name, content| {
                Some((name.to_owned(), if name == "m.py" { b"x = 2".to_vec() } else { content }))
            }),
            &roots,
            other,
        );
        check(&changed(&package, |name, content| (name != "n.py").then(|| (name.to_owned(), content))), &roots, other);
        check(&changed(&package, |name, content| Some((name.replace("n.py", "o.py"), content))), &roots, other);
    }

    #[test]
    fn nobody_else_s_signature_is_taken() {
        let (package, roots) = scene(&[("m.py", b"x = 1")]);
        let (_, other) = scene(&[("m.py", b"x = 1")]);
        check(&package, &other, Ok(Standing::Stranger));
        check(&package, &[], Ok(Standing::Stranger));
        check(&package, &[other, roots].concat(), Ok(Standing::Trusted));
    }

    #[test]
    fn damaged_signatures_are_broken_and_never_good() {
        let (package, roots) = scene(&[("m.py", b"x = 1")]);
        let mut archive = ZipArchive::new(Cursor::new(&*package)).expect("a zip");
        let mut text = String::new();
        archive.by_name(SIGNATURE_FILE).expect("signed").read_to_string(&mut text).expect("text");
        // A character in the middle of each line.
        for at in (30..text.len() - 25).step_by(65) {
            let mut bytes = text.clone().into_bytes();
            bytes[at] = if bytes[at] == b'A' { b'B' } else { b'A' };
            let damaged = changed(&package, |name, content| {
                Some((name.to_owned(), if name == SIGNATURE_FILE { bytes.clone() } else { content }))
            });
            // The root's own copy in the envelope is not what is trusted, so damage to it does not matter.
            if let Ok(Some(signature)) = read(&damaged)
                && signature.check(&roots) == Ok(Standing::Trusted)
            {
                assert_eq!(signature.claims(), &claims(), "{at}");
            }
        }
        let garbage = |content: &'static [u8]| {
            changed(&package, |name, kept| {
                Some((name.to_owned(), if name == SIGNATURE_FILE { content.to_vec() } else { kept }))
            })
        };
        for content in [b"".as_slice(), b"hello", b"-----BEGIN PKCS7-----\nAAAA\n-----END PKCS7-----\n"] {
            assert!(read(&garbage(content)).is_err());
        }
    }

    #[test]
    fn what_cannot_be_signed_is_told() {
        let material = Material::generate("a signer").expect("a key");
        let key = SigningKey::open(&material).expect("it opens");
        let (signed, _) = scene(&[("m.py", b"x = 1")]);
        assert!(matches!(sign(&zip(&[]), &claims(), &key), Err(SignError::Empty)));
        assert!(matches!(sign(&signed, &claims(), &key), Err(SignError::Signed)));
        assert!(matches!(sign(b"no zip", &claims(), &key), Err(SignError::Malformed(_))));
        assert!(read(&zip(&[("m.py", b"x = 1")])).expect("readable").is_none());
    }
}
