//! Why a request is not let in, and how each kind of service says so.

use super::time::AmzTime;
use contract::{Error, Protocol, Service};

/// Why a request is not let in.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// No signature, and the operation needs one.
    #[error("no signature")]
    Missing,
    /// The signature's parts are incomplete; the text names them.
    #[error("incomplete signature: {0}")]
    Incomplete(String),
    /// A presigned URL's parameters are wrong; the text says how.
    #[error("bad presigned parameters: {0}")]
    BadQuery(String),
    /// The scope, a signed header or the algorithm is not what it must be; the text is AWS's.
    #[error("invalid signature: {0}")]
    Invalid(String),
    /// The scope's region is not the one that the host names; the text says which is right.
    #[error("signed for the region {given}, not {wanted}")]
    WrongRegion {
        /// The scope's.
        given: String,
        /// The host's.
        wanted: String,
    },
    /// The signature does not fit the request.
    #[error("signature does not match")]
    Mismatch,
    /// The same, with what ours was made of.
    #[error("signature does not match")]
    Different(Box<Calculated>),
    /// The request's time is too far back.
    #[error("signature expired")]
    Expired {
        /// When it was signed.
        signed: AmzTime,
        /// What our clock says.
        now: AmzTime,
        /// How long it was good, in milliseconds.
        window_ms: i64,
        /// Whether it was a presigned URL.
        presigned: bool,
    },
    /// The request's time is too far ahead.
    #[error("signature not yet current")]
    NotYet {
        /// When it says it was signed.
        signed: AmzTime,
        /// What our clock says.
        now: AmzTime,
        /// How far ahead it may be, in milliseconds.
        window_ms: i64,
    },
    /// The access key is unknown.
    #[error("unknown access key")]
    UnknownKey,
    /// The session token does not belong to the access key, or is absent where one is needed.
    #[error("invalid session token")]
    InvalidToken,
    /// The temporary credentials have ended.
    #[error("expired session token")]
    ExpiredToken,
    /// `x-amz-` headers that the signature does not cover; comma separated.
    #[error("unsigned headers: {0}")]
    HeadersNotSigned(String),
    /// S3 wants `x-amz-content-sha256` and it is absent.
    #[error("no x-amz-content-sha256")]
    NoContentHash,
    /// The body's hash is not the one that was announced.
    #[error("body hash differs from x-amz-content-sha256")]
    ContentHash,
    /// The framing of an `aws-chunked` body is broken.
    #[error("malformed aws-chunked body")]
    Chunks,
    /// An `aws-chunked` body is shorter or longer than announced.
    #[error("aws-chunked body of the wrong length")]
    ChunkLength,
}

/// What a signature is made of, for those whose own does not fit. Nothing in it is secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calculated {
    /// Whose key it was to be.
    pub access_key: String,
    /// The caller's signature.
    pub provided: String,
    /// The text that is signed.
    pub text: String,
    /// The canonical request whose hash is in the text; empty where there is none.
    pub canonical: String,
}

impl Calculated {
    fn tell(&self, error: Error) -> Error {
        let text = |text: &str| contract::Value::from(text);
        let error = error
            .with_member("AWSAccessKeyId", text(&self.access_key))
            .with_member("StringToSign", text(&self.text))
            .with_member("SignatureProvided", text(&self.provided))
            .with_member("StringToSignBytes", contract::Value::Str(bytes(&self.text)));
        if self.canonical.is_empty() {
            return error;
        }
        error
            .with_member("CanonicalRequest", text(&self.canonical))
            .with_member("CanonicalRequestBytes", contract::Value::Str(bytes(&self.canonical)))
    }
}

/// `41 57 53 34`
fn bytes(text: &str) -> String {
    text.bytes().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().join(" ")
}

/// The ways in which services word a refusal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dialect {
    /// JSON and CBOR protocols: 400 and names that end in `Exception`.
    Json,
    /// REST-JSON: the same names with 403.
    RestJson,
    /// Query and REST-XML: older names with 403.
    Query,
    /// EC2.
    Ec2,
    /// S3.
    S3,
}

impl Dialect {
    /// The dialect of a service when it answers in `protocol`.
    #[must_use]
    pub fn of(service: &Service, protocol: Protocol) -> Self {
        match protocol {
            _ if super::is_s3(service.signing_name) => Self::S3,
            Protocol::AwsJson10 | Protocol::AwsJson11 | Protocol::RpcV2Cbor => Self::Json,
            Protocol::RestJson => Self::RestJson,
            Protocol::Ec2Query => Self::Ec2,
            Protocol::AwsQuery | Protocol::RestXml => Self::Query,
        }
    }
}

const MISMATCH: &str = "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.";
const MISMATCH_S3: &str =
    "The request signature we calculated does not match the signature you provided. Check your key and signing method.";
const TOKEN_INVALID: &str = "The security token included in the request is invalid.";
const TOKEN_EXPIRED: &str = "The security token included in the request is expired";
const SKEWED: &str = "The difference between the request time and the current time is too large.";

/// A code per dialect, in the order of [`Dialect`], with its status.
type Codes = [(u16, &'static str); 5];

const MISSING: Codes = [
    (400, "MissingAuthenticationTokenException"),
    (403, "MissingAuthenticationTokenException"),
    (403, "MissingAuthenticationToken"),
    (403, "MissingAuthenticationToken"),
    (403, "AccessDenied"),
];
const INCOMPLETE: Codes = [
    (400, "IncompleteSignatureException"),
    (403, "IncompleteSignatureException"),
    (400, "IncompleteSignature"),
    (400, "IncompleteSignature"),
    (400, "AuthorizationHeaderMalformed"),
];
const INVALID: Codes = [
    (400, "InvalidSignatureException"),
    (403, "InvalidSignatureException"),
    (403, "SignatureDoesNotMatch"),
    (401, "AuthFailure"),
    (403, "SignatureDoesNotMatch"),
];
const UNKNOWN_KEY: Codes = [
    (400, "UnrecognizedClientException"),
    (403, "UnrecognizedClientException"),
    (403, "InvalidClientTokenId"),
    (401, "AuthFailure"),
    (403, "InvalidAccessKeyId"),
];
const EXPIRED_TOKEN: Codes = [
    (400, "ExpiredTokenException"),
    (403, "ExpiredTokenException"),
    (403, "ExpiredToken"),
    (400, "RequestExpired"),
    (400, "ExpiredToken"),
];
const EXPIRED: Codes = [
    (400, "InvalidSignatureException"),
    (403, "InvalidSignatureException"),
    (403, "SignatureDoesNotMatch"),
    (400, "RequestExpired"),
    (403, "RequestTimeTooSkewed"),
];

impl Refusal {
    /// The error that the caller reads.
    #[must_use]
    pub fn to_error(&self, dialect: Dialect) -> Error {
        if dialect == Dialect::S3 {
            return self.to_s3();
        }
        let (codes, text) = match self {
            Self::Missing if dialect == Dialect::Query => {
                (MISSING, "Request is missing Authentication Token".to_owned())
            }
            Self::Missing => (MISSING, "Missing Authentication Token".to_owned()),
            Self::Incomplete(text) | Self::BadQuery(text) => (INCOMPLETE, text.clone()),
            Self::Invalid(text) => (INVALID, text.clone()),
            Self::WrongRegion { given, .. } => {
                (INVALID, format!("Credential should be scoped to a valid region, not '{given}'. "))
            }
            Self::HeadersNotSigned(names) => {
                (INVALID, format!("'{names}' must be a 'SignedHeader' in the AWS Authorization."))
            }
            Self::Expired { signed, now, window_ms, .. } => (EXPIRED, expired(signed, now, *window_ms)),
            Self::NotYet { signed, now, window_ms } => (INVALID, not_yet(signed, now, *window_ms)),
            Self::UnknownKey | Self::InvalidToken => (UNKNOWN_KEY, TOKEN_INVALID.to_owned()),
            Self::ExpiredToken => (EXPIRED_TOKEN, TOKEN_EXPIRED.to_owned()),
            Self::Mismatch
            | Self::Different(_)
            | Self::NoContentHash
            | Self::ContentHash
            | Self::Chunks
            | Self::ChunkLength => (INVALID, MISMATCH.to_owned()),
        };
        let (status, code) = codes[dialect as usize];
        Error::client(status, code, text)
    }

    fn to_s3(&self) -> Error {
        let malformed = |what: &str| {
            Error::client(400, "AuthorizationHeaderMalformed", format!("The authorization header is malformed; {what}"))
        };
        match self {
            Self::Missing => Error::client(403, "AccessDenied", "Access Denied"),
            Self::Incomplete(_) => malformed(
                "the authorization header requires three components: Credential, SignedHeaders, and Signature.",
            ),
            Self::BadQuery(text) => Error::client(400, "AuthorizationQueryParametersError", text.clone()),
            Self::Invalid(text) => malformed(text),
            Self::WrongRegion { given, wanted } => {
                malformed(&format!("the region '{given}' is wrong; expecting '{wanted}'"))
                    .with_member("Region", contract::Value::Str(wanted.clone()))
            }
            Self::Mismatch => Error::client(403, "SignatureDoesNotMatch", MISMATCH_S3),
            Self::Different(ours) => ours.tell(Error::client(403, "SignatureDoesNotMatch", MISMATCH_S3)),
            Self::Expired { presigned: true, signed, now, window_ms } => {
                let error = Error::client(403, "AccessDenied", "Request has expired");
                // A signature of the old kind names its end alone.
                let error = match window_ms {
                    0 => error,
                    _ => error.with_member("X-Amz-Expires", contract::Value::Int(window_ms / 1000)),
                };
                error
                    .with_member("Expires", contract::Value::Str(iso(signed.ms() + window_ms)))
                    .with_member("ServerTime", contract::Value::Str(iso(now.ms())))
            }
            Self::Expired { signed, now, window_ms, .. } | Self::NotYet { signed, now, window_ms } => {
                Error::client(403, "RequestTimeTooSkewed", SKEWED)
                    .with_member("RequestTime", contract::Value::Str(signed.as_str().to_owned()))
                    .with_member("ServerTime", contract::Value::Str(iso(now.ms())))
                    .with_member("MaxAllowedSkewMilliseconds", contract::Value::Int(*window_ms))
            }
            Self::UnknownKey => Error::client(
                403,
                "InvalidAccessKeyId",
                "The AWS Access Key Id you provided does not exist in our records.",
            ),
            Self::InvalidToken => {
                Error::client(400, "InvalidToken", "The provided token is malformed or otherwise invalid.")
            }
            Self::ExpiredToken => Error::client(400, "ExpiredToken", "The provided token has expired."),
            Self::HeadersNotSigned(names) => {
                Error::client(403, "AccessDenied", "There were headers present in the request which were not signed")
                    .with_member("HeadersNotSigned", contract::Value::Str(names.clone()))
            }
            Self::NoContentHash => {
                Error::client(400, "InvalidRequest", "Missing required header for this request: x-amz-content-sha256")
            }
            Self::ContentHash => Error::client(
                400,
                "XAmzContentSHA256Mismatch",
                "The provided 'x-amz-content-sha256' header does not match what was computed.",
            ),
            Self::Chunks => Error::client(400, "InvalidRequest", "The request body is not a valid aws-chunked body."),
            Self::ChunkLength => Error::client(
                400,
                "IncompleteBody",
                "You did not provide the number of bytes specified by the Content-Length HTTP header",
            ),
        }
    }
}

/// `2013-05-24T00:00:00Z`
fn iso(ms: i64) -> String {
    contract::Timestamp::from_ms(ms.div_euclid(1000) * 1000).to_text(contract::schema::TimestampFormat::Iso8601)
}

fn expired(signed: &AmzTime, now: &AmzTime, window_ms: i64) -> String {
    let edge = AmzTime::from_ms(now.ms() - window_ms);
    format!(
        "Signature expired: {} is now earlier than {} ({} - {} min.)",
        signed.as_str(),
        edge.as_str(),
        now.as_str(),
        window_ms / 60_000
    )
}

fn not_yet(signed: &AmzTime, now: &AmzTime, window_ms: i64) -> String {
    let edge = AmzTime::from_ms(now.ms() + window_ms);
    format!(
        "Signature not yet current: {} is still later than {} ({} + {} min.)",
        signed.as_str(),
        edge.as_str(),
        now.as_str(),
        window_ms / 60_000
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(refusal: &Refusal, dialect: Dialect, want: (u16, &str, &str)) {
        let error = refusal.to_error(dialect);
        assert_eq!((error.status, &*error.code, error.message.as_deref().unwrap_or("")), want);
    }

    #[test]
    fn each_dialect_has_its_words() {
        check(
            &Refusal::Missing,
            Dialect::RestJson,
            (403, "MissingAuthenticationTokenException", "Missing Authentication Token"),
        );
        check(
            &Refusal::Missing,
            Dialect::Query,
            (403, "MissingAuthenticationToken", "Request is missing Authentication Token"),
        );
        check(&Refusal::Missing, Dialect::S3, (403, "AccessDenied", "Access Denied"));
        check(&Refusal::Mismatch, Dialect::Json, (400, "InvalidSignatureException", MISMATCH));
        check(&Refusal::Mismatch, Dialect::RestJson, (403, "InvalidSignatureException", MISMATCH));
        check(&Refusal::Mismatch, Dialect::Query, (403, "SignatureDoesNotMatch", MISMATCH));
        check(&Refusal::Mismatch, Dialect::S3, (403, "SignatureDoesNotMatch", MISMATCH_S3));
        check(&Refusal::UnknownKey, Dialect::Query, (403, "InvalidClientTokenId", TOKEN_INVALID));
        check(&Refusal::UnknownKey, Dialect::RestJson, (403, "UnrecognizedClientException", TOKEN_INVALID));
        check(&Refusal::ExpiredToken, Dialect::RestJson, (403, "ExpiredTokenException", TOKEN_EXPIRED));
        check(&Refusal::ExpiredToken, Dialect::Query, (403, "ExpiredToken", TOKEN_EXPIRED));
    }

    #[test]
    fn clock_texts_are_aws_s() {
        let time = |text: &str| AmzTime::parse(text).expect("a time");
        let late = Refusal::Expired {
            signed: time("20171026T165425Z"),
            now: time("20171026T170054Z"),
            window_ms: 300_000,
            presigned: false,
        };
        check(
            &late,
            Dialect::RestJson,
            (
                403,
                "InvalidSignatureException",
                "Signature expired: 20171026T165425Z is now earlier than 20171026T165554Z (20171026T170054Z - 5 min.)",
            ),
        );
        check(&late, Dialect::S3, (403, "RequestTimeTooSkewed", SKEWED));
        let early =
            Refusal::NotYet { signed: time("20181017T093750Z"), now: time("20181017T093139Z"), window_ms: 300_000 };
        check(
            &early,
            Dialect::Json,
            (
                400,
                "InvalidSignatureException",
                "Signature not yet current: 20181017T093750Z is still later than 20181017T093639Z (20181017T093139Z + 5 min.)",
            ),
        );
    }
}
