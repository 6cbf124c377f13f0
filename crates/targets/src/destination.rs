//! API destinations as others see them: who keeps them and their connections calls them.

use crate::failure::Failure;
use bytes::Bytes;
use contract::Error;
use platform::{BoxFuture, Context};

/// One call of an API destination.
#[derive(Debug, Clone, Copy)]
pub struct HttpCall<'a> {
    /// The destination's ARN.
    pub arn: &'a str,
    /// What replaces the stars of its endpoint.
    pub path: &'a [String],
    /// Headers that are added.
    pub headers: &'a [(String, String)],
    /// Query parameters that are added.
    pub query: &'a [(String, String)],
    /// The body.
    pub body: &'a str,
}

/// Calls API destinations.
pub trait Destinations: Send + Sync + 'static {
    /// Calls one for somebody who may (`events:InvokeApiDestination`); gives the body of its answer.
    fn call<'a>(&'a self, ctx: &'a Context, call: HttpCall<'a>) -> BoxFuture<'a, Result<Bytes, Failure>>;
}

/// Decides permissions that no operation stands for.
pub trait Permits: Send + Sync + 'static {
    /// Whether the caller may do the action on the resource; the error is the refusal.
    fn may<'a>(&'a self, ctx: &'a Context, action: &'a str, resource: &'a str) -> BoxFuture<'a, Result<(), Error>>;
}
