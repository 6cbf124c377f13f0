//! Identifiers as IAM makes them: a prefix of four letters that names the kind, then base 32 that holds the account.

use platform::Ids;

/// The alphabet of IAM's identifiers.
const BASE_32: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const SECRET_ALPHABET: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const SECRET_CHARACTERS: usize = 40;
const PREFIX_CHARACTERS: usize = 4;
/// What 16 characters of base 32 hold.
const BODY_BYTES: usize = 10;
/// Where the account lies in the first 48 bits.
const ACCOUNT_SHIFT: u32 = 7;
const ACCOUNT_MASK: u64 = 0x7fff_ffff_ff80;
const TOP_BIT: u64 = 1 << 47;

/// A unique id of 21 characters for a role (`AROA`), a user (`AIDA`) or a policy (`ANPA`).
#[must_use]
pub fn unique_id(ids: &dyn Ids, prefix: &str, account: &str) -> String {
    format!("{prefix}{}{}", encode(random_body(ids, account)), ids.text(BASE_32, 1))
}

/// An access key's id of 20 characters, `AKIA…`.
#[must_use]
pub fn access_key_id(ids: &dyn Ids, account: &str) -> String {
    format!("AKIA{}", encode(random_body(ids, account)))
}

/// A secret access key of 40 characters.
#[must_use]
pub fn secret_access_key(ids: &dyn Ids) -> String {
    ids.text(SECRET_ALPHABET, SECRET_CHARACTERS)
}

/// The account that an access key's id holds; works for ids made by AWS too.
#[must_use]
pub fn account_of(access_key_id: &str) -> Option<String> {
    let body = decode(access_key_id.get(PREFIX_CHARACTERS..)?)?;
    let account = (head(&body) & ACCOUNT_MASK) >> ACCOUNT_SHIFT;
    Some(format!("{account:012}")).filter(|text| text.len() == 12)
}

/// Ten random bytes with the account in them.
pub(crate) fn random_body(ids: &dyn Ids, account: &str) -> [u8; BODY_BYTES] {
    let mut body = [0; BODY_BYTES];
    ids.fill(&mut body);
    let account: u64 = account.parse().unwrap_or_default();
    let head = TOP_BIT | (account << ACCOUNT_SHIFT & ACCOUNT_MASK) | head(&body) & 0x7f;
    body[..6].copy_from_slice(&head.to_be_bytes()[2..]);
    body
}

fn head(body: &[u8; BODY_BYTES]) -> u64 {
    body[..6].iter().fold(0, |number, &byte| number << 8 | u64::from(byte))
}

/// Base 32 of ten bytes: 16 characters, no padding.
pub(crate) fn encode(body: [u8; BODY_BYTES]) -> String {
    let number = body.iter().fold(0_u128, |number, &byte| number << 8 | u128::from(byte));
    (0..16).rev().map(|place| char::from(BASE_32[(number >> (place * 5) & 31) as usize])).collect()
}

/// The ten bytes of the first 16 characters.
pub(crate) fn decode(text: &str) -> Option<[u8; BODY_BYTES]> {
    let digits = text.as_bytes().get(..16)?;
    let number = digits.iter().try_fold(0_u128, |number, digit| {
        let value = BASE_32.iter().position(|known| known == digit)?;
        Some(number << 5 | value as u128)
    })?;
    let mut body = [0; BODY_BYTES];
    body.copy_from_slice(&number.to_be_bytes()[6..]);
    Some(body)
}

#[cfg(test)]
mod tests {
    use super::*;
    use platform::RandomIds;

    #[test]
    fn ids_have_the_form_of_iam_and_hold_the_account() {
        for account in ["000000000000", "123456789012", "999999999999"] {
            let key = access_key_id(&RandomIds, account);
            assert_eq!((key.len(), account_of(&key).as_deref()), (20, Some(account)), "{key}");
            let role = unique_id(&RandomIds, "AROA", account);
            assert_eq!((role.len(), account_of(&role).as_deref()), (21, Some(account)), "{role}");
            assert!(role.bytes().all(|byte| BASE_32.contains(&byte)), "{role}");
        }
        assert_eq!(secret_access_key(&RandomIds).len(), 40);
    }

    #[test]
    fn an_id_published_by_aws_holds_its_account() {
        // An example that AWS's own articles on the format use.
        assert_eq!(account_of("ASIAQNZGKIQY56JQ7WML").as_deref(), Some("029608264753"));
    }

    #[test]
    fn what_is_no_id_holds_no_account() {
        for text in ["", "AKIA", "AKIAIOSFODNN0EXAMPLE", "AKIAé", "test"] {
            assert_eq!(account_of(text), None, "{text}");
        }
    }
}
