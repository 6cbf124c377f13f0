//! RSA public keys as SSH writes them, and as PEM.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use x509_parser::asn1_rs::FromDer as _;
use x509_parser::pem::Pem;
use x509_parser::public_key::RSAPublicKey;
use x509_parser::x509::SubjectPublicKeyInfo;

/// What an SSH key of this kind is called.
const KIND: &str = "ssh-rsa";
/// `AlgorithmIdentifier` of RSA: its object identifier, and no parameters.
const RSA: [u8; 15] = [0x30, 13, 6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 1, 5, 0];
const INTEGER: u8 = 2;
const BIT_STRING: u8 = 3;
const SEQUENCE: u8 = 0x30;
/// Characters of a line of PEM.
const PEM_LINE: usize = 64;

/// An RSA public key; its numbers are big-endian, without leading zeros.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct RsaKey {
    exponent: Vec<u8>,
    modulus: Vec<u8>,
}

/// Why a text is no such key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NoKey {
    /// It is in no form that is known.
    Unrecognized,
    /// It is broken.
    Malformed,
}

impl RsaKey {
    /// A key of `ssh-rsa AAAA… comment` or of PEM.
    pub(crate) fn parse(text: &str) -> Result<Self, NoKey> {
        let text = text.trim();
        if let Some(rest) = text.strip_prefix(KIND) {
            return Self::of_ssh(rest).ok_or(NoKey::Malformed);
        }
        if text.starts_with("-----BEGIN") {
            return Self::of_pem(text).ok_or(NoKey::Malformed);
        }
        Err(NoKey::Unrecognized)
    }

    fn of_ssh(rest: &str) -> Option<Self> {
        let blob = STANDARD.decode(rest.split_whitespace().next()?).ok()?;
        let (kind, rest) = field(&blob)?;
        let (exponent, rest) = field(rest)?;
        let (modulus, rest) = field(rest)?;
        (kind == KIND.as_bytes() && rest.is_empty()).then(|| Self::new(exponent, modulus))
    }

    fn of_pem(text: &str) -> Option<Self> {
        let pem = Pem::iter_from_buffer(text.as_bytes()).next()?.ok()?;
        let der = match pem.label.as_str() {
            "PUBLIC KEY" => SubjectPublicKeyInfo::from_der(&pem.contents).ok()?.1.subject_public_key.data.to_vec(),
            "RSA PUBLIC KEY" => pem.contents,
            _ => return None,
        };
        let (_, key) = RSAPublicKey::from_der(&der).ok()?;
        Some(Self::new(key.exponent, key.modulus))
    }

    fn new(exponent: &[u8], modulus: &[u8]) -> Self {
        let plain = |number: &[u8]| number.iter().copied().skip_while(|byte| *byte == 0).collect();
        Self { exponent: plain(exponent), modulus: plain(modulus) }
    }

    /// The modulus's length.
    pub(crate) fn bits(&self) -> usize {
        self.modulus.len() * 8 - self.modulus.first().map_or(0, |first| first.leading_zeros() as usize)
    }

    fn blob(&self) -> Vec<u8> {
        let (exponent, modulus) = (signed(&self.exponent), signed(&self.modulus));
        [KIND.as_bytes(), &exponent, &modulus]
            .iter()
            .flat_map(|part| length(part.len()).into_iter().chain(part.iter().copied()))
            .collect()
    }

    /// As SSH writes it, without a comment.
    pub(crate) fn ssh(&self) -> String {
        format!("{KIND} {}", STANDARD.encode(self.blob()))
    }

    /// As PEM.
    pub(crate) fn pem(&self) -> String {
        let numbers = [der(INTEGER, &signed(&self.modulus)), der(INTEGER, &signed(&self.exponent))].concat();
        let bits = [&[0][..], &der(SEQUENCE, &numbers)].concat();
        let text = STANDARD.encode(der(SEQUENCE, &[&RSA[..], &der(BIT_STRING, &bits)].concat()));
        let lines = text.as_bytes().chunks(PEM_LINE).map(|line| String::from_utf8_lossy(line) + "\n");
        let lines: String = lines.collect();
        format!("-----BEGIN PUBLIC KEY-----\n{lines}-----END PUBLIC KEY-----\n")
    }

    /// MD5 of what SSH writes, as pairs of digits.
    pub(crate) fn fingerprint(&self) -> String {
        let pairs: Vec<String> = md5::compute(self.blob()).iter().map(|byte| format!("{byte:02x}")).collect();
        pairs.join(":")
    }
}

/// A number with a sign: one whose first bit is set needs a zero before it.
fn signed(number: &[u8]) -> Vec<u8> {
    let zero = number.first().is_none_or(|first| first & 0x80 != 0);
    zero.then_some(0).into_iter().chain(number.iter().copied()).collect()
}

fn length(bytes: usize) -> [u8; 4] {
    u32::try_from(bytes).unwrap_or(u32::MAX).to_be_bytes()
}

/// A field of an SSH key, and what comes after.
fn field(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (length, rest) = bytes.split_first_chunk::<4>()?;
    rest.split_at_checked(usize::try_from(u32::from_be_bytes(*length)).ok()?)
}

/// An element of DER.
fn der(tag: u8, content: &[u8]) -> Vec<u8> {
    let bytes = content.len().to_be_bytes();
    let bytes: Vec<u8> = bytes.into_iter().skip_while(|byte| *byte == 0).collect();
    let head = match (content.len(), u8::try_from(bytes.len())) {
        (0..128, _) => vec![bytes.first().copied().unwrap_or(0)],
        (_, count) => std::iter::once(0x80 | count.unwrap_or(0)).chain(bytes).collect(),
    };
    [&[tag][..], &head, content].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key() -> RsaKey {
        let modulus: Vec<u8> = (0..=255_u8).rev().collect();
        RsaKey::new(&[0, 1, 0, 1], &modulus)
    }

    #[test]
    fn keys_survive_every_form() {
        let key = key();
        assert_eq!(key.bits(), 2048);
        assert_eq!(RsaKey::parse(&key.ssh()), Ok(key.clone()));
        assert_eq!(RsaKey::parse(&format!("{} me@here", key.ssh())), Ok(key.clone()));
        assert_eq!(RsaKey::parse(&key.pem()), Ok(key.clone()));
        assert_eq!(key.fingerprint().len(), 47);
    }

    #[test]
    fn what_is_no_key_is_told_apart() {
        for (text, why) in [
            ("", NoKey::Unrecognized),
            ("ssh-ed25519 AAAA", NoKey::Unrecognized),
            ("ssh-rsa", NoKey::Malformed),
            ("ssh-rsa AAAA", NoKey::Malformed),
            ("ssh-rsa AAAAB3NzaC1yc2E=", NoKey::Malformed),
            ("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----", NoKey::Malformed),
        ] {
            assert_eq!(RsaKey::parse(text), Err(why), "{text}");
        }
    }
}
