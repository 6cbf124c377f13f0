//! The X-Ray daemon of an environment: what functions send to `AWS_XRAY_DAEMON_ADDRESS` is handed on in batches.
//!
//! A datagram is a line of JSON that says its format, and a segment document behind it. The address is opened by the first call whose
//! trace is sampled: code that traces sends nothing for others. As of any daemon, what comes faster than it is taken is lost.

use crate::environment::Environment;
use crate::limits;
use platform::BoxFuture;
use std::net::{Ipv4Addr, SocketAddrV4};
use std::sync::Arc;
use tokio::net::UdpSocket;
use tokio::task::JoinHandle;

/// Where it listens in the sandbox, as on AWS.
pub(crate) const ADDRESS: Ipv4Addr = sandbox::LINK_LOCAL_ADDRESS;
pub(crate) const PORT: u16 = 2000;

/// Takes segments of traces, as JSON documents, in the name of a function's role.
pub trait SegmentSink: Send + Sync {
    /// Hands them on. What is refused is lost, and the operator's log says so.
    fn take(&self, documents: Vec<String>) -> BoxFuture<'_, ()>;
}

/// Ends with its home.
pub(crate) struct Daemon(JoinHandle<()>);

impl Drop for Daemon {
    fn drop(&mut self) {
        self.0.abort();
    }
}

impl Environment {
    /// Opens the daemon's address when a sampled call comes for the first time. Where it cannot be opened, segments are lost.
    pub(crate) async fn open_daemon(&self, trace: &str) {
        if !is_sampled(trace) {
            return;
        }
        let home = self.home();
        let Some(sink) = home.version().segments.clone() else { return };
        let opened = home.daemon().get_or_try_init(async || {
            let socket = home.sandbox().receive_datagrams(SocketAddrV4::new(ADDRESS, PORT)).await?;
            Ok::<_, sandbox::Error>(Daemon(tokio::spawn(serve(socket, sink))))
        });
        if let Err(error) = opened.await {
            tracing::debug!(function = home.version().name, %error, "no daemon for traces");
        }
    }
}

/// Whether a trace header says that the trace is kept.
pub(crate) fn is_sampled(trace: &str) -> bool {
    trace.split(';').any(|part| part.trim() == "Sampled=1")
}

async fn serve(socket: UdpSocket, sink: Arc<dyn SegmentSink>) {
    let mut buffer = vec![0; limits::DATAGRAM_BYTES_MAX];
    loop {
        let Ok(length) = socket.recv(&mut buffer).await else { return };
        let mut batch: Vec<String> = document(&buffer[..length]).into_iter().collect();
        while batch.len() < limits::SEGMENTS_AT_ONCE
            && let Ok(length) = socket.try_recv(&mut buffer)
        {
            batch.extend(document(&buffer[..length]));
        }
        if !batch.is_empty() {
            sink.take(batch).await;
        }
    }
}

/// The segment of a datagram; `None` when it is something else.
fn document(datagram: &[u8]) -> Option<String> {
    #[derive(serde::Deserialize)]
    struct Header {
        format: String,
        version: u32,
    }
    let (header, document) = std::str::from_utf8(datagram).ok()?.split_once('\n')?;
    let header: Header = serde_json::from_str(header).ok()?;
    let document = document.trim();
    (header.format == "json" && header.version == 1 && !document.is_empty()).then(|| document.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn segments_come_behind_a_header() {
        for (datagram, expected) in [
            ("{\"format\": \"json\", \"version\": 1}\n{\"id\":\"a\"}", Some("{\"id\":\"a\"}")),
            ("{\"format\":\"json\",\"version\":1}\n\n {\"id\":\"a\"} \n", Some("{\"id\":\"a\"}")),
            ("{\"format\":\"json\",\"version\":2}\n{}", None),
            ("{\"format\":\"xml\",\"version\":1}\n{}", None),
            ("{\"format\":\"json\",\"version\":1}\n", None),
            ("{\"id\":\"a\"}", None),
            ("", None),
        ] {
            assert_eq!(document(datagram.as_bytes()).as_deref(), expected, "{datagram}");
        }
        assert_eq!(document(&[0xff, b'\n']), None);
    }

    #[test]
    fn the_header_says_what_is_sampled() {
        for (trace, expected) in
            [("Root=1-2-3;Parent=4;Sampled=1;Lineage=a:1", true), ("Root=1-2-3;Sampled=0", false), ("", false)]
        {
            assert_eq!(is_sampled(trace), expected, "{trace}");
        }
    }
}
