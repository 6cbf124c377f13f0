//! Published keys of identity providers, and signatures by them.

use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_FIXED, ECDSA_P384_SHA384_FIXED, RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_2048_8192_SHA384,
    RSA_PKCS1_2048_8192_SHA512, RsaParameters, RsaPublicKeyComponents, UnparsedPublicKey, VerificationAlgorithm,
};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Deserialize;

/// A set of keys.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct JwkSet {
    keys: Vec<Jwk>,
}

#[derive(Debug, Clone, Deserialize)]
struct Jwk {
    kty: String,
    kid: Option<String>,
    n: Option<String>,
    e: Option<String>,
    crv: Option<String>,
    x: Option<String>,
    y: Option<String>,
}

impl JwkSet {
    /// Whether there is a key of that id; without an id, whether there is any.
    pub(crate) fn has(&self, kid: Option<&str>) -> bool {
        self.named(kid).next().is_some()
    }

    /// Whether one of the keys of that id made the signature. Algorithms without a published key (`none`, `HS256`) never verify.
    pub(crate) fn verifies(&self, kid: Option<&str>, algorithm: &str, message: &[u8], signature: &[u8]) -> bool {
        self.named(kid).any(|key| key.verifies(algorithm, message, signature).is_some())
    }

    fn named(&self, kid: Option<&str>) -> impl Iterator<Item = &Jwk> {
        self.keys.iter().filter(move |key| kid.is_none() || key.kid.as_deref() == kid)
    }
}

impl Jwk {
    fn verifies(&self, algorithm: &str, message: &[u8], signature: &[u8]) -> Option<()> {
        match (self.kty.as_str(), algorithm) {
            ("RSA", "RS256") => self.rsa(&RSA_PKCS1_2048_8192_SHA256, message, signature),
            ("RSA", "RS384") => self.rsa(&RSA_PKCS1_2048_8192_SHA384, message, signature),
            ("RSA", "RS512") => self.rsa(&RSA_PKCS1_2048_8192_SHA512, message, signature),
            ("EC", "ES256") if self.crv.as_deref() == Some("P-256") => {
                self.ec(&ECDSA_P256_SHA256_FIXED, message, signature)
            }
            ("EC", "ES384") if self.crv.as_deref() == Some("P-384") => {
                self.ec(&ECDSA_P384_SHA384_FIXED, message, signature)
            }
            _ => None,
        }
    }

    fn rsa(&self, parameters: &'static RsaParameters, message: &[u8], signature: &[u8]) -> Option<()> {
        let key = RsaPublicKeyComponents { n: bytes(self.n.as_deref())?, e: bytes(self.e.as_deref())? };
        key.verify(parameters, message, signature).ok()
    }

    fn ec(&self, algorithm: &'static dyn VerificationAlgorithm, message: &[u8], signature: &[u8]) -> Option<()> {
        let point = [&[4][..], &bytes(self.x.as_deref())?, &bytes(self.y.as_deref())?].concat();
        UnparsedPublicKey::new(algorithm, point).verify(message, signature).ok()
    }
}

fn bytes(text: Option<&str>) -> Option<Vec<u8>> {
    URL_SAFE_NO_PAD.decode(text?.trim_end_matches('=')).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use aws_lc_rs::rand::SystemRandom;
    use aws_lc_rs::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _};

    #[test]
    fn a_signature_is_of_its_key_message_and_algorithm() {
        let pair = EcdsaKeyPair::generate(&ECDSA_P256_SHA256_FIXED_SIGNING).expect("a key");
        let signature = pair.sign(&SystemRandom::new(), b"message").expect("a signature");
        let point = pair.public_key().as_ref();
        let text = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes);
        let set = format!(
            r#"{{"keys":[{{"kty":"EC","kid":"k","crv":"P-256","x":"{}","y":"{}"}}]}}"#,
            text(&point[1..33]),
            text(&point[33..])
        );
        let set: JwkSet = serde_json::from_str(&set).expect("a set");
        let signature = signature.as_ref();
        assert!(set.verifies(Some("k"), "ES256", b"message", signature));
        assert!(set.verifies(None, "ES256", b"message", signature));
        assert!(!set.verifies(Some("other"), "ES256", b"message", signature));
        assert!(!set.verifies(Some("k"), "ES256", b"massage", signature));
        for algorithm in ["none", "HS256", "RS256", "ES384"] {
            assert!(!set.verifies(Some("k"), algorithm, b"message", signature), "{algorithm}");
        }
    }
}
