//! TLS: a certificate and its key.

use rustls::ServerConfig;
use rustls_pki_types::pem::{self, PemObject};
use rustls_pki_types::{CertificateDer, PrivateKeyDer};
use std::sync::Arc;

/// What the front needs to speak TLS: HTTP/2 and HTTP/1.1 are offered, TLS 1.2 and 1.3.
#[derive(Clone)]
pub struct Tls(Arc<ServerConfig>);

/// Why a certificate cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum TlsError {
    /// There is no certificate in the text, or a broken one.
    #[error("could not read a certificate")]
    Certificate(#[source] pem::Error),
    /// There is no private key in the text, or a broken one.
    #[error("could not read a private key")]
    Key(#[source] pem::Error),
    /// The two do not belong together, or the key is of a kind that is not supported.
    #[error("the certificate and its key cannot be used together")]
    Unusable(#[from] rustls::Error),
}

impl Tls {
    /// Reads a certificate chain, the server's own first, and its key, both in PEM.
    ///
    /// # Errors
    /// [`TlsError`] says which of the two is at fault.
    pub fn from_pem(certificates: &[u8], key: &[u8]) -> Result<Self, TlsError> {
        let chain: Vec<CertificateDer<'static>> =
            CertificateDer::pem_slice_iter(certificates).collect::<Result<_, _>>().map_err(TlsError::Certificate)?;
        if chain.is_empty() {
            return Err(TlsError::Certificate(pem::Error::NoItemsFound));
        }
        let key = PrivateKeyDer::from_pem_slice(key).map_err(TlsError::Key)?;
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let builder = ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions()?;
        let mut config = builder.with_no_client_auth().with_single_cert(chain, key)?;
        config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
        Ok(Self(Arc::new(config)))
    }

    pub(crate) fn acceptor(self) -> tokio_rustls::TlsAcceptor {
        self.0.into()
    }
}
