//! What of a zip is signed.

use crate::package::SIGNATURE_FILE;
use aws_lc_rs::digest::{Context, Digest, SHA384, digest};
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// What a package may be unpacked; Lambda's limit.
const UNPACKED_BYTES_MAX: u64 = 262_144_000;

/// Two rounds of SHA-384 over names and contents of all entries but the signature, in their order; then, where it is to be added,
/// the name of the signature's folder.
pub(crate) fn of(archive: &mut ZipArchive<Cursor<&[u8]>>, folder: Option<&str>) -> Result<Digest, String> {
    let mut hash = Context::new(&SHA384);
    let mut left = UNPACKED_BYTES_MAX;
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).map_err(|error| error.to_string())?;
        if entry.name_raw() == SIGNATURE_FILE.as_bytes() {
            continue;
        }
        hash.update(entry.name_raw());
        left -= feed(&mut hash, &mut entry, left)?;
    }
    hash.update(folder.unwrap_or_default().as_bytes());
    Ok(digest(&SHA384, hash.finish().as_ref()))
}

fn feed(hash: &mut Context, from: &mut impl Read, most: u64) -> Result<u64, String> {
    let mut buffer = vec![0; 64 * 1024];
    let mut fed = 0;
    loop {
        let length = from.read(&mut buffer).map_err(|error| error.to_string())?;
        if length == 0 {
            return Ok(fed);
        }
        fed += length as u64;
        if fed > most {
            return Err(format!("unpacked it is larger than {UNPACKED_BYTES_MAX} bytes"));
        }
        hash.update(&buffer[..length]);
    }
}
