//! The entrance: sockets, TLS, limits, who calls, which service is meant, and the way of a request through the contract.
//!
//! Owns everything between a socket and the bus. Knows no service's rules.

pub mod limits;
pub mod sigv4;
