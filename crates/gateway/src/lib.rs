//! The entrance: sockets, TLS, limits, who calls, which service is meant, and the way of a request through the contract.
//!
//! Owns everything between a socket and the bus. Knows no service's rules. Bytes → [`choose`](Services::choose) the service
//! → authenticate → `contract::wire` decodes → the bus → `contract::wire` encodes.
//! Always: no call reaches the bus for a principal that the [`CredentialSource`] did not name, save those that the
//! configuration names for unsigned requests.

mod admit;
mod authenticate;
mod body;
mod browser;
pub mod bucket_host;
mod bucket_pages;
mod budget;
mod choose;
mod credentials;
mod early;
mod exchange;
mod extra;
mod gateway;
mod host;
pub mod limits;
mod live;
mod s3_requests;
mod server;
pub mod sigv2;
pub mod sigv4;
#[cfg(test)]
mod testing;
mod tls;

pub use authenticate::{Authenticated, Authenticator, Unauthenticated};
pub use browser::{BrowserRefusal, BrowserRules};
pub use bucket_pages::{BucketPages, BucketSays, PageAsks};
pub use choose::{Choice, Services};
pub use contract::wire::Body;
pub use credentials::{CredentialSource, LookupError, Resolved};
pub use extra::{Extra, ExtraRequest, full};
pub use gateway::{Connection, Entrance, Gateway, GatewayConfig};
pub use s3_requests::{CAME, Came, Signature};
pub use tls::{Tls, TlsError};
