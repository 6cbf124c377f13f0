//! The signature itself: CMS (RFC 5652) with the attributes that AWS Signer adds.

use crate::der::{CONTEXT_0, CONTEXT_1, INTEGER, OBJECT, OCTETS, Reader, SEQUENCE, SET, TIME, UTF8, element, set};
use crate::keys::{KeyError, SigningKey};
use aws_lc_rs::signature::{ECDSA_P384_SHA384_ASN1, UnparsedPublicKey};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use x509_parser::certificate::X509Certificate;
use x509_parser::parse_x509_certificate;

const DATA: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 7, 1];
const SIGNED_DATA: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 7, 2];
const CONTENT_TYPE: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 9, 3];
const MESSAGE_DIGEST: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 9, 4];
const SIGNING_TIME: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 9, 5];
const ALGORITHM_PROTECTION: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 9, 52];
const SHA384: &[u8] = &[0x60, 0x86, 0x48, 1, 0x65, 3, 4, 2, 2];
const ECDSA_SHA384: &[u8] = &[0x2a, 0x86, 0x48, 0xce, 0x3d, 4, 3, 3];
/// 1.3.187.137.1.2, AWS Signer's own, and the two below.
const JOB: &[u8] = &[0x2b, 0x81, 0x3b, 0x81, 0x09, 1, 2];
const EXPIRY: &[u8] = &[0x2b, 0x81, 0x3b, 0x81, 0x09, 1, 3];
const PROFILE: &[u8] = &[0x2b, 0x81, 0x3b, 0x81, 0x09, 1, 4];

const HEAD: &str = "-----BEGIN PKCS7-----";
const TAIL: &str = "-----END PKCS7-----";
const LINE: usize = 64;

/// What a signature says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claims {
    /// The ARN of the version of the profile that it was made with.
    pub profile_version_arn: String,
    /// The ARN of the job that made it.
    pub job_arn: String,
    /// When it was made.
    pub signed_ms: i64,
    /// From when on it is not good any more.
    pub expires_ms: i64,
}

/// A signature that does not fit what it is with, or none that can be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the signature is broken: {0}")]
pub struct Broken(pub String);

/// Whose a signature that fits is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// One of the roots vouches for its key.
    Trusted,
    /// A stranger's: what it claims proves nothing.
    Stranger,
}

fn broken(text: &str) -> Broken {
    Broken(text.to_owned())
}

/// A signature as it was read, beside what it should be about.
#[derive(Debug, Clone)]
pub struct Signature {
    claims: Claims,
    /// The digest of what it is with, not of what was signed.
    found: Vec<u8>,
    signed: Vec<u8>,
    /// The attributes as a set, which is what was signed.
    attributes: Vec<u8>,
    value: Vec<u8>,
    certificate: Vec<u8>,
}

/// Makes the signature of a digest.
pub(crate) fn sign(digest: &[u8], claims: &Claims, key: &SigningKey) -> Result<String, KeyError> {
    let attributes = vec![
        attribute(CONTENT_TYPE, &element(OBJECT, &[DATA])),
        attribute(MESSAGE_DIGEST, &element(OCTETS, &[digest])),
        attribute(SIGNING_TIME, &time(claims.signed_ms)),
        attribute(EXPIRY, &time(claims.expires_ms)),
        attribute(JOB, &element(UTF8, &[claims.job_arn.as_bytes()])),
        attribute(PROFILE, &element(UTF8, &[claims.profile_version_arn.as_bytes()])),
        attribute(ALGORITHM_PROTECTION, &protection()),
    ];
    let value = key.sign(&set(SET, attributes.clone()))?;
    let one = element(INTEGER, &[&[1]]);
    let (sha, ecdsa) = (algorithm(SHA384), algorithm(ECDSA_SHA384));
    let signer = element(SEQUENCE, &[&key.issuer, &element(INTEGER, &[&key.serial])]);
    let info =
        element(SEQUENCE, &[&one, &signer, &sha, &set(CONTEXT_0, attributes), &ecdsa, &element(OCTETS, &[&value])]);
    let data = element(SEQUENCE, &[&element(OBJECT, &[DATA])]);
    let certificates = set(CONTEXT_0, key.certificates.clone());
    let signed = element(SEQUENCE, &[&one, &element(SET, &[&sha]), &data, &certificates, &element(SET, &[&info])]);
    Ok(pem(&element(SEQUENCE, &[&element(OBJECT, &[SIGNED_DATA]), &element(CONTEXT_0, &[&signed])])))
}

fn attribute(name: &[u8], value: &[u8]) -> Vec<u8> {
    element(SEQUENCE, &[&element(OBJECT, &[name]), &element(SET, &[value])])
}

fn algorithm(name: &[u8]) -> Vec<u8> {
    element(SEQUENCE, &[&element(OBJECT, &[name])])
}

fn protection() -> Vec<u8> {
    element(SEQUENCE, &[&algorithm(SHA384), &element(CONTEXT_1, &[&element(OBJECT, &[ECDSA_SHA384])])])
}

/// `20251124231112.345Z`
fn time(ms: i64) -> Vec<u8> {
    let text = platform::iso_ms(ms).replace(['-', ':', 'T'], "");
    element(TIME, &[text.as_bytes()])
}

fn read_time(body: &[u8]) -> Option<i64> {
    let text = std::str::from_utf8(body).ok().filter(|text| text.is_ascii() && text.len() >= 15)?;
    let (date, clock) = text.split_at(8);
    let iso = format!("{}-{}-{}T{}:{}:{}", &date[..4], &date[4..6], &date[6..], &clock[..2], &clock[2..4], &clock[4..]);
    Some(iso.parse::<jiff::Timestamp>().ok()?.as_millisecond())
}

fn pem(der: &[u8]) -> String {
    let text = STANDARD.encode(der);
    let lines = text.as_bytes().chunks(LINE).map(|line| format!("{}\n", String::from_utf8_lossy(line)));
    format!("{HEAD}\n{}{TAIL}\n", lines.collect::<String>())
}

fn from_pem(text: &str) -> Option<Vec<u8>> {
    let body = text.trim().strip_prefix(HEAD)?.strip_suffix(TAIL)?;
    STANDARD.decode(body.split_ascii_whitespace().collect::<String>()).ok()
}

/// Reads a signature that stands beside something with this digest.
pub(crate) fn read(text: &str, digest: &[u8]) -> Result<Signature, Broken> {
    let der = from_pem(text).ok_or_else(|| broken("it is no PEM"))?;
    parse(&der, digest).ok_or_else(|| broken("it is no CMS signature of a package"))
}

fn parse(der: &[u8], digest: &[u8]) -> Option<Signature> {
    let mut content = Reader(Reader(der).read_envelope(SEQUENCE)?.body);
    content.read(OBJECT).filter(|name| name.body == SIGNED_DATA)?;
    let mut signed = Reader(Reader(content.read_envelope(CONTEXT_0)?.body).read(SEQUENCE)?.body);
    signed.read(INTEGER)?;
    signed.read(SET)?;
    signed.read(SEQUENCE)?;
    let certificates = signed.read(CONTEXT_0)?;
    let mut info = Reader(Reader(signed.read(SET)?.body).read(SEQUENCE)?.body);
    info.read(INTEGER)?;
    let mut signer = Reader(info.read(SEQUENCE)?.body);
    let (issuer, serial) = (signer.read(SEQUENCE)?.whole, signer.read(INTEGER)?.body);
    info.read(SEQUENCE).filter(|used| used.whole == algorithm(SHA384))?;
    let attributes = info.read(CONTEXT_0)?;
    info.read(SEQUENCE).filter(|used| used.whole == algorithm(ECDSA_SHA384))?;
    let value = info.read(OCTETS)?.body.to_vec();
    Some(Signature {
        claims: claims(attributes.body)?,
        found: digest.to_vec(),
        signed: find(attributes.body, MESSAGE_DIGEST, OCTETS)?.to_vec(),
        attributes: [&[SET], &attributes.whole[1..]].concat(),
        value,
        certificate: certificate(certificates.body, issuer, serial)?.to_vec(),
    })
}

/// The certificate with this issuer and number.
fn certificate<'a>(all: &'a [u8], issuer: &[u8], serial: &[u8]) -> Option<&'a [u8]> {
    Reader(all).map(|element| element.whole).find(|der| {
        parse_x509_certificate(der)
            .is_ok_and(|(_, known)| known.issuer().as_raw() == issuer && known.raw_serial() == serial)
    })
}

fn claims(attributes: &[u8]) -> Option<Claims> {
    let text = |name| String::from_utf8(find(attributes, name, UTF8)?.to_vec()).ok();
    Some(Claims {
        profile_version_arn: text(PROFILE)?,
        job_arn: text(JOB)?,
        signed_ms: read_time(find(attributes, SIGNING_TIME, TIME)?)?,
        expires_ms: read_time(find(attributes, EXPIRY, TIME)?)?,
    })
}

/// The value of the attribute with this name. `None` also when it is there twice.
fn find<'a>(attributes: &'a [u8], name: &[u8], tag: u8) -> Option<&'a [u8]> {
    let mut found = Reader(attributes).filter_map(|attribute| {
        let mut parts = Reader(attribute.body);
        parts.read(OBJECT).filter(|known| known.body == name)?;
        Some(Reader(parts.read(SET)?.body).read(tag)?.body)
    });
    found.next().filter(|_| found.next().is_none())
}

impl Signature {
    /// What it says; true only once [`Signature::check`] gives [`Standing::Trusted`].
    #[must_use]
    pub fn claims(&self) -> &Claims {
        &self.claims
    }

    /// Whether it is about what it is with, and whether one of these root certificates (DER) vouches for the key that made it.
    ///
    /// # Errors
    /// [`Broken`] when it is about something else or was changed.
    pub fn check(&self, roots: &[Vec<u8>]) -> Result<Standing, Broken> {
        if self.signed != self.found {
            return Err(broken("the package is not the one that was signed"));
        }
        let (_, certificate) =
            parse_x509_certificate(&self.certificate).map_err(|_| broken("its certificate cannot be read"))?;
        let key = &certificate.public_key().subject_public_key.data;
        verify(key, &self.attributes, &self.value).ok_or_else(|| broken("its value is wrong"))?;
        let trusted = roots.iter().any(|root| vouches(root, &certificate));
        Ok(if trusted { Standing::Trusted } else { Standing::Stranger })
    }
}

fn vouches(root: &[u8], certificate: &X509Certificate<'_>) -> bool {
    let Ok((_, root)) = parse_x509_certificate(root) else { return false };
    let key = &root.public_key().subject_public_key.data;
    root.subject().as_raw() == certificate.issuer().as_raw()
        && verify(key, certificate.tbs_certificate.as_ref(), &certificate.signature_value.data).is_some()
}

fn verify(key: &[u8], message: &[u8], value: &[u8]) -> Option<()> {
    UnparsedPublicKey::new(&ECDSA_P384_SHA384_ASN1, key).verify(message, value).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::Material;

    const DIGEST: [u8; 48] = [7; 48];

    fn claims() -> Claims {
        Claims {
            profile_version_arn: "arn:aws:signer:us-east-1:123456789012:/signing-profiles/pp/abcdefghij".to_owned(),
            job_arn: "arn:aws:signer:us-east-1:123456789012:/signing-jobs/j".to_owned(),
            signed_ms: 1_764_025_872_345,
            expires_ms: 2_118_553_872_000,
        }
    }

    fn scene() -> (Vec<u8>, Vec<Vec<u8>>) {
        let material = Material::generate("a signer").expect("a key");
        let key = SigningKey::open(&material).expect("it opens");
        let text = sign(&DIGEST, &claims(), &key).expect("signed");
        (from_pem(&text).expect("PEM"), vec![material.root])
    }

    /// Whether it is trusted, which what was changed must never be with other claims.
    #[track_caller]
    fn trusted(der: &[u8], roots: &[Vec<u8>]) -> bool {
        let Some(signature) = parse(der, &DIGEST) else { return false };
        let trusted = signature.check(roots) == Ok(Standing::Trusted);
        assert!(!trusted || *signature.claims() == claims(), "{:?}", signature.claims());
        trusted
    }

    #[test]
    fn no_changed_byte_changes_what_is_trusted() {
        let (der, roots) = scene();
        assert!(trusted(&der, &roots));
        let mut kept = 0;
        for at in 0..der.len() {
            let mut changed = der.clone();
            changed[at] ^= 1;
            kept += usize::from(trusted(&changed, &roots));
        }
        // What is not signed: the envelope's own version numbers, and the copy of the root.
        assert!(kept < der.len() / 2, "{kept} of {}", der.len());
    }

    #[test]
    fn nothing_of_a_cut_signature_is_trusted() {
        let (der, roots) = scene();
        for end in 0..der.len() {
            assert!(!trusted(&der[..end], &roots), "{end}");
        }
    }

    #[test]
    fn envelopes_of_indefinite_length_are_read() {
        let (der, roots) = scene();
        let mut content = Reader(Reader(&der).read(SEQUENCE).expect("an envelope").body);
        let name = content.read(OBJECT).expect("a name").whole;
        let signed = content.read(CONTEXT_0).expect("contents").body;
        let loose = [&[SEQUENCE, 0x80], name, &[CONTEXT_0, 0x80], signed, &[0; 4]].concat();
        assert!(trusted(&loose, &roots));
    }

    #[test]
    fn times_survive_the_round_trip() {
        for ms in [0, 1_764_025_872_345, 2_118_553_872_000] {
            let made = time(ms);
            assert_eq!(read_time(Reader(&made).read(TIME).expect("a time").body), Some(ms));
        }
        for wrong in ["", "2025", "20251332231112.345Z", "x0251124231112.345Z", "\u{e9}0251124231112.345Z"] {
            assert_eq!(read_time(wrong.as_bytes()), None, "{wrong}");
        }
    }
}
