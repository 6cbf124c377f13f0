//! One small document over HTTP.

use crate::limits;
use http_body_util::{BodyExt as _, Empty, Limited};
use hyper::body::Bytes;
use hyper::{Request, StatusCode, Uri, header};
use hyper_util::rt::TokioIo;
use rustls::pki_types::ServerName;
use std::net::IpAddr;
use std::sync::{Arc, LazyLock};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;

/// Why there is no document.
#[derive(Debug, thiserror::Error)]
pub(crate) enum FetchError {
    #[error("{0} is no address that may be asked")]
    Address(String),
    #[error("it answered with status {0}")]
    Status(StatusCode),
    #[error("it took too long")]
    Slow,
    #[error("it could not be reached")]
    Unreachable(#[source] Box<dyn std::error::Error + Send + Sync>),
}

static TLS: LazyLock<TlsConnector> = LazyLock::new(|| {
    let mut roots = rustls::RootCertStore::empty();
    // What cannot be read is not trusted; without any, every provider over HTTPS is refused.
    roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    let config = rustls::ClientConfig::builder().with_root_certificates(roots).with_no_client_auth();
    TlsConnector::from(Arc::new(config))
});

/// The body at an address: HTTPS, or plain HTTP on this machine. Redirections are not followed.
pub(crate) async fn get(address: &str) -> Result<Bytes, FetchError> {
    let limit = Duration::from_secs(limits::PROVIDER_SECONDS_MAX);
    tokio::time::timeout(limit, ask(address)).await.unwrap_or(Err(FetchError::Slow))
}

async fn ask(address: &str) -> Result<Bytes, FetchError> {
    let refused = || FetchError::Address(address.to_owned());
    let uri: Uri = address.parse().map_err(|_| refused())?;
    let host = uri.host().ok_or_else(refused)?.trim_start_matches('[').trim_end_matches(']').to_owned();
    match uri.scheme_str() {
        Some("https") => {
            let stream = connect(&host, uri.port_u16().unwrap_or(443)).await?;
            let name = ServerName::try_from(host).map_err(|_| refused())?;
            let stream = TLS.connect(name, stream).await.map_err(unreachable)?;
            exchange(stream, &uri).await
        }
        Some("http") if is_here(&host) => exchange(connect(&host, uri.port_u16().unwrap_or(80)).await?, &uri).await,
        _ => Err(refused()),
    }
}

/// Whether the host is this machine.
pub(crate) fn is_here(host: &str) -> bool {
    host == "localhost" || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

async fn connect(host: &str, port: u16) -> Result<TcpStream, FetchError> {
    TcpStream::connect((host, port)).await.map_err(unreachable)
}

async fn exchange<S: AsyncRead + AsyncWrite + Unpin + Send + 'static>(
    stream: S,
    uri: &Uri,
) -> Result<Bytes, FetchError> {
    let (mut sender, connection) =
        hyper::client::conn::http1::handshake(TokioIo::new(stream)).await.map_err(unreachable)?;
    let connection = tokio::spawn(connection);
    let path = uri.path_and_query().map_or("/", |path| path.as_str());
    let host = uri.authority().map_or("", |authority| authority.as_str());
    let request = Request::get(path).header(header::HOST, host).header(header::ACCEPT, "application/json");
    let request = request.body(Empty::<Bytes>::new()).map_err(unreachable)?;
    let answer = sender.send_request(request).await.map_err(unreachable)?;
    if answer.status() != StatusCode::OK {
        return Err(FetchError::Status(answer.status()));
    }
    let body = Limited::new(answer.into_body(), limits::PROVIDER_BYTES_MAX)
        .collect()
        .await
        .map_err(FetchError::Unreachable)?;
    connection.abort();
    Ok(body.to_bytes())
}

fn unreachable(error: impl std::error::Error + Send + Sync + 'static) -> FetchError {
    FetchError::Unreachable(Box::new(error))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn plain_http_goes_to_this_machine_only() {
        for address in
            ["http://example.invalid/", "http://10.0.0.1/", "http://169.254.169.254/", "ftp://localhost/", "x", ""]
        {
            assert!(matches!(get(address).await, Err(FetchError::Address(_))), "{address}");
        }
        assert!(is_here("127.0.0.1") && is_here("localhost") && is_here("::1") && !is_here("128.0.0.1"));
    }
}
