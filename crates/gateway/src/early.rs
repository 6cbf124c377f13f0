//! Errors of requests that never reached an operation: no routed operation, so the protocol is a best guess.

use crate::sigv4::{Dialect, Refusal};
use contract::wire::{self, Body};
use contract::{Error, Protocol, Service};
use http::Response;
use http::request::Parts;

/// Stands in when no service is known: every protocol is possible.
static NOBODY: Service = Service {
    name: "freehold",
    iam_prefix: "",
    signing_name: "",
    endpoint_prefix: "",
    api_version: "",
    target_prefix: "",
    xml_namespace: "",
    protocols: &[Protocol::RestJson, Protocol::AwsJson10, Protocol::AwsJson11, Protocol::AwsQuery, Protocol::RpcV2Cbor],
    query_compatible: false,
    operations: &[],
    shapes: &[],
};

/// An error, and the service as far as it is known.
#[derive(Debug)]
pub(crate) struct Early {
    service: Option<&'static Service>,
    pub(crate) error: Error,
}

impl Early {
    pub(crate) fn of(service: Option<&'static Service>, error: Error) -> Self {
        Self { service, error }
    }

    /// A refusal in the words of the service.
    pub(crate) fn refusal(service: &'static Service, parts: &Parts, refusal: &Refusal) -> Self {
        let dialect = Dialect::of(service, wire::protocol(service, parts));
        Self::of(Some(service), refusal.to_error(dialect))
    }

    /// Writes it in the protocol that the caller most likely reads.
    pub(crate) fn encode(&self, parts: &Parts, request_id: &str) -> Response<Body> {
        let service = self.service.unwrap_or(&NOBODY);
        wire::refuse(service, wire::protocol(service, parts), &self.error, request_id)
    }
}
