//! Whom verifiers ask.

use crate::Claims;
use contract::Error;
use platform::BoxFuture;

/// Who knows which keys sign and what was revoked. The signing service is one; verifiers are given it.
pub trait Authority: Send + Sync + 'static {
    /// The root certificates, DER, of an account's signatures in a region; none when it has never signed there.
    fn roots<'a>(&'a self, account: &'a str, region: &'a str) -> BoxFuture<'a, Result<Vec<Vec<u8>>, Error>>;

    /// Whether the signature with these claims was revoked, by its job or by its profile.
    fn is_revoked<'a>(&'a self, claims: &'a Claims) -> BoxFuture<'a, Result<bool, Error>>;
}
