//! Session tokens: what a session is, sealed so that only this store's processes can make or read it.
//!
//! A token is `version ‖ nonce ‖ AES-256-GCM(claims)`. Three keys come from one secret in the store: for the token, for the secret
//! access key (so that no row is needed to verify a signature), and for a mark in the access key's id that tells our sessions from
//! keys of elsewhere.

use crate::credentials::Secret;
use crate::ids;
use crate::keys::SESSION_KEYS;
use crate::records::SessionKey;
use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use aws_lc_rs::{constant_time, hkdf, hmac};
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use platform::Ids;
use serde::{Deserialize, Serialize};
use store::{Store, WriteError, key};

const VERSION: u8 = 1;
const MASTER_BYTES: usize = 32;
const MARK_BYTES: usize = 2;
const SECRET_BYTES: usize = 30;
const SALT_CHARACTERS: usize = 16;

/// What a token says. Field names are short since every request carries it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Claims {
    #[serde(rename = "k")]
    pub(crate) access_key_id: String,
    /// Goes into the secret, so that two sessions never share one.
    #[serde(rename = "s")]
    pub(crate) salt: String,
    #[serde(rename = "a")]
    pub(crate) account: String,
    #[serde(rename = "r")]
    pub(crate) role_arn: String,
    #[serde(rename = "i")]
    pub(crate) role_id: String,
    #[serde(rename = "n")]
    pub(crate) name: String,
    #[serde(rename = "b")]
    pub(crate) issued_at_ms: i64,
    #[serde(rename = "e")]
    pub(crate) expires_at_ms: i64,
    #[serde(rename = "t", default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) tags: Vec<(String, String)>,
    #[serde(rename = "p", default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) policies: Vec<String>,
    #[serde(rename = "u", default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) unmanaged: bool,
    /// 0 a role's, 1 a user's own, 2 somebody's whom a user vouches for.
    #[serde(rename = "o", default, skip_serializing_if = "is_zero")]
    pub(crate) kind: u8,
    #[serde(rename = "v", default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) transitive_keys: Vec<String>,
    #[serde(rename = "d", default, skip_serializing_if = "Option::is_none")]
    pub(crate) source_identity: Option<String>,
    #[serde(rename = "m", default, skip_serializing_if = "Option::is_none")]
    pub(crate) mfa_at_ms: Option<i64>,
    #[serde(rename = "f", default, skip_serializing_if = "Option::is_none")]
    pub(crate) provider: Option<String>,
    #[serde(rename = "c", default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) keys: Vec<(String, String)>,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
fn is_zero(number: &u8) -> bool {
    *number == 0
}

/// The keys behind session tokens.
pub(crate) struct Seal {
    token: LessSafeKey,
    secret: hmac::Key,
    mark: hmac::Key,
    message: LessSafeKey,
}

impl Seal {
    /// Reads the secret from the store, or makes it there at first start.
    pub(crate) async fn open(store: &Store, random: &dyn Ids) -> Result<Self, WriteError> {
        let mut fresh = [0; MASTER_BYTES];
        random.fill(&mut fresh);
        let fresh = &SessionKey { key: STANDARD.encode(fresh) };
        let row = &key!["current"];
        let stored = store
            .write("sts.session_key", |tx| async move {
                if let Some(stored) = tx.get(&SESSION_KEYS, row).await? {
                    return Ok(stored);
                }
                tx.put(&SESSION_KEYS, row, fresh)?;
                Ok(fresh.clone())
            })
            .await?;
        Ok(Self::derive(stored.key.as_bytes()))
    }

    fn derive(master: &[u8]) -> Self {
        let prk = hkdf::Salt::new(hkdf::HKDF_SHA256, b"freehold.session").extract(master);
        let fits = "the length is that of the key";
        let token = prk.expand(&[b"token"], &AES_256_GCM).expect(fits);
        let secret = prk.expand(&[b"secret"], hmac::HMAC_SHA256).expect(fits);
        let mark = prk.expand(&[b"mark"], hmac::HMAC_SHA256).expect(fits);
        let message = prk.expand(&[b"message"], &AES_256_GCM).expect(fits);
        let [token, message] = [token, message].map(|key| LessSafeKey::new(UnboundKey::from(key)));
        Self { token, secret: secret.into(), mark: mark.into(), message }
    }

    /// A session's access key id, `ASIA…`, with our mark in its last bytes.
    pub(crate) fn access_key_id(&self, random: &dyn Ids, account: &str) -> String {
        let mut body = ids::random_body(random, account);
        let at = body.len() - MARK_BYTES;
        let mark = hmac::sign(&self.mark, &body[..at]);
        body[at..].copy_from_slice(&mark.as_ref()[..MARK_BYTES]);
        format!("ASIA{}", ids::encode(body))
    }

    /// Whether the id was made by [`Seal::access_key_id`]; one of 65536 foreign ids looks so too.
    pub(crate) fn is_ours(&self, access_key_id: &str) -> bool {
        let Some(body) = access_key_id.strip_prefix("ASIA").and_then(ids::decode) else { return false };
        let (known, mark) = body.split_at(body.len() - MARK_BYTES);
        access_key_id.len() == 20 && hmac::sign(&self.mark, known).as_ref()[..MARK_BYTES] == *mark
    }

    pub(crate) fn salt(random: &dyn Ids) -> String {
        random.text(b"abcdefghijklmnopqrstuvwxyz234567", SALT_CHARACTERS)
    }

    /// The secret access key of a session: 40 characters.
    pub(crate) fn secret(&self, claims: &Claims) -> Secret {
        let tag = hmac::sign(&self.secret, format!("{}/{}", claims.access_key_id, claims.salt).as_bytes());
        Secret::new(STANDARD.encode(&tag.as_ref()[..SECRET_BYTES]))
    }

    /// The token that carries the claims.
    pub(crate) fn token(&self, random: &dyn Ids, claims: &Claims) -> String {
        let mut nonce = [0; NONCE_LEN];
        random.fill(&mut nonce);
        let mut sealed = serde_json::to_vec(claims).expect("claims are plain data");
        let aad = Aad::from([VERSION]);
        let nonce_once = Nonce::assume_unique_for_key(nonce);
        self.token
            .seal_in_place_append_tag(nonce_once, aad, &mut sealed)
            .expect("a token is far below the cipher's limit");
        STANDARD.encode([&[VERSION], &nonce[..], &sealed].concat())
    }

    /// A text for an account, which [`Seal::opened`] alone can read.
    pub(crate) fn sealed(&self, random: &dyn Ids, account: &str, text: &str) -> String {
        let mut nonce = [0; NONCE_LEN];
        random.fill(&mut nonce);
        let mut bytes = text.as_bytes().to_vec();
        self.message
            .seal_in_place_append_tag(Nonce::assume_unique_for_key(nonce), Aad::from(account.as_bytes()), &mut bytes)
            .expect("a text is far below the cipher's limit");
        URL_SAFE_NO_PAD.encode([&nonce[..], &bytes].concat())
    }

    /// The text that was sealed for the account.
    pub(crate) fn opened(&self, account: &str, sealed: &str) -> Option<String> {
        let bytes = URL_SAFE_NO_PAD.decode(sealed).ok()?;
        let (nonce, sealed) = bytes.split_at_checked(NONCE_LEN)?;
        let nonce = Nonce::try_assume_unique_for_key(nonce).ok()?;
        let mut sealed = sealed.to_vec();
        let plain = self.message.open_in_place(nonce, Aad::from(account.as_bytes()), &mut sealed).ok()?;
        String::from_utf8(plain.to_vec()).ok()
    }

    /// The claims of a token made here for this access key; `None` for any other.
    pub(crate) fn claims(&self, token: &str, access_key_id: &str) -> Option<Claims> {
        let bytes = STANDARD.decode(token).ok()?;
        let (&version, rest) = bytes.split_first()?;
        let (nonce, sealed) = rest.split_at_checked(NONCE_LEN).filter(|_| version == VERSION)?;
        let nonce = Nonce::try_assume_unique_for_key(nonce).ok()?;
        let mut sealed = sealed.to_vec();
        let plain = self.token.open_in_place(nonce, Aad::from([VERSION]), &mut sealed).ok()?;
        let claims: Claims = serde_json::from_slice(plain).ok()?;
        let same = constant_time::verify_slices_are_equal(claims.access_key_id.as_bytes(), access_key_id.as_bytes());
        same.is_ok().then_some(claims)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use platform::RandomIds;

    fn claims(seal: &Seal) -> Claims {
        Claims {
            access_key_id: seal.access_key_id(&RandomIds, "123456789012"),
            salt: Seal::salt(&RandomIds),
            account: "123456789012".into(),
            role_arn: "arn:aws:iam::123456789012:role/r".into(),
            role_id: "AROA".into(),
            name: "s".into(),
            issued_at_ms: 1,
            expires_at_ms: 2,
            tags: vec![("k".into(), "v".into())],
            policies: vec!["{}".into()],
            unmanaged: false,
            kind: 0,
            transitive_keys: Vec::new(),
            source_identity: None,
            mfa_at_ms: None,
            provider: None,
            keys: Vec::new(),
        }
    }

    #[test]
    fn a_token_opens_for_its_own_key_only() {
        let seal = Seal::derive(b"one");
        let claims = claims(&seal);
        let token = seal.token(&RandomIds, &claims);
        assert_eq!(seal.claims(&token, &claims.access_key_id), Some(claims.clone()));
        assert_eq!(seal.claims(&token, "ASIAQNZGKIQY56JQ7WML"), None);
        assert_eq!(Seal::derive(b"two").claims(&token, &claims.access_key_id), None);
    }

    #[test]
    fn every_changed_byte_breaks_a_token() {
        let seal = Seal::derive(b"one");
        let claims = claims(&seal);
        let bytes = STANDARD.decode(seal.token(&RandomIds, &claims)).expect("base64");
        for at in 0..bytes.len() {
            let mut changed = bytes.clone();
            changed[at] ^= 1;
            assert_eq!(seal.claims(&STANDARD.encode(&changed), &claims.access_key_id), None, "byte {at}");
            assert_eq!(seal.claims(&STANDARD.encode(&bytes[..at]), &claims.access_key_id), None, "cut at {at}");
        }
    }

    #[test]
    fn our_ids_are_told_from_others() {
        let seal = Seal::derive(b"one");
        let id = seal.access_key_id(&RandomIds, "123456789012");
        assert!(seal.is_ours(&id), "{id}");
        assert_eq!(ids::account_of(&id).as_deref(), Some("123456789012"));
        for other in ["ASIAQNZGKIQY56JQ7WML", "AKIAQNZGKIQY56JQ7WML", "ASIA", "test", ""] {
            assert!(!seal.is_ours(other), "{other}");
        }
    }

    #[test]
    fn a_message_opens_for_its_account_only() {
        let seal = Seal::derive(b"one");
        let sealed = seal.sealed(&RandomIds, "123456789012", "why");
        assert_eq!(seal.opened("123456789012", &sealed).as_deref(), Some("why"));
        assert_eq!(seal.opened("210987654321", &sealed), None);
        assert_eq!(Seal::derive(b"two").opened("123456789012", &sealed), None);
        for cut in 0..sealed.len() {
            assert_eq!(seal.opened("123456789012", &sealed[..cut]), None, "cut at {cut}");
        }
    }

    #[test]
    fn secrets_differ_by_salt() {
        let seal = Seal::derive(b"one");
        let first = claims(&seal);
        let second = Claims { salt: Seal::salt(&RandomIds), ..first.clone() };
        assert_ne!(seal.secret(&first).expose(), seal.secret(&second).expose());
        assert_eq!(seal.secret(&first).expose().len(), 40);
    }
}
