//! Checksums: the ten algorithms, computed as bytes pass, and put together from those of parts.

use crate::error;
use aws_lc_rs::digest;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use contract::Error;
use crc_fast::CrcAlgorithm;
use serde::{Deserialize, Serialize};
use xxhash_rust::xxh3::Xxh3;
use xxhash_rust::xxh64::Xxh64;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Algorithm {
    Crc32,
    Crc32c,
    Crc64Nvme,
    Sha1,
    Sha256,
    Sha512,
    Md5,
    XxHash64,
    XxHash3,
    XxHash128,
}

pub(crate) const ALL: [Algorithm; 10] = [
    Algorithm::Crc32,
    Algorithm::Crc32c,
    Algorithm::Crc64Nvme,
    Algorithm::Sha1,
    Algorithm::Sha256,
    Algorithm::Sha512,
    Algorithm::Md5,
    Algorithm::XxHash64,
    Algorithm::XxHash3,
    Algorithm::XxHash128,
];

impl Algorithm {
    /// `CRC64NVME`
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Crc32 => "CRC32",
            Self::Crc32c => "CRC32C",
            Self::Crc64Nvme => "CRC64NVME",
            Self::Sha1 => "SHA1",
            Self::Sha256 => "SHA256",
            Self::Sha512 => "SHA512",
            Self::Md5 => "MD5",
            Self::XxHash64 => "XXHASH64",
            Self::XxHash3 => "XXHASH3",
            Self::XxHash128 => "XXHASH128",
        }
    }

    /// `x-amz-checksum-crc64nvme`
    pub(crate) fn header(self) -> &'static str {
        match self {
            Self::Crc32 => "x-amz-checksum-crc32",
            Self::Crc32c => "x-amz-checksum-crc32c",
            Self::Crc64Nvme => "x-amz-checksum-crc64nvme",
            Self::Sha1 => "x-amz-checksum-sha1",
            Self::Sha256 => "x-amz-checksum-sha256",
            Self::Sha512 => "x-amz-checksum-sha512",
            Self::Md5 => "x-amz-checksum-md5",
            Self::XxHash64 => "x-amz-checksum-xxhash64",
            Self::XxHash3 => "x-amz-checksum-xxhash3",
            Self::XxHash128 => "x-amz-checksum-xxhash128",
        }
    }

    pub(crate) fn parse(name: &str) -> Option<Self> {
        ALL.into_iter().find(|algorithm| algorithm.name().eq_ignore_ascii_case(name))
    }

    pub(crate) fn is_crc(self) -> bool {
        self.crc().is_some()
    }

    fn crc(self) -> Option<CrcAlgorithm> {
        match self {
            Self::Crc32 => Some(CrcAlgorithm::Crc32IsoHdlc),
            Self::Crc32c => Some(CrcAlgorithm::Crc32Iscsi),
            Self::Crc64Nvme => Some(CrcAlgorithm::Crc64Nvme),
            _ => None,
        }
    }

    fn bytes(self) -> usize {
        match self {
            Self::Crc32 | Self::Crc32c => 4,
            Self::Crc64Nvme | Self::XxHash64 | Self::XxHash3 => 8,
            Self::Md5 | Self::XxHash128 => 16,
            Self::Sha1 => 20,
            Self::Sha256 => 32,
            Self::Sha512 => 64,
        }
    }

    /// Whether a text can be a checksum of this kind.
    pub(crate) fn fits(self, text: &str) -> bool {
        STANDARD.decode(text).is_ok_and(|bytes| bytes.len() == self.bytes())
    }

    fn text_of_crc(self, crc: u64) -> String {
        STANDARD.encode(&crc.to_be_bytes()[8 - self.bytes()..])
    }
}

/// A checksum under way.
pub(crate) struct Hasher {
    algorithm: Algorithm,
    state: State,
}

enum State {
    Crc(Box<crc_fast::Digest>),
    Sha(digest::Context),
    Md5(md5::Context),
    XxHash64(Box<Xxh64>),
    /// In 64 or 128 bits.
    XxHash3(Box<Xxh3>),
}

impl Hasher {
    pub(crate) fn new(algorithm: Algorithm) -> Self {
        let sha = |kind: &'static digest::Algorithm| State::Sha(digest::Context::new(kind));
        let state = match (algorithm.crc(), algorithm) {
            (Some(crc), _) => State::Crc(Box::new(crc_fast::Digest::new(crc))),
            (None, Algorithm::Sha1) => sha(&digest::SHA1_FOR_LEGACY_USE_ONLY),
            (None, Algorithm::Sha512) => sha(&digest::SHA512),
            (None, Algorithm::Md5) => State::Md5(md5::Context::new()),
            (None, Algorithm::XxHash64) => State::XxHash64(Box::new(Xxh64::new(0))),
            (None, Algorithm::XxHash3 | Algorithm::XxHash128) => State::XxHash3(Box::new(Xxh3::new())),
            (None, _) => sha(&digest::SHA256),
        };
        Self { algorithm, state }
    }

    pub(crate) fn update(&mut self, bytes: &[u8]) {
        match &mut self.state {
            State::Crc(crc) => crc.update(bytes),
            State::Sha(sha) => sha.update(bytes),
            State::Md5(md5) => md5.consume(bytes),
            State::XxHash64(hash) => hash.update(bytes),
            State::XxHash3(hash) => hash.update(bytes),
        }
    }

    /// In base64, and the number of a CRC.
    pub(crate) fn finish(self) -> (String, u64) {
        match self.state {
            State::Crc(crc) => {
                let value = crc.finalize();
                (self.algorithm.text_of_crc(value), value)
            }
            State::Sha(sha) => (STANDARD.encode(sha.finish()), 0),
            State::Md5(md5) => (STANDARD.encode(md5.finalize().0), 0),
            State::XxHash64(hash) => (STANDARD.encode(hash.digest().to_be_bytes()), 0),
            State::XxHash3(hash) if self.algorithm == Algorithm::XxHash128 => {
                (STANDARD.encode(hash.digest128().to_be_bytes()), 0)
            }
            State::XxHash3(hash) => (STANDARD.encode(hash.digest().to_be_bytes()), 0),
        }
    }
}

#[cfg(test)]
fn of(algorithm: Algorithm, bytes: &[u8]) -> (String, u64) {
    let mut hasher = Hasher::new(algorithm);
    hasher.update(bytes);
    hasher.finish()
}

/// The checksum of checksums, `…-3`.
pub(crate) fn composite<'a>(algorithm: Algorithm, parts: impl ExactSizeIterator<Item = &'a str>) -> String {
    let (count, mut hasher) = (parts.len(), Hasher::new(algorithm));
    for part in parts {
        hasher.update(&STANDARD.decode(part).unwrap_or_default());
    }
    format!("{}-{count}", hasher.finish().0)
}

/// The checksum of the whole from the CRCs and lengths of its parts.
pub(crate) fn combined(algorithm: Algorithm, parts: impl Iterator<Item = (u64, u64)>) -> String {
    let Some(crc) = algorithm.crc() else { return String::new() };
    let whole = parts.reduce(|(one, len), (next, more)| (crc_fast::checksum_combine(crc, one, next, more), len + more));
    algorithm.text_of_crc(whole.map_or(0, |(value, _)| value))
}

/// What a request says of its checksum: the algorithm, and the value if it comes before the body.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Asked {
    pub(crate) algorithm: Algorithm,
    pub(crate) value: Option<String>,
}

/// Reads the headers' values and the name of the algorithm.
pub(crate) fn asked(
    given: [Option<String>; 10],
    named: Option<&str>,
    announced: &[String],
) -> Result<Option<Asked>, Error> {
    let mut values = ALL.into_iter().zip(given).filter_map(|(algorithm, value)| Some((algorithm, value?)));
    let first = values.next();
    if values.next().is_some() {
        return Err(error::request(
            "Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.",
        ));
    }
    let named = named.map(|name| Algorithm::parse(name).ok_or_else(|| unknown(name))).transpose()?;
    let trailing = ALL.into_iter().find(|algorithm| announced.iter().any(|name| name == algorithm.header()));
    if announced.iter().any(|name| !ALL.iter().any(|algorithm| name == algorithm.header())) {
        return Err(error::request("The value specified in the x-amz-trailer header is not supported"));
    }
    if first.is_some() && trailing.is_some() {
        return Err(error::request("Expecting a single x-amz-checksum- header"));
    }
    match (first, trailing) {
        (Some((algorithm, value)), _) => {
            if !algorithm.fits(&value) {
                return Err(error::request(format!("Value for {} header is invalid.", algorithm.header())));
            }
            Ok(Some(Asked { algorithm, value: Some(value) }))
        }
        (None, Some(algorithm)) => Ok(Some(Asked { algorithm, value: None })),
        (None, None) => Ok(named.map(|algorithm| Asked { algorithm, value: None })),
    }
}

pub(crate) fn unknown(name: &str) -> Error {
    error::request("Checksum algorithm provided is unsupported. Please try again with any of the valid types: [CRC32, CRC32C, CRC64NVME, SHA1, SHA256]")
        .with_member("ChecksumAlgorithm", contract::Value::from(name))
}

/// A trailer that was announced and did not come.
pub(crate) fn no_trailer() -> Error {
    let text =
        "The request contained trailing data that was not well-formed or did not conform to our published schema.";
    Error::client(400, "MalformedTrailerError", text)
}

pub(crate) fn mismatch(algorithm: Algorithm) -> Error {
    error::bad_digest(format!("The {} you specified did not match the calculated checksum.", algorithm.name()))
}

/// The checksum members of a structure.
macro_rules! given {
    ($input:expr) => {
        [
            $input.checksum_crc32.clone(),
            $input.checksum_crc32_c.clone(),
            $input.checksum_crc64_nvme.clone(),
            $input.checksum_sha1.clone(),
            $input.checksum_sha256.clone(),
            $input.checksum_sha512.clone(),
            $input.checksum_md5.clone(),
            $input.checksum_xxhash64.clone(),
            $input.checksum_xxhash3.clone(),
            $input.checksum_xxhash128.clone(),
        ]
    };
}
pub(crate) use given;

/// Sets the member of a structure that is for this algorithm.
macro_rules! show {
    ($output:expr, $checksum:expr) => {
        if let Some(checksum) = $checksum {
            let slot = match checksum.algorithm {
                $crate::checksum::Algorithm::Crc32 => &mut $output.checksum_crc32,
                $crate::checksum::Algorithm::Crc32c => &mut $output.checksum_crc32_c,
                $crate::checksum::Algorithm::Crc64Nvme => &mut $output.checksum_crc64_nvme,
                $crate::checksum::Algorithm::Sha1 => &mut $output.checksum_sha1,
                $crate::checksum::Algorithm::Sha256 => &mut $output.checksum_sha256,
                $crate::checksum::Algorithm::Sha512 => &mut $output.checksum_sha512,
                $crate::checksum::Algorithm::Md5 => &mut $output.checksum_md5,
                $crate::checksum::Algorithm::XxHash64 => &mut $output.checksum_xxhash64,
                $crate::checksum::Algorithm::XxHash3 => &mut $output.checksum_xxhash3,
                $crate::checksum::Algorithm::XxHash128 => &mut $output.checksum_xxhash128,
            };
            *slot = Some(checksum.value.clone());
        }
    };
}
pub(crate) use show;

/// The same with `ChecksumType`.
macro_rules! show_typed {
    ($output:expr, $checksum:expr) => {
        $crate::checksum::show!($output, $checksum);
        $output.checksum_type = $checksum.map(|checksum| checksum.kind().to_owned());
    };
}
pub(crate) use show_typed;

impl crate::records::Checksum {
    /// `FULL_OBJECT` or `COMPOSITE`.
    pub(crate) fn kind(&self) -> &'static str {
        if self.full { "FULL_OBJECT" } else { "COMPOSITE" }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_values() {
        for (algorithm, want) in [
            (Algorithm::Crc32, "y/Q5Jg=="),
            (Algorithm::Crc32c, "4waSgw=="),
            (Algorithm::Crc64Nvme, "rosUhgp5mIg="),
            (Algorithm::Sha1, "98O8HYCOBHMq32eZZczDTKeuNEE="),
            (Algorithm::Sha256, "FeKw08M4keuw8e9gnsQZQgwg4yDOlMZfvIwzEkSOsiU="),
            (Algorithm::Md5, "JfnnlDI7RTiF9RgfG2JNCw=="),
            (Algorithm::XxHash64, "jLhB20DmroM="),
        ] {
            assert_eq!(of(algorithm, b"123456789").0, want, "{algorithm:?}");
            assert!(algorithm.fits(want) && !algorithm.fits("AA=="));
        }
    }

    #[test]
    fn parts_combine() {
        let (one, two) = (of(Algorithm::Crc64Nvme, b"1234"), of(Algorithm::Crc64Nvme, b"56789"));
        assert_eq!(combined(Algorithm::Crc64Nvme, [(one.1, 4), (two.1, 5)].into_iter()), "rosUhgp5mIg=");
        let parts = ["y/Q5Jg==", "y/Q5Jg=="];
        assert!(composite(Algorithm::Crc32, parts.into_iter()).ends_with("-2"));
    }

    #[test]
    fn one_checksum_only() {
        let none = || [const { None::<String> }; 10];
        let mut two = none();
        two[0] = Some("y/Q5Jg==".into());
        assert!(asked(two.clone(), None, &[]).is_ok());
        two[1] = Some("y/Q5Jg==".into());
        assert!(asked(two, None, &[]).is_err());
        assert!(asked(none(), Some("MD4"), &[]).is_err());
        let trailing = asked(none(), None, &["x-amz-checksum-crc32c".to_owned()]).expect("known");
        assert_eq!(trailing, Some(Asked { algorithm: Algorithm::Crc32c, value: None }));
        let mut one = none();
        one[0] = Some("y/Q5Jg==".into());
        assert!(asked(one, None, &["x-amz-checksum-crc32c".to_owned()]).is_err());
    }
}
