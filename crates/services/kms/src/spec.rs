//! The kinds of keys, and what each can do.

use serde::{Deserialize, Serialize};

/// A key's spec.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Spec {
    #[serde(rename = "SYMMETRIC_DEFAULT")]
    Symmetric,
    #[serde(rename = "RSA_2048")]
    Rsa2048,
    #[serde(rename = "RSA_3072")]
    Rsa3072,
    #[serde(rename = "RSA_4096")]
    Rsa4096,
    #[serde(rename = "ECC_NIST_P256")]
    P256,
    #[serde(rename = "ECC_NIST_P384")]
    P384,
    #[serde(rename = "ECC_NIST_P521")]
    P521,
    #[serde(rename = "ECC_SECG_P256K1")]
    K256,
    #[serde(rename = "ECC_NIST_EDWARDS25519")]
    Ed25519,
    #[serde(rename = "HMAC_224")]
    Hmac224,
    #[serde(rename = "HMAC_256")]
    Hmac256,
    #[serde(rename = "HMAC_384")]
    Hmac384,
    #[serde(rename = "HMAC_512")]
    Hmac512,
}

/// What a key is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Usage {
    #[serde(rename = "ENCRYPT_DECRYPT")]
    Encrypt,
    #[serde(rename = "SIGN_VERIFY")]
    Sign,
    #[serde(rename = "GENERATE_VERIFY_MAC")]
    Mac,
    #[serde(rename = "KEY_AGREEMENT")]
    Agree,
}

const SPECS: &[(Spec, &str)] = &[
    (Spec::Symmetric, "SYMMETRIC_DEFAULT"),
    (Spec::Rsa2048, "RSA_2048"),
    (Spec::Rsa3072, "RSA_3072"),
    (Spec::Rsa4096, "RSA_4096"),
    (Spec::P256, "ECC_NIST_P256"),
    (Spec::P384, "ECC_NIST_P384"),
    (Spec::P521, "ECC_NIST_P521"),
    (Spec::K256, "ECC_SECG_P256K1"),
    (Spec::Ed25519, "ECC_NIST_EDWARDS25519"),
    (Spec::Hmac224, "HMAC_224"),
    (Spec::Hmac256, "HMAC_256"),
    (Spec::Hmac384, "HMAC_384"),
    (Spec::Hmac512, "HMAC_512"),
];

const USAGES: &[(Usage, &str)] = &[
    (Usage::Encrypt, "ENCRYPT_DECRYPT"),
    (Usage::Sign, "SIGN_VERIFY"),
    (Usage::Mac, "GENERATE_VERIFY_MAC"),
    (Usage::Agree, "KEY_AGREEMENT"),
];

const RSA_SIGNING: &[&str] = &[
    "RSASSA_PKCS1_V1_5_SHA_256",
    "RSASSA_PKCS1_V1_5_SHA_384",
    "RSASSA_PKCS1_V1_5_SHA_512",
    "RSASSA_PSS_SHA_256",
    "RSASSA_PSS_SHA_384",
    "RSASSA_PSS_SHA_512",
];

impl Spec {
    /// `None` for what AWS has and we do not.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        SPECS.iter().find(|(_, name)| *name == text).map(|(spec, _)| *spec)
    }

    pub(crate) fn name(self) -> &'static str {
        SPECS.iter().find(|(spec, _)| *spec == self).map_or("", |(_, name)| name)
    }

    pub(crate) fn is_rsa(self) -> bool {
        matches!(self, Self::Rsa2048 | Self::Rsa3072 | Self::Rsa4096)
    }

    pub(crate) fn is_hmac(self) -> bool {
        matches!(self, Self::Hmac224 | Self::Hmac256 | Self::Hmac384 | Self::Hmac512)
    }

    /// Whether it has a public half.
    pub(crate) fn is_asymmetric(self) -> bool {
        self != Self::Symmetric && !self.is_hmac()
    }

    /// What keys of this spec can be for.
    pub(crate) fn usages(self) -> &'static [Usage] {
        match self {
            Self::Symmetric => &[Usage::Encrypt],
            Self::Rsa2048 | Self::Rsa3072 | Self::Rsa4096 => &[Usage::Encrypt, Usage::Sign],
            Self::P256 | Self::P384 | Self::P521 => &[Usage::Sign, Usage::Agree],
            Self::K256 | Self::Ed25519 => &[Usage::Sign],
            Self::Hmac224 | Self::Hmac256 | Self::Hmac384 | Self::Hmac512 => &[Usage::Mac],
        }
    }

    /// The algorithms of a key for a usage, in AWS's order.
    pub(crate) fn algorithms(self, usage: Usage) -> &'static [&'static str] {
        match (usage, self) {
            (Usage::Encrypt, Self::Symmetric) => &["SYMMETRIC_DEFAULT"],
            (Usage::Encrypt, _) => &["RSAES_OAEP_SHA_1", "RSAES_OAEP_SHA_256"],
            (Usage::Sign, Self::P256 | Self::K256) => &["ECDSA_SHA_256"],
            (Usage::Sign, Self::P384) => &["ECDSA_SHA_384"],
            (Usage::Sign, Self::P521) => &["ECDSA_SHA_512"],
            (Usage::Sign, Self::Ed25519) => &["ED25519_SHA_512"],
            (Usage::Sign, _) => RSA_SIGNING,
            (Usage::Mac, Self::Hmac224) => &["HMAC_SHA_224"],
            (Usage::Mac, Self::Hmac256) => &["HMAC_SHA_256"],
            (Usage::Mac, Self::Hmac384) => &["HMAC_SHA_384"],
            (Usage::Mac, _) => &["HMAC_SHA_512"],
            (Usage::Agree, _) => &["ECDH"],
        }
    }

    /// Bytes of secret keys; `None` for asymmetric ones.
    pub(crate) fn secret_bytes(self) -> Option<usize> {
        match self {
            Self::Symmetric | Self::Hmac256 => Some(crate::limits::SYMMETRIC_BYTES),
            Self::Hmac224 => Some(28),
            Self::Hmac384 => Some(48),
            Self::Hmac512 => Some(64),
            _ => None,
        }
    }
}

impl Usage {
    pub(crate) fn parse(text: &str) -> Option<Self> {
        USAGES.iter().find(|(_, name)| *name == text).map(|(usage, _)| *usage)
    }

    pub(crate) fn name(self) -> &'static str {
        USAGES.iter().find(|(usage, _)| *usage == self).map_or("", |(_, name)| name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_spec_has_a_name_a_usage_and_algorithms() {
        for (spec, name) in SPECS {
            assert_eq!(Spec::parse(name), Some(*spec));
            assert_eq!(serde_json::to_value(spec).expect("text"), *name);
            assert!(spec.usages().iter().all(|usage| !spec.algorithms(*usage).is_empty()), "{name}");
            assert_eq!(spec.secret_bytes().is_none(), spec.is_asymmetric(), "{name}");
        }
        assert_eq!(Spec::parse("SM2"), None);
    }
}
