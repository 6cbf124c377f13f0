//! The algorithms, on bytes. `None` is a failure that callers tell nothing of: a key that does not parse, a text that does not open.

use crate::material::Secret;
use crate::spec::Spec;
use aws_lc_rs::digest::{self, Digest};
use aws_lc_rs::encoding::{AsDer, Pkcs8V1Der, PublicKeyX509Der};
use aws_lc_rs::key_wrap::{AES_256, AesKek, KeyWrapPadded as _};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::{
    KeySize, OAEP_SHA1_MGF1SHA1, OAEP_SHA256_MGF1SHA256, OaepAlgorithm, OaepPrivateDecryptingKey,
    OaepPublicEncryptingKey, PrivateDecryptingKey,
};
use aws_lc_rs::signature::{self as sig, EcdsaKeyPair, EcdsaSigningAlgorithm, Ed25519KeyPair, KeyPair, RsaKeyPair};
use aws_lc_rs::{agreement, hmac};
use zeroize::Zeroizing;

/// A message to sign, or what is left of it.
#[derive(Clone, Copy)]
pub(crate) enum Message<'a> {
    Raw(&'a [u8]),
    Digest(&'a [u8]),
}

fn ecdsa(spec: Spec) -> Option<(&'static EcdsaSigningAlgorithm, &'static dyn sig::VerificationAlgorithm)> {
    Some(match spec {
        Spec::P256 => (&sig::ECDSA_P256_SHA256_ASN1_SIGNING, &sig::ECDSA_P256_SHA256_ASN1),
        Spec::P384 => (&sig::ECDSA_P384_SHA384_ASN1_SIGNING, &sig::ECDSA_P384_SHA384_ASN1),
        Spec::P521 => (&sig::ECDSA_P521_SHA512_ASN1_SIGNING, &sig::ECDSA_P521_SHA512_ASN1),
        Spec::K256 => (&sig::ECDSA_P256K1_SHA256_ASN1_SIGNING, &sig::ECDSA_P256K1_SHA256_ASN1),
        _ => return None,
    })
}

fn rsa_size(spec: Spec) -> Option<KeySize> {
    match spec {
        Spec::Rsa2048 => Some(KeySize::Rsa2048),
        Spec::Rsa3072 => Some(KeySize::Rsa3072),
        Spec::Rsa4096 => Some(KeySize::Rsa4096),
        _ => None,
    }
}

/// A new private key, as PKCS #8. RSA takes its time.
pub(crate) fn generate_private(spec: Spec) -> Option<Secret> {
    let secret = |bytes: &[u8]| Some(Zeroizing::new(bytes.to_vec()));
    if let Some(size) = rsa_size(spec) {
        let pair = RsaKeyPair::generate(size).ok()?;
        return secret(AsDer::<Pkcs8V1Der<'_>>::as_der(&pair).ok()?.as_ref());
    }
    if spec == Spec::Ed25519 {
        let pair = Ed25519KeyPair::generate().ok()?;
        return secret(AsDer::<Pkcs8V1Der<'_>>::as_der(&pair).ok()?.as_ref());
    }
    let (algorithm, _) = ecdsa(spec)?;
    secret(EcdsaKeyPair::generate(algorithm).ok()?.to_pkcs8v1().ok()?.as_ref())
}

/// The public half of a private key, as X.509's `SubjectPublicKeyInfo`.
pub(crate) fn public_der(spec: Spec, private: &[u8]) -> Option<Vec<u8>> {
    fn der<P: AsDer<PublicKeyX509Der<'static>>>(public: &P) -> Option<Vec<u8>> {
        Some(public.as_der().ok()?.as_ref().to_vec())
    }
    if spec.is_rsa() {
        return der(RsaKeyPair::from_pkcs8(private).ok()?.public_key());
    }
    if spec == Spec::Ed25519 {
        return der(Ed25519KeyPair::from_pkcs8_maybe_unchecked(private).ok()?.public_key());
    }
    der(EcdsaKeyPair::from_pkcs8(ecdsa(spec)?.0, private).ok()?.public_key())
}

/// Whether imported bytes are a private key of this spec.
pub(crate) fn is_private(spec: Spec, bytes: &[u8]) -> bool {
    let length = match spec {
        Spec::Rsa2048 => 256,
        Spec::Rsa3072 => 384,
        Spec::Rsa4096 => 512,
        _ => return public_der(spec, bytes).is_some(),
    };
    RsaKeyPair::from_pkcs8(bytes).is_ok_and(|pair| pair.public_modulus_len() == length)
}

/// The hash of a signing algorithm, by the end of its name.
fn hash(algorithm: &str) -> Option<&'static digest::Algorithm> {
    match algorithm.rsplit_once("_SHA_")?.1 {
        "256" => Some(&digest::SHA256),
        "384" => Some(&digest::SHA384),
        "512" => Some(&digest::SHA512),
        _ => None,
    }
}

/// Bytes of a digest for a signing algorithm.
pub(crate) fn digest_bytes(algorithm: &str) -> Option<usize> {
    hash(algorithm).map(digest::Algorithm::output_len)
}

fn digested(algorithm: &str, message: Message<'_>) -> Option<Digest> {
    let hash = hash(algorithm)?;
    match message {
        Message::Raw(text) => Some(digest::digest(hash, text)),
        Message::Digest(bytes) => Digest::import_less_safe(bytes, hash).ok(),
    }
}

fn rsa_padding(algorithm: &str) -> Option<(&'static dyn sig::RsaEncoding, &'static sig::RsaParameters)> {
    Some(match algorithm {
        "RSASSA_PSS_SHA_256" => (&sig::RSA_PSS_SHA256, &sig::RSA_PSS_2048_8192_SHA256),
        "RSASSA_PSS_SHA_384" => (&sig::RSA_PSS_SHA384, &sig::RSA_PSS_2048_8192_SHA384),
        "RSASSA_PSS_SHA_512" => (&sig::RSA_PSS_SHA512, &sig::RSA_PSS_2048_8192_SHA512),
        "RSASSA_PKCS1_V1_5_SHA_256" => (&sig::RSA_PKCS1_SHA256, &sig::RSA_PKCS1_2048_8192_SHA256),
        "RSASSA_PKCS1_V1_5_SHA_384" => (&sig::RSA_PKCS1_SHA384, &sig::RSA_PKCS1_2048_8192_SHA384),
        "RSASSA_PKCS1_V1_5_SHA_512" => (&sig::RSA_PKCS1_SHA512, &sig::RSA_PKCS1_2048_8192_SHA512),
        _ => return None,
    })
}

/// A signature: DER of ECDSA, the plain bytes of the others.
pub(crate) fn sign(spec: Spec, private: &[u8], algorithm: &str, message: Message<'_>) -> Option<Vec<u8>> {
    if spec == Spec::Ed25519 {
        let Message::Raw(text) = message else { return None };
        return Some(Ed25519KeyPair::from_pkcs8_maybe_unchecked(private).ok()?.sign(text).as_ref().to_vec());
    }
    let digest = digested(algorithm, message)?;
    if spec.is_rsa() {
        let pair = RsaKeyPair::from_pkcs8(private).ok()?;
        let mut signature = vec![0; pair.public_modulus_len()];
        pair.sign_digest(rsa_padding(algorithm)?.0, &digest, &mut signature).ok()?;
        return Some(signature);
    }
    let pair = EcdsaKeyPair::from_pkcs8(ecdsa(spec)?.0, private).ok()?;
    Some(pair.sign_digest(&digest).ok()?.as_ref().to_vec())
}

/// Whether a signature is that of the private half of `public` (`SubjectPublicKeyInfo`).
pub(crate) fn verify(spec: Spec, public: &[u8], algorithm: &str, message: Message<'_>, signature: &[u8]) -> bool {
    if spec == Spec::Ed25519 {
        let Message::Raw(text) = message else { return false };
        return sig::UnparsedPublicKey::new(&sig::ED25519, public).verify(text, signature).is_ok();
    }
    let Some(digest) = digested(algorithm, message) else { return false };
    let rule: Option<&'static dyn sig::VerificationAlgorithm> = match spec.is_rsa() {
        true => rsa_padding(algorithm).map(|(_, rule)| rule as _),
        false => ecdsa(spec).map(|(_, rule)| rule),
    };
    rule.is_some_and(|rule| sig::UnparsedPublicKey::new(rule, public).verify_digest(&digest, signature).is_ok())
}

/// The padding of an encryption or wrapping algorithm, by the end of its name.
fn oaep(algorithm: &str) -> &'static OaepAlgorithm {
    if algorithm.ends_with("_SHA_1") { &OAEP_SHA1_MGF1SHA1 } else { &OAEP_SHA256_MGF1SHA256 }
}

/// The longest text that a key can encrypt.
pub(crate) fn oaep_bytes_max(private: &[u8], algorithm: &str) -> Option<usize> {
    let public = PrivateDecryptingKey::from_pkcs8(private).ok()?.public_key();
    Some(OaepPublicEncryptingKey::new(public).ok()?.max_plaintext_size(oaep(algorithm)))
}

pub(crate) fn oaep_encrypt(private: &[u8], algorithm: &str, text: &[u8]) -> Option<Vec<u8>> {
    let public = PrivateDecryptingKey::from_pkcs8(private).ok()?.public_key();
    let key = OaepPublicEncryptingKey::new(public).ok()?;
    let mut out = vec![0; key.ciphertext_size()];
    let length = key.encrypt(oaep(algorithm), text, &mut out, None).ok()?.len();
    out.truncate(length);
    Some(out)
}

pub(crate) fn oaep_decrypt(private: &[u8], algorithm: &str, ciphertext: &[u8]) -> Option<Secret> {
    let key = OaepPrivateDecryptingKey::new(PrivateDecryptingKey::from_pkcs8(private).ok()?).ok()?;
    let mut out = Zeroizing::new(vec![0; key.min_output_size()]);
    let length = key.decrypt(oaep(algorithm), ciphertext, &mut out, None).ok()?.len();
    out.truncate(length);
    Some(out)
}

/// Unwraps imported material: RSA alone, or RSA around an AES key that wraps it.
pub(crate) fn unwrap(private: &[u8], algorithm: &str, wrapped: &[u8]) -> Option<Secret> {
    if !algorithm.starts_with("RSA_AES_KEY_WRAP") {
        return oaep_decrypt(private, algorithm, wrapped);
    }
    let modulus = RsaKeyPair::from_pkcs8(private).ok()?.public_modulus_len();
    let (key, rest) = wrapped.split_at_checked(modulus)?;
    let key = oaep_decrypt(private, algorithm, key)?;
    let mut out = Zeroizing::new(vec![0; rest.len()]);
    let length = AesKek::new(&AES_256, &key).ok()?.unwrap_with_padding(rest, &mut out).ok()?.len();
    out.truncate(length);
    Some(out)
}

fn mac_algorithm(name: &str) -> Option<hmac::Algorithm> {
    Some(match name {
        "HMAC_SHA_224" => hmac::HMAC_SHA224,
        "HMAC_SHA_256" => hmac::HMAC_SHA256,
        "HMAC_SHA_384" => hmac::HMAC_SHA384,
        "HMAC_SHA_512" => hmac::HMAC_SHA512,
        _ => return None,
    })
}

pub(crate) fn mac(secret: &[u8], algorithm: &str, message: &[u8]) -> Option<Vec<u8>> {
    let key = hmac::Key::new(mac_algorithm(algorithm)?, secret);
    Some(hmac::sign(&key, message).as_ref().to_vec())
}

/// In constant time.
pub(crate) fn verify_mac(secret: &[u8], algorithm: &str, message: &[u8], mac: &[u8]) -> bool {
    mac_algorithm(algorithm)
        .is_some_and(|algorithm| hmac::verify(&hmac::Key::new(algorithm, secret), message, mac).is_ok())
}

/// The raw shared secret of a private key and another's public key (`SubjectPublicKeyInfo`).
pub(crate) fn agree(spec: Spec, private: &[u8], public: &[u8]) -> Option<Secret> {
    let algorithm = match spec {
        Spec::P256 => &agreement::ECDH_P256,
        Spec::P384 => &agreement::ECDH_P384,
        Spec::P521 => &agreement::ECDH_P521,
        _ => return None,
    };
    let private = agreement::PrivateKey::from_private_key_der(algorithm, private).ok()?;
    let public = agreement::UnparsedPublicKey::new(algorithm, public);
    agreement::agree(&private, public, (), |secret| Ok(Zeroizing::new(secret.to_vec()))).ok()
}

/// Random bytes of AWS-LC itself, for what goes out.
pub(crate) fn random(buffer: &mut [u8]) -> Option<()> {
    aws_lc_rs::rand::SecureRandom::fill(&SystemRandom::new(), buffer).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hex(text: &str) -> Vec<u8> {
        (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).expect("hex")).collect()
    }

    /// RFC 4231, test case 2.
    #[test]
    fn known_macs() {
        for (algorithm, expected) in [
            ("HMAC_SHA_224", "a30e01098bc6dbbf45690f3a7e9e6d0f8bbea2a39e6148008fd05e44"),
            ("HMAC_SHA_256", "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"),
            (
                "HMAC_SHA_384",
                "af45d2e376484031617f78d2b58a6b1b9c7ef464f5a01b47e42ec3736322445e8e2240ca5e69e2c78b3239ecfab21649",
            ),
            (
                "HMAC_SHA_512",
                "164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea2505549758bf75c05a994a6d034f65f8f0e6fdcaeab1a34d4a6b4b636e070a38bce737",
            ),
        ] {
            let (key, text) = (b"Jefe", b"what do ya want for nothing?");
            assert_eq!(mac(key, algorithm, text), Some(hex(expected)), "{algorithm}");
            assert!(verify_mac(key, algorithm, text, &hex(expected)));
            assert!(!verify_mac(key, algorithm, b"other", &hex(expected)));
        }
    }

    #[test]
    fn signatures_of_every_kind() {
        for spec in [Spec::Rsa2048, Spec::P256, Spec::P384, Spec::P521, Spec::K256, Spec::Ed25519] {
            let private = generate_private(spec).expect("a key");
            let public = public_der(spec, &private).expect("its public half");
            for algorithm in spec.algorithms(crate::spec::Usage::Sign) {
                let raw = Message::Raw(b"text");
                let signature = sign(spec, &private, algorithm, raw).expect("signs");
                assert!(verify(spec, &public, algorithm, raw, &signature), "{algorithm}");
                assert!(!verify(spec, &public, algorithm, Message::Raw(b"other"), &signature), "{algorithm}");
                if spec != Spec::Ed25519 {
                    let digest = digest::digest(hash(algorithm).expect("has one"), b"text");
                    let digest = Message::Digest(digest.as_ref());
                    assert!(verify(spec, &public, algorithm, digest, &signature), "{algorithm} by digest");
                    let short = sign(spec, &private, algorithm, Message::Digest(b"short"));
                    assert!(short.is_none(), "{algorithm} takes a digest of another length");
                }
            }
        }
    }

    #[test]
    fn oaep_opens_with_its_own_padding_only() {
        let private = generate_private(Spec::Rsa2048).expect("a key");
        for (algorithm, other, most) in
            [("RSAES_OAEP_SHA_1", "RSAES_OAEP_SHA_256", 214), ("RSAES_OAEP_SHA_256", "RSAES_OAEP_SHA_1", 190)]
        {
            assert_eq!(oaep_bytes_max(&private, algorithm), Some(most));
            let sealed = oaep_encrypt(&private, algorithm, b"text").expect("encrypts");
            assert_eq!(oaep_decrypt(&private, algorithm, &sealed).as_deref().map(Vec::as_slice), Some(&b"text"[..]));
            assert!(oaep_decrypt(&private, other, &sealed).is_none());
            assert!(oaep_encrypt(&private, algorithm, &vec![0; most + 1]).is_none());
        }
    }

    #[test]
    fn wrapped_material() {
        let private = generate_private(Spec::Rsa2048).expect("a key");
        let (kek, material) = ([7; 32], b"material of no round length");
        let mut rest = vec![0; material.len() + 15];
        let kek_key = AesKek::new(&AES_256, &kek).expect("a key");
        let rest = kek_key.wrap_with_padding(material, &mut rest).expect("wraps");
        let algorithm = "RSA_AES_KEY_WRAP_SHA_256";
        let wrapped = [&oaep_encrypt(&private, algorithm, &kek).expect("encrypts")[..], rest].concat();
        assert_eq!(unwrap(&private, algorithm, &wrapped).as_deref().map(Vec::as_slice), Some(&material[..]));
        assert!(unwrap(&private, algorithm, &wrapped[1..]).is_none());
    }

    #[test]
    fn both_sides_agree() {
        for spec in [Spec::P256, Spec::P384, Spec::P521] {
            let (one, two) = (generate_private(spec).expect("a key"), generate_private(spec).expect("a key"));
            let public = |private: &Secret| public_der(spec, private).expect("its public half");
            let shared = agree(spec, &one, &public(&two));
            assert!(shared.is_some());
            assert_eq!(shared, agree(spec, &two, &public(&one)));
            assert!(agree(spec, &one, b"no key").is_none());
        }
    }
}
