//! X.509 certificates and private keys, as PEM: what is looked at when they come.

use api::iam::error::{
    invalid_certificate_exception as invalid, key_pair_mismatch_exception as mismatch,
    malformed_certificate_exception as malformed,
};
use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_ASN1_SIGNING, ECDSA_P384_SHA384_ASN1_SIGNING, ECDSA_P521_SHA512_ASN1_SIGNING, EcdsaKeyPair,
    KeyPair as _, RsaKeyPair,
};
use contract::Error;
use x509_parser::parse_x509_certificate;
use x509_parser::pem::Pem;

/// A certificate, as far as it is looked at.
pub(crate) struct Certificate {
    issuer: Vec<u8>,
    subject: Vec<u8>,
    /// An RSA key in DER, or the point of an elliptic curve.
    public_key: Vec<u8>,
    not_before_ms: i64,
    /// When it ends.
    pub(crate) not_after_ms: i64,
}

impl Certificate {
    fn parse(der: &[u8]) -> Option<Self> {
        let (rest, certificate) = parse_x509_certificate(der).ok()?;
        let validity = certificate.validity();
        rest.is_empty().then(|| Self {
            issuer: certificate.issuer().as_raw().to_vec(),
            subject: certificate.subject().as_raw().to_vec(),
            public_key: certificate.public_key().subject_public_key.data.to_vec(),
            not_before_ms: validity.not_before.timestamp().saturating_mul(1000),
            not_after_ms: validity.not_after.timestamp().saturating_mul(1000),
        })
    }
}

/// The one certificate in a text, if it is good now.
pub(crate) fn server(body: &str, now_ms: i64) -> Result<Certificate, Error> {
    let certificate = only(body)?;
    if certificate.not_after_ms <= now_ms {
        return Err(malformed(
            "Certificate is no longer valid. The 'Not After' date restriction on the certificate has passed.",
        ));
    }
    if certificate.not_before_ms > now_ms {
        return Err(malformed(
            "Certificate is not yet valid. The 'Not Before' date restriction on the certificate has not passed.",
        ));
    }
    Ok(certificate)
}

/// As [`server`], of a certificate that a user signs with.
pub(crate) fn signing(body: &str, now_ms: i64) -> Result<(), Error> {
    let certificate = only(body)?;
    let good = (certificate.not_before_ms..certificate.not_after_ms).contains(&now_ms);
    if good { Ok(()) } else { Err(invalid("The certificate is not valid at this time.")) }
}

fn only(body: &str) -> Result<Certificate, Error> {
    let found = all(body).filter(|certificates| certificates.len() == 1).and_then(|mut found| found.pop());
    found.ok_or_else(|| malformed("Unable to parse certificate. Please ensure the certificate is in PEM format."))
}

fn all(text: &str) -> Option<Vec<Certificate>> {
    let blocks: Vec<Pem> = Pem::iter_from_buffer(text.as_bytes()).collect::<Result<_, _>>().ok()?;
    blocks
        .iter()
        .map(|block| (block.label == "CERTIFICATE").then(|| Certificate::parse(&block.contents)).flatten())
        .collect()
}

/// Refuses a chain in which a certificate is not issued by the next one.
pub(crate) fn check_chain(certificate: &Certificate, chain: &str) -> Result<(), Error> {
    let chain = all(chain).filter(|chain| !chain.is_empty()).ok_or_else(|| {
        malformed("Unable to parse certificate chain. Please ensure the certificate chain is in PEM format.")
    })?;
    let issued = std::iter::once(certificate).chain(&chain);
    match issued.zip(&chain).position(|(one, next)| one.issuer != next.subject) {
        None => Ok(()),
        Some(index) => Err(malformed(format!(
            "Unable to validate certificate chain. The certificate chain must start with the immediate signing certificate, \
             followed by any intermediaries in order. The index within the chain of the invalid certificate is: {}",
            i64::try_from(index).unwrap_or(i64::MAX) - 1
        ))),
    }
}

/// Refuses a private key that is none, or another certificate's.
pub(crate) fn check_key(certificate: &Certificate, private_key: &str) -> Result<(), Error> {
    let unreadable = || malformed("Unable to parse key; the private key must be encoded in PEM format.");
    let blocks: Vec<Pem> =
        Pem::iter_from_buffer(private_key.as_bytes()).collect::<Result<_, _>>().map_err(|_| unreadable())?;
    // Files of curves may begin with the curve's parameters.
    let key = blocks.iter().find_map(public_of).ok_or_else(unreadable)?;
    if key == certificate.public_key {
        return Ok(());
    }
    Err(mismatch("The private key does not match the public key of the certificate."))
}

fn public_of(key: &Pem) -> Option<Vec<u8>> {
    let der = &key.contents;
    let rsa = |pair: RsaKeyPair| pair.public_key().as_ref().to_vec();
    let curve = |pair: EcdsaKeyPair| pair.public_key().as_ref().to_vec();
    let curves = [&ECDSA_P256_SHA256_ASN1_SIGNING, &ECDSA_P384_SHA384_ASN1_SIGNING, &ECDSA_P521_SHA512_ASN1_SIGNING];
    match key.label.as_str() {
        "RSA PRIVATE KEY" => RsaKeyPair::from_der(der).ok().map(rsa),
        "EC PRIVATE KEY" => {
            curves.iter().find_map(|kind| EcdsaKeyPair::from_private_key_der(kind, der).ok()).map(curve)
        }
        "PRIVATE KEY" => RsaKeyPair::from_pkcs8(der)
            .ok()
            .map(rsa)
            .or_else(|| curves.iter().find_map(|kind| EcdsaKeyPair::from_pkcs8(kind, der).ok()).map(curve)),
        _ => None,
    }
}
