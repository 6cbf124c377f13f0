//! Keys that sign, with the certificates that prove them.

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{ECDSA_P384_SHA384_ASN1_SIGNING, EcdsaKeyPair};
use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair, PKCS_ECDSA_P384_SHA384};
use x509_parser::parse_x509_certificate;

/// Why a key could not be made or used.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    /// The library made none.
    #[error("could not make a key")]
    Make(#[from] rcgen::Error),
    /// What was kept is not a key with its certificate.
    #[error("a signing key is damaged")]
    Damaged,
    /// The library did not sign.
    #[error("could not sign")]
    Sign,
}

/// A key as it is kept.
#[derive(Clone)]
pub struct Material {
    /// PKCS #8, secret.
    pub key: Vec<u8>,
    /// The key's certificate, DER.
    pub certificate: Vec<u8>,
    /// The certificate that has signed it, whose own key is gone.
    pub root: Vec<u8>,
}

impl std::fmt::Debug for Material {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Material")
    }
}

impl Material {
    /// A new P-384 key, and a root made for it alone. `name` is what its certificates say.
    ///
    /// # Errors
    /// The library makes none.
    pub fn generate(name: &str) -> Result<Self, KeyError> {
        let (root_key, key) =
            (KeyPair::generate_for(&PKCS_ECDSA_P384_SHA384)?, KeyPair::generate_for(&PKCS_ECDSA_P384_SHA384)?);
        let mut root = CertificateParams::default();
        root.distinguished_name.push(DnType::CommonName, format!("{name} root"));
        root.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
        let root_certificate = root.self_signed(&root_key)?;
        let mut leaf = CertificateParams::default();
        leaf.distinguished_name.push(DnType::CommonName, name);
        let certificate = leaf.signed_by(&key, &Issuer::new(root, root_key))?;
        Ok(Self {
            key: key.serialize_der(),
            certificate: certificate.der().to_vec(),
            root: root_certificate.der().to_vec(),
        })
    }
}

/// A key that is ready to sign.
pub struct SigningKey {
    key: EcdsaKeyPair,
    pub(crate) certificates: Vec<Vec<u8>>,
    /// Issuer and serial number of its certificate, as in DER.
    pub(crate) issuer: Vec<u8>,
    pub(crate) serial: Vec<u8>,
}

impl SigningKey {
    /// Takes what was kept.
    ///
    /// # Errors
    /// [`KeyError::Damaged`].
    pub fn open(material: &Material) -> Result<Self, KeyError> {
        let key = EcdsaKeyPair::from_pkcs8(&ECDSA_P384_SHA384_ASN1_SIGNING, &material.key);
        let (_, certificate) = parse_x509_certificate(&material.certificate).map_err(|_| KeyError::Damaged)?;
        Ok(Self {
            key: key.map_err(|_| KeyError::Damaged)?,
            issuer: certificate.issuer().as_raw().to_vec(),
            serial: certificate.raw_serial().to_vec(),
            certificates: vec![material.certificate.clone(), material.root.clone()],
        })
    }

    pub(crate) fn sign(&self, message: &[u8]) -> Result<Vec<u8>, KeyError> {
        let made = self.key.sign(&SystemRandom::new(), message).map_err(|_| KeyError::Sign)?;
        Ok(made.as_ref().to_vec())
    }
}
