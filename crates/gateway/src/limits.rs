//! Every bound of the entrance, with its unit and its reason.

/// Bytes of request line and headers together. AWS's front ends take less; this is what one connection may make us hold
/// before we know anything about its sender.
pub const HEAD_MAX_BYTES: usize = 1024 * 1024;
/// Header fields of one request.
pub const HEADERS_MAX: usize = 256;
/// Bytes of a body where a service names no bound of its own.
pub const BODY_MAX_BYTES: u64 = 20 * 1024 * 1024;
/// Bytes of a Lambda request, as AWS counts them (`CreateFunction` with its zip in base64).
pub const LAMBDA_BODY_MAX_BYTES: u64 = 70_167_211;
/// Bytes of an S3 body that is collected before it is handled.
pub const S3_BODY_MAX_BYTES: u64 = 256 * 1024 * 1024;
/// Bytes of a body that nobody has signed.
pub const UNSIGNED_BODY_MAX_BYTES: u64 = 1024 * 1024;
/// Bytes of a form body that is read to learn which service is meant.
pub const FORM_MAX_BYTES: u64 = 4 * 1024 * 1024;
/// Bytes of a refused body that are read and thrown away, so that a client that sends before it reads sees our answer.
pub const DRAIN_MAX_BYTES: u64 = 128 * 1024 * 1024;
/// How long such a body is drained, in milliseconds.
pub const DRAIN_MS: u64 = 10_000;
/// Bytes of bodies held at once, over all connections; the next body is answered 503.
pub const BYTES_IN_FLIGHT_MAX: u64 = 512 * 1024 * 1024;
/// Requests under way at once; the next one is answered 503. Synchronous invocations wait here, up to 15 minutes each.
pub const REQUESTS_IN_FLIGHT_MAX: u64 = 20_000;
/// Open connections. The next one is closed at once: better than a full table of file descriptors.
pub const CONNECTIONS_MAX: usize = 10_000;
/// From the last answer (or the connection's start) to the end of the next request's headers, in milliseconds. So it is the
/// idle time of a kept connection as well; the AWS SDKs give an unused connection up after 60 s at the latest.
pub const HEAD_READ_MS: u64 = 65_000;
/// Between two pieces of a body, in milliseconds.
pub const BODY_IDLE_MS: u64 = 20_000;
/// From the first to the last byte of a body, in milliseconds.
pub const BODY_TOTAL_MS: u64 = 300_000;
/// A TLS handshake, in milliseconds.
pub const TLS_HANDSHAKE_MS: u64 = 10_000;
/// Between two HTTP/2 pings on a quiet connection, in milliseconds.
pub const PING_INTERVAL_MS: u64 = 30_000;
/// Streams of one HTTP/2 connection at once.
pub const STREAMS_MAX: u32 = 256;
/// How long `accept` rests when the process has no file descriptor left, in milliseconds.
pub const ACCEPT_REST_MS: u64 = 50;
/// Pieces of a body that wait between the socket and the service that reads them.
pub const LIVE_PIECES: usize = 2;
/// Signing keys kept. One entry is a (day, region, service, access key).
pub const SIGNING_KEYS_MAX: usize = 4096;
/// How far a client's clock may be off, in milliseconds, on most services.
pub const SKEW_MS: i64 = 5 * 60_000;
/// The same on services that are more patient (see `sigv4::skew_ms`).
pub const SKEW_PATIENT_MS: i64 = 15 * 60_000;
/// The longest life of a presigned URL, in seconds: seven days.
pub const PRESIGNED_MAX_S: i64 = 604_800;
/// One line of `aws-chunked` framing, in bytes.
pub const CHUNK_LINE_MAX_BYTES: usize = 4096;
/// Trailer lines of an `aws-chunked` body.
pub const CHUNK_TRAILERS_MAX: usize = 16;

const _: () = assert!(SKEW_MS <= SKEW_PATIENT_MS);
const _: () = assert!(BODY_IDLE_MS <= BODY_TOTAL_MS);
const _: () = assert!(LAMBDA_BODY_MAX_BYTES <= DRAIN_MAX_BYTES);
const _: () = assert!(S3_BODY_MAX_BYTES <= BYTES_IN_FLIGHT_MAX);
