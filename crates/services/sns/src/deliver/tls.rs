//! Encrypted connections to subscribers, which prove themselves with a certificate that this machine trusts.

use crate::core::Core;
use rustls::{ClientConfig, RootCertStore};
use rustls_pki_types::pem::PemObject as _;
use rustls_pki_types::{CertificateDer, ServerName};
use std::path::PathBuf;
use std::sync::Arc;
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

/// Where systems keep the certificates that they trust; `SSL_CERT_FILE` goes first.
const BUNDLES: &[&str] = &[
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
];

type Fault = Box<dyn std::error::Error + Send + Sync>;

impl Core {
    /// Whom we trust; read when it is first needed.
    pub(super) fn trust(&self) -> Result<Arc<ClientConfig>, Fault> {
        if let Some(known) = &*self.trust.read() {
            return Ok(Arc::clone(known));
        }
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let builder = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions()?;
        let config = Arc::new(builder.with_root_certificates(roots()?).with_no_client_auth());
        *self.trust.write() = Some(Arc::clone(&config));
        Ok(config)
    }
}

fn roots() -> Result<RootCertStore, Fault> {
    let own = std::env::var_os("SSL_CERT_FILE").map(PathBuf::from);
    let mut files = own.into_iter().chain(BUNDLES.iter().map(PathBuf::from));
    let file = files.find(|file| file.is_file()).ok_or("this machine has no list of trusted certificates")?;
    let mut roots = RootCertStore::empty();
    roots.add_parsable_certificates(CertificateDer::pem_file_iter(file)?.filter_map(Result::ok));
    Ok(roots)
}

pub(super) async fn connect(
    trust: Arc<ClientConfig>,
    host: &str,
    stream: TcpStream,
) -> Result<TlsStream<TcpStream>, Fault> {
    let name = ServerName::try_from(host.to_owned())?;
    Ok(TlsConnector::from(trust).connect(name, stream).await?)
}
