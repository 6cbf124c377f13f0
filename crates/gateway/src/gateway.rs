//! What the entrance is made of, and how it is set up.

use crate::budget::Budget;
use crate::sigv4::Verifier;
use crate::{BrowserRules, BucketPages, CredentialSource, Extra, Services, Tls, limits};
use contract::Service;
use platform::{AccountId, Bus, Principal, Region, SharedClock, SharedIds};
use std::net::SocketAddr;
use std::sync::Arc;
use tokio::sync::{Semaphore, watch};

/// Where a connection came in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Entrance {
    /// The port that everybody may connect to.
    Front,
    /// A listener inside a function's sandbox: here only requests signed with temporary credentials of a role enter, and
    /// the signature is always verified, whatever the front door lets pass.
    Sandbox,
}

/// How an entrance is set up. [`GatewayConfig::new`] gives what `serve` needs: nobody enters without a signature.
pub struct GatewayConfig {
    /// The services, the preferred one first where two share a name.
    pub services: Vec<&'static Service>,
    /// Where decoded calls go.
    pub bus: Arc<Bus>,
    /// Who knows access keys.
    pub credentials: Arc<dyn CredentialSource>,
    /// Request ids.
    pub ids: SharedIds,
    /// The real time, against which signatures are checked: not the clock that a developer may move.
    pub real_clock: SharedClock,
    /// Routes beside the AWS APIs.
    pub extras: Vec<Arc<dyn Extra>>,
    /// Who an unsigned request on the front is; `None` refuses it, except where the model says that no signature is needed.
    pub unsigned: Option<Principal>,
    /// Set where any access key will do: keeps web pages out.
    pub browser: Option<BrowserRules>,
    /// Who knows which pages of other origins a bucket lets in.
    pub buckets: Option<Arc<dyn BucketPages>>,
    /// Set to speak TLS, and nothing else, on the front.
    pub tls: Option<Tls>,
    /// The account meant by a request without a principal of an account.
    pub account: AccountId,
    /// The region meant by a request that names none.
    pub region: Region,
    /// See [`limits::BYTES_IN_FLIGHT_MAX`].
    pub bytes_in_flight_max: u64,
    /// See [`limits::CONNECTIONS_MAX`]; of each entrance.
    pub connections_max: usize,
}

impl GatewayConfig {
    /// The safe set-up around the parts that every set-up needs.
    #[must_use]
    pub fn new(
        services: Vec<&'static Service>,
        bus: Arc<Bus>,
        credentials: Arc<dyn CredentialSource>,
        ids: SharedIds,
        real_clock: SharedClock,
    ) -> Self {
        Self {
            services,
            bus,
            credentials,
            ids,
            real_clock,
            extras: Vec::new(),
            unsigned: None,
            browser: None,
            buckets: None,
            tls: None,
            account: AccountId::new("000000000000"),
            region: Region::new("us-east-1"),
            bytes_in_flight_max: limits::BYTES_IN_FLIGHT_MAX,
            connections_max: limits::CONNECTIONS_MAX,
        }
    }
}

/// The entrance. Shared by all listeners of the process.
pub struct Gateway {
    pub(crate) services: Services,
    pub(crate) bus: Arc<Bus>,
    pub(crate) credentials: Arc<dyn CredentialSource>,
    pub(crate) ids: SharedIds,
    pub(crate) verifier: Verifier,
    pub(crate) extras: Vec<Arc<dyn Extra>>,
    pub(crate) unsigned: Option<Principal>,
    pub(crate) browser: Option<BrowserRules>,
    pub(crate) buckets: Option<Arc<dyn BucketPages>>,
    pub(crate) tls: Option<tokio_rustls::TlsAcceptor>,
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) bytes: Arc<Budget>,
    pub(crate) requests: Arc<Budget>,
    pub(crate) connections_max: u32,
    pub(crate) front: Arc<Semaphore>,
    pub(crate) sandboxes: Arc<Semaphore>,
    pub(crate) phase: watch::Sender<Phase>,
}

/// How long connections may go on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Phase {
    Open,
    /// Finish what is under way, take nothing new.
    Drain,
    /// Stop now.
    Closed,
}

impl Gateway {
    /// Builds the entrance; it takes connections once [`Gateway::listen`] or [`Gateway::serve_stream`] is called.
    #[must_use]
    pub fn new(config: GatewayConfig) -> Arc<Self> {
        let connections_max = u32::try_from(config.connections_max.min(Semaphore::MAX_PERMITS)).unwrap_or(u32::MAX);
        let permits = || Arc::new(Semaphore::new(connections_max as usize));
        Arc::new(Self {
            services: Services::new(&config.services),
            bus: config.bus,
            credentials: config.credentials,
            ids: config.ids,
            verifier: Verifier::new(config.real_clock),
            extras: config.extras,
            unsigned: config.unsigned,
            browser: config.browser,
            buckets: config.buckets,
            tls: config.tls.map(Tls::acceptor),
            account: config.account,
            region: config.region,
            bytes: Budget::new(config.bytes_in_flight_max),
            requests: Budget::new(limits::REQUESTS_IN_FLIGHT_MAX),
            connections_max,
            front: permits(),
            sandboxes: permits(),
            phase: watch::Sender::new(Phase::Open),
        })
    }
}

/// What is known of a connection.
#[derive(Debug, Clone)]
pub struct Connection {
    /// The other end.
    pub peer: Option<SocketAddr>,
    /// Where it came in.
    pub entrance: Entrance,
    /// Whether it is encrypted.
    pub secure: bool,
    /// Whether by TLS 1.3 rather than 1.2.
    pub tls_1_3: bool,
    /// Our own address as `host:port`, for requests whose host is of no use.
    pub local: Arc<str>,
}

impl Connection {
    pub(crate) fn scheme(&self) -> &'static str {
        if self.secure { "https" } else { "http" }
    }
}
