//! Names of buckets and keys, and ids.

use crate::{error, limits};
use contract::{Error, Value};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use platform::Ids;

/// Checks the name of a bucket that is to be made.
pub(crate) fn check_bucket(name: &str) -> Result<(), Error> {
    let ends = |at: Option<char>| at.is_some_and(|c| c.is_ascii_lowercase() || c.is_ascii_digit());
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '.' | '-');
    let fits = (3..=63).contains(&name.len())
        && name.chars().all(plain)
        && ends(name.chars().next())
        && ends(name.chars().last())
        && !name.contains("..")
        && name.parse::<std::net::Ipv4Addr>().is_err()
        && !["xn--", "sthree-", "amzn-s3-demo-"].iter().any(|prefix| name.starts_with(prefix))
        && !["-s3alias", "--ol-s3", ".mrap", "--x-s3", "--table-s3"].iter().any(|suffix| name.ends_with(suffix));
    if fits { Ok(()) } else { Err(invalid(name)) }
}

/// There is none of this name, or can be none: once, names could be longer and have capitals and underscores.
pub(crate) fn no_bucket(name: &str) -> Error {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_');
    if (3..=255).contains(&name.len()) && name.bytes().all(plain) { error::no_bucket(name) } else { invalid(name) }
}

fn invalid(name: &str) -> Error {
    Error::client(400, "InvalidBucketName", "The specified bucket is not valid.")
        .with_member("BucketName", Value::from(name))
}

/// Checks a key that is to be made.
pub(crate) fn check_key(key: &str) -> Result<(), Error> {
    if key.len() <= limits::KEY_BYTES_MAX {
        return Ok(());
    }
    Err(Error::client(400, "KeyTooLongError", "Your key is too long")
        .with_member("Size", Value::Int(i64::try_from(key.len()).unwrap_or(i64::MAX)))
        .with_member("MaxSizeAllowed", Value::Int(limits::KEY_BYTES_MAX as i64)))
}

/// What stays as it is where a key is a part of an address.
const PLAIN: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// A key as the last part of an address: its slashes are encoded too.
pub(crate) fn encoded(key: &str) -> String {
    utf8_percent_encode(key, PLAIN).to_string()
}

const DIGITS: &[u8; 64] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ._abcdefghijklmnopqrstuvwxyz";
const ORDER_DIGITS: usize = 11;
const ID_CHARS: usize = 32;

/// A version's id: its place, and chance.
pub(crate) fn version_id(order: u64, ids: &dyn Ids) -> String {
    let place = (0..ORDER_DIGITS).rev().map(|at| char::from(DIGITS[(order >> (6 * at) & 63) as usize]));
    place.collect::<String>() + &ids.text(&DIGITS[..36], ID_CHARS - ORDER_DIGITS)
}

/// The place of the version with this id; `None` for what is no id.
pub(crate) fn order_of(id: &str) -> Option<u64> {
    let bytes = id.as_bytes();
    if bytes.len() != ID_CHARS {
        return None;
    }
    let digit = |byte: &u8| DIGITS.iter().position(|digit| digit == byte);
    bytes[..ORDER_DIGITS].iter().try_fold(0_u64, |order, byte| Some(order << 6 | digit(byte)? as u64))
}

/// Checks a version id as given.
pub(crate) fn check_version_id(id: &str) -> Result<(), Error> {
    if id == "null" || order_of(id).is_some() {
        return Ok(());
    }
    Err(error::argument("versionId", id, "Invalid version id specified"))
}

/// The canonical user id of an account: 64 hexadecimal digits, the last twelve of which are the account's.
pub(crate) fn canonical(account: &str) -> String {
    let hash = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, account.as_bytes());
    let mut text: String = hash.as_ref().iter().take(26).map(|byte| format!("{byte:02x}")).collect();
    text.push_str(account);
    text
}

/// The account with this canonical user id.
pub(crate) fn account_of(canonical_id: &str) -> Option<String> {
    let account = canonical_id.get(52..)?;
    (canonical(account) == canonical_id).then(|| account.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn buckets() {
        for (name, fits) in [
            ("abc", true),
            ("a.b-c9", true),
            ("ab", false),
            ("Abc", false),
            ("a_b", false),
            ("-abc", false),
            ("abc-", false),
            ("a..b", false),
            ("192.168.1.1", false),
            ("xn--abc", false),
            ("abc-s3alias", false),
        ] {
            assert_eq!(check_bucket(name).is_ok(), fits, "{name}");
        }
        assert!(check_bucket(&"a".repeat(63)).is_ok() && check_bucket(&"a".repeat(64)).is_err());
    }

    #[test]
    fn ids_tell_their_place() {
        for order in [0, 1, 64, u64::MAX, 1_764_025_872_345 << 16] {
            let id = version_id(order, &platform::RandomIds);
            assert_eq!((id.len(), order_of(&id)), (32, Some(order)));
        }
        assert_eq!(order_of("null"), None);
        assert_eq!(order_of(&"é".repeat(16)), None);
    }

    #[test]
    fn canonical_ids_lead_back() {
        assert_eq!(canonical("123456789012").len(), 64);
        assert_eq!(account_of(&canonical("123456789012")).as_deref(), Some("123456789012"));
        assert_eq!(account_of(&"0".repeat(64)), None);
    }
}
