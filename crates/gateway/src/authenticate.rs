//! Who signed a request, for routes that are no AWS API but take AWS signatures: function URLs.

use crate::sigv4::{self, Declared, Refusal, Verifier};
use crate::{CredentialSource, Entrance, LookupError};
use aws_lc_rs::digest;
use http::request::Parts;
use platform::{Principal, SharedClock};
use std::sync::Arc;

/// Verifies signatures for one signing name.
pub struct Authenticator {
    service: &'static str,
    verifier: Verifier,
    credentials: Arc<dyn CredentialSource>,
}

/// Who signed.
#[derive(Debug, Clone)]
pub struct Authenticated {
    /// Whose key it is.
    pub principal: Principal,
    /// The region that the signature is for.
    pub region: String,
}

/// Why a signature proves nothing.
#[derive(Debug, thiserror::Error)]
pub enum Unauthenticated {
    /// It does not fit, or its key is of no use.
    #[error("the signature was refused")]
    Refused(Refusal),
    /// The key could not be looked up.
    #[error("could not look the access key up")]
    Failed(#[source] Box<dyn std::error::Error + Send + Sync>),
}

impl Authenticator {
    /// For signatures scoped to `service`. `real_clock` must be the real time, also where a developer has moved the product's.
    #[must_use]
    pub fn new(service: &'static str, credentials: Arc<dyn CredentialSource>, real_clock: SharedClock) -> Self {
        Self { service, verifier: Verifier::new(real_clock), credentials }
    }

    /// Who signed a request with this body; `None` when nobody did.
    ///
    /// # Errors
    /// [`Unauthenticated`].
    pub async fn caller(
        &self,
        parts: &Parts,
        body: &[u8],
        entrance: Entrance,
    ) -> Result<Option<Authenticated>, Unauthenticated> {
        let refuse = Unauthenticated::Refused;
        let Some(presented) = sigv4::read(parts).map_err(refuse)? else { return Ok(None) };
        let lookup = self.credentials.lookup(presented.access_key(), presented.session_token()).await;
        let resolved = lookup.map_err(|error| match error {
            LookupError::UnknownKey => refuse(Refusal::UnknownKey),
            LookupError::InvalidToken => refuse(Refusal::InvalidToken),
            LookupError::Expired => refuse(Refusal::ExpiredToken),
            LookupError::Failed(source) => Unauthenticated::Failed(source),
        })?;
        if presented.service() != self.service {
            let text = format!("Credential should be scoped to correct service: '{}'. ", self.service);
            return Err(refuse(Refusal::Invalid(text)));
        }
        match &resolved.secret {
            Some(secret) => {
                self.verifier.check_form(parts, &presented).map_err(refuse)?;
                let mut hash = [0; 32];
                hash.copy_from_slice(digest::digest(&digest::SHA256, body).as_ref());
                let declared = Declared::read(parts, &presented);
                self.verifier.verify(parts, &presented, secret, declared, Some(&hash)).map_err(refuse)?;
            }
            None if entrance == Entrance::Sandbox => return Err(refuse(Refusal::UnknownKey)),
            None => sigv4::check_region(&presented).map_err(refuse)?,
        }
        Ok(Some(Authenticated { principal: resolved.principal, region: presented.region().to_owned() }))
    }
}
