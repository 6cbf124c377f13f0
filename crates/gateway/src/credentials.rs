//! Whom an access key belongs to: asked here, known elsewhere.

use platform::{BoxFuture, Principal};
use std::sync::Arc;

/// Knows access keys. The identity service implements it; `up` wraps it so that any key is an account's root.
pub trait CredentialSource: Send + Sync + 'static {
    /// Looks a key up. The token is the one presented; the source compares it with the one that it gave out.
    fn lookup<'a>(
        &'a self,
        access_key_id: &'a str,
        session_token: Option<&'a str>,
    ) -> BoxFuture<'a, Result<Resolved, LookupError>>;
}

/// An access key that is known.
#[derive(Clone)]
pub struct Resolved {
    /// What it signs with; `None` lets a request in without a look at its signature (only under `up`, never from a sandbox).
    pub secret: Option<Arc<str>>,
    /// Whose it is.
    pub principal: Principal,
}

impl std::fmt::Debug for Resolved {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Resolved").field("principal", &self.principal).finish_non_exhaustive()
    }
}

/// Why a key is of no use.
#[derive(Debug, thiserror::Error)]
pub enum LookupError {
    /// Nobody has this key, or it is switched off.
    #[error("unknown access key")]
    UnknownKey,
    /// The token is not the key's, or lacks.
    #[error("the session token does not belong to the access key")]
    InvalidToken,
    /// The temporary credentials have ended.
    #[error("the temporary credentials have ended")]
    Expired,
    /// The source itself failed.
    #[error("could not look the access key up")]
    Failed(#[source] Box<dyn std::error::Error + Send + Sync>),
}
