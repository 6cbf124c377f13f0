//! S3 on disk, every request signed: small and large objects, an upload in parts of any size, a list of very many keys.

use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use aws_lc_rs::{digest, hmac};
use jiff::Timestamp;

use super::aws::{Client, REGION, element};
use super::load::Load;
use super::report::{Report, Row};
use super::still;
use crate::http::Connection;
use crate::server::Server;

/// Clients of the measurements of small objects.
const CLIENTS: usize = 32;
const SMALL_BYTES: usize = 1024;
const LARGE_BYTES: usize = 10_000_000;
const PART_BYTES: usize = 64 * 1024 * 1024;
/// Bytes read from a socket at once where an answer is large.
const READ_BYTES: usize = 1024 * 1024;
const KEYS_OF_A_PAGE: usize = 1000;
const ACCOUNT: &str = "123456789012";

/// How much of each is done.
#[derive(Clone, Copy)]
pub(super) struct Size {
    pub(super) warm_up: Duration,
    pub(super) measure: Duration,
    pub(super) large: usize,
    pub(super) parts: usize,
    pub(super) keys: usize,
    pub(super) lists: usize,
}

pub(super) fn measure(binary: &Path, size: Size, report: &mut Report) -> Result<()> {
    let folder = tempfile::tempdir()?;
    let server = Server::start_on(binary, folder.path(), &folder.path().join("data"))?;
    let bucket = Bucket::make(&server.address)?;
    small(&bucket, size, report)?;
    large(&bucket, size, report)?;
    parts(&bucket, &server, size, report)?;
    list(&bucket, size, report)
}

fn small(bucket: &Bucket, size: Size, report: &mut Report) -> Result<()> {
    let load = Load { clients: CLIENTS, warm_up: size.warm_up, measure: size.measure };
    let body = vec![b'x'; SMALL_BYTES];
    let puts: Vec<_> = (0..CLIENTS).map(|n| bucket.signed("PUT", &format!("small/{n}"), "", &body)).collect();
    report.add(load.run("put 1 KB", &bucket.address, &puts)?);
    let gets: Vec<_> = (0..CLIENTS).map(|n| bucket.signed("GET", &format!("small/{n}"), "", b"")).collect();
    report.add(load.run("get 1 KB", &bucket.address, &gets)?);
    Ok(())
}

fn large(bucket: &Bucket, size: Size, report: &mut Report) -> Result<()> {
    let body = noise(LARGE_BYTES);
    let put = bucket.signed("PUT", "large", "", &body);
    let mut connection = Connection::open(&bucket.address)?;
    let mut latencies = Vec::new();
    for _ in 0..=size.large {
        let sent = Instant::now();
        connection.send(&put)?.success()?;
        latencies.push(sent.elapsed());
    }
    report.add(Row::latencies("put 10 MB", 1, &mut latencies[1..]));
    let get = bucket.signed("GET", "large", "", b"");
    let mut stream = TcpStream::connect(&bucket.address)?;
    let mut buffer = vec![0; READ_BYTES];
    latencies.clear();
    for _ in 0..=size.large {
        let sent = Instant::now();
        ensure!(received(&mut stream, &get, &mut buffer)? == LARGE_BYTES, "another object came back");
        latencies.push(sent.elapsed());
    }
    report.add(Row::latencies("get 10 MB", 1, &mut latencies[1..]));
    Ok(())
}

/// Sends a request and reads its answer to the end; the body's bytes.
fn received(stream: &mut TcpStream, request: &[u8], buffer: &mut [u8]) -> Result<usize> {
    stream.write_all(request)?;
    let mut filled = 0;
    let (head, wanted) = loop {
        filled += read_some(stream, &mut buffer[filled..])?;
        if let Some(end) = buffer[..filled].windows(4).position(|window| window == b"\r\n\r\n") {
            let head = String::from_utf8_lossy(&buffer[..end]).to_ascii_lowercase();
            ensure!(head.starts_with("http/1.1 200"), "{head}");
            let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
            break (end + 4, length.context("no content-length")?.trim().parse::<usize>()?);
        }
    };
    let mut body = filled - head;
    while body < wanted {
        body += read_some(stream, buffer)?;
    }
    Ok(body)
}

fn read_some(stream: &mut TcpStream, buffer: &mut [u8]) -> Result<usize> {
    match stream.read(buffer)? {
        0 => bail!("the server closed the connection within an answer"),
        read => Ok(read),
    }
}

/// An upload in parts, and how much memory it takes at most.
fn parts(bucket: &Bucket, server: &Server, size: Size, report: &mut Report) -> Result<()> {
    let made = bucket.send("POST", "parts", "uploads=", b"")?;
    let id = element(&made, "UploadId")?.to_owned();
    let body = noise(PART_BYTES);
    fs::write(format!("/proc/{}/clear_refs", server.pid()), "5").context("the peak of memory cannot be reset")?;
    let before = still::resident_kb(server.pid())?;
    let began = Instant::now();
    let mut listed = String::new();
    for number in 1..=size.parts {
        let request = bucket.signed("PUT", "parts", &format!("partNumber={number}&uploadId={id}"), &body);
        let answer = Connection::open(&bucket.address)?.send(&request)?;
        let etag = answer.header("etag").unwrap_or_default().to_owned();
        answer.success()?;
        listed += &format!("<Part><PartNumber>{number}</PartNumber><ETag>{etag}</ETag></Part>");
    }
    let document = format!("<CompleteMultipartUpload>{listed}</CompleteMultipartUpload>");
    bucket.send("POST", "parts", &format!("uploadId={id}"), document.as_bytes())?;
    let mut whole = [began.elapsed()];
    let gigabytes = size.parts * PART_BYTES / (1024 * 1024 * 1024);
    report.add(Row::latencies(&format!("upload of {gigabytes} GiB in parts"), 1, &mut whole));
    report.memory("memory that the upload adds", peak_kb(server.pid())?.saturating_sub(before));
    bucket.send("DELETE", "parts", "", b"").map(drop)
}

/// The most resident memory that a process had, since its peak was reset.
fn peak_kb(pid: u32) -> Result<u64> {
    let status = fs::read_to_string(format!("/proc/{pid}/status")).context("the server is gone")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).context("no VmHWM")?;
    Ok(line.trim().trim_end_matches("kB").trim().parse()?)
}

fn list(bucket: &Bucket, size: Size, report: &mut Report) -> Result<()> {
    let next = AtomicUsize::new(0);
    thread::scope(|scope| {
        let clients: Vec<_> = (0..CLIENTS).map(|_| scope.spawn(|| fill(bucket, &next, size.keys))).collect();
        clients.into_iter().try_for_each(|client| client.join().expect("a client does not panic"))
    })?;
    let mut connection = Connection::open(&bucket.address)?;
    let mut latencies = Vec::new();
    for round in 0..size.lists {
        let after = key(round * 7919 % size.keys.saturating_sub(2 * KEYS_OF_A_PAGE).max(1));
        let request = bucket.signed("GET", "", &format!("list-type=2&prefix=many&start-after={after}"), b"");
        let sent = Instant::now();
        let page = connection.send(&request)?.success()?;
        latencies.push(sent.elapsed());
        let found = String::from_utf8_lossy(&page).matches("<Key>").count();
        ensure!(found == KEYS_OF_A_PAGE, "a page of {found} keys");
    }
    report.add(Row::latencies(&format!("list of 1000 among {} keys", size.keys), 1, &mut latencies));
    Ok(())
}

fn key(number: usize) -> String {
    format!("many-{number:08}")
}

fn fill(bucket: &Bucket, next: &AtomicUsize, keys: usize) -> Result<()> {
    let mut connection = Connection::open(&bucket.address)?;
    loop {
        let number = next.fetch_add(1, Ordering::Relaxed);
        if number >= keys {
            return Ok(());
        }
        connection.send(&bucket.signed("PUT", &key(number), "", b""))?.success()?;
    }
}

/// Bytes that nothing makes smaller.
fn noise(len: usize) -> Vec<u8> {
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    let mut bytes = Vec::with_capacity(len + 8);
    while bytes.len() < len {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        bytes.extend_from_slice(&state.to_le_bytes());
    }
    bytes.truncate(len);
    bytes
}

/// A bucket, and requests to it signed as S3 wants them, body included.
struct Bucket {
    address: String,
    access_key: String,
    secret: String,
}

impl Bucket {
    const NAME: &str = "bench";

    fn make(address: &str) -> Result<Self> {
        let user = Client::user(address, ACCOUNT)?;
        let key = user.query("iam", &[("Action", "CreateAccessKey"), ("UserName", "bench")])?;
        let bucket = Self {
            address: address.to_owned(),
            access_key: element(&key, "AccessKeyId")?.to_owned(),
            secret: element(&key, "SecretAccessKey")?.to_owned(),
        };
        bucket.send("PUT", "", "", b"")?;
        Ok(bucket)
    }

    fn send(&self, method: &str, key: &str, query: &str, body: &[u8]) -> Result<String> {
        let answer = Connection::open(&self.address)?.send(&self.signed(method, key, query, body))?;
        let body = answer.success().with_context(|| format!("{method} {key}?{query}"))?;
        Ok(String::from_utf8_lossy(&body).into_owned())
    }

    /// The bytes of a request; `query` is sorted and encoded.
    fn signed(&self, method: &str, key: &str, query: &str, body: &[u8]) -> Vec<u8> {
        const SIGNED: &str = "host;x-amz-content-sha256;x-amz-date";
        let (path, hash) = (format!("/{}/{key}", Self::NAME), hex(digest::digest(&digest::SHA256, body).as_ref()));
        let time = Timestamp::now().strftime("%Y%m%dT%H%M%SZ").to_string();
        let headers = format!("host:{}\nx-amz-content-sha256:{hash}\nx-amz-date:{time}\n", self.address);
        let canonical = format!("{method}\n{path}\n{query}\n{headers}\n{SIGNED}\n{hash}");
        let scope = format!("{}/{REGION}/s3/aws4_request", &time[..8]);
        let digest = hex(digest::digest(&digest::SHA256, canonical.as_bytes()).as_ref());
        let key = scope.split('/').fold(format!("AWS4{}", self.secret).into_bytes(), |key, part| mac(&key, part));
        let signature = hex(&mac(&key, &format!("AWS4-HMAC-SHA256\n{time}\n{scope}\n{digest}")));
        let mark = if query.is_empty() { "" } else { "?" };
        let head = format!(
            "{method} {path}{mark}{query} HTTP/1.1\r\nhost: {}\r\nx-amz-content-sha256: {hash}\r\nx-amz-date: {time}\r\n\
             authorization: AWS4-HMAC-SHA256 Credential={}/{scope}, SignedHeaders={SIGNED}, Signature={signature}\r\n\
             content-length: {}\r\n\r\n",
            self.address,
            self.access_key,
            body.len()
        );
        [head.as_bytes(), body].concat()
    }
}

fn mac(key: &[u8], text: &str) -> Vec<u8> {
    hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, key), text.as_bytes()).as_ref().to_vec()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
