//! From an access key to who calls and which secret signs.

use crate::directory::Directory;
use crate::kept::Kept;
use crate::keys::{ACCESS_KEYS, USERS};
use crate::sessions::Sessions;
use platform::{AccountId, BoxFuture, Identity, Principal};
use std::fmt;
use std::sync::Arc;
use store::ReadError;

/// The account of callers whose access key names none, under [`Mode::Open`].
pub const DEFAULT_ACCOUNT: &str = "000000000000";

/// Where the gateway looks up access keys.
pub trait CredentialSource: Send + Sync + 'static {
    /// Who an access key stands for.
    ///
    /// # Errors
    /// See [`CredentialError`].
    fn lookup<'a>(
        &'a self,
        access_key_id: &'a str,
        session_token: Option<&'a str>,
    ) -> BoxFuture<'a, Result<Resolved, CredentialError>>;
}

/// An access key that may be used.
#[derive(Debug, Clone)]
pub struct Resolved {
    /// What the signature must have been made with; `None`: any signature will do.
    pub secret: Option<Secret>,
    /// Who calls.
    pub principal: Principal,
}

/// A secret access key, which `Debug` does not show.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(Arc<str>);

/// Why an access key may not be used.
#[derive(Debug, Clone, thiserror::Error)]
pub enum CredentialError {
    /// There is no such key.
    #[error("the access key is not known")]
    Unknown,
    /// The session has ended.
    #[error("the session has expired")]
    Expired,
    /// The token was not made for this key, or is missing.
    #[error("the session token is not valid")]
    InvalidToken,
    /// The key was switched off.
    #[error("the access key is inactive")]
    Inactive,
    /// The store could not be read.
    #[error("the access key could not be looked up")]
    Store(#[from] ReadError),
}

/// Whether unknown keys are let in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// `up`: a key that we do not know is the root of the account that it spells, or of [`DEFAULT_ACCOUNT`].
    Open,
    /// `serve`: known keys only.
    Known,
}

/// The access keys of users, roots and sessions.
pub struct Credentials {
    directory: Directory,
    sessions: Arc<Sessions>,
    mode: Mode,
    /// What access keys stand for; `None` for those that nobody has.
    kept: Kept<Option<Found>>,
}

/// An access key that somebody has.
#[derive(Clone)]
struct Found {
    active: bool,
    resolved: Resolved,
}

impl Credentials {
    /// Over the rows of a directory and the sessions made from it.
    #[must_use]
    pub fn new(sessions: Arc<Sessions>, mode: Mode) -> Self {
        let directory = sessions.directory().clone();
        let kept = Kept::new(directory.store(), &[ACCESS_KEYS.prefix(), USERS.prefix()]);
        Self { directory, sessions, mode, kept }
    }

    async fn find(&self, access_key_id: &str, session_token: Option<&str>) -> Result<Resolved, CredentialError> {
        if let Some(token) = session_token.filter(|token| !token.is_empty()) {
            if let Some(resolved) = self.sessions.resolve(access_key_id, token)? {
                return Ok(resolved);
            }
            if self.mode == Mode::Known || self.sessions.made(access_key_id) {
                return Err(CredentialError::InvalidToken);
            }
        } else if self.sessions.made(access_key_id) {
            return Err(CredentialError::InvalidToken);
        }
        match self.stored(access_key_id).await {
            Err(CredentialError::Unknown) if self.mode == Mode::Open => Ok(open(access_key_id)),
            found => found,
        }
    }

    async fn stored(&self, access_key_id: &str) -> Result<Resolved, CredentialError> {
        let found = self.kept.get(access_key_id, self.read(access_key_id)).await?.ok_or(CredentialError::Unknown)?;
        if found.active { Ok(found.resolved) } else { Err(CredentialError::Inactive) }
    }

    async fn read(&self, access_key_id: &str) -> Result<Option<Found>, ReadError> {
        let Some(key) = self.directory.access_key(access_key_id).await? else { return Ok(None) };
        let active = key.active;
        let found = |secret, principal| Some(Found { active, resolved: Resolved { secret, principal } });
        let account = AccountId::new(&key.account);
        let secret = Some(Secret::new(key.secret));
        let Some(name) = key.user else {
            return Ok(found(secret, Principal::root(&account, access_key_id)));
        };
        let Some(user) = self.directory.user(&key.account, &name).await? else { return Ok(None) };
        let identity = Identity {
            account,
            arn: user.arn(),
            user_id: user.id,
            access_key: access_key_id.to_owned(),
            root: false,
            session: None,
        };
        Ok(found(secret, Principal::Identity(Arc::new(identity))))
    }
}

impl CredentialSource for Credentials {
    fn lookup<'a>(
        &'a self,
        access_key_id: &'a str,
        session_token: Option<&'a str>,
    ) -> BoxFuture<'a, Result<Resolved, CredentialError>> {
        Box::pin(self.find(access_key_id, session_token))
    }
}

/// Twelve digits spell an account; all else is the default account's root.
fn open(access_key_id: &str) -> Resolved {
    let spelled = access_key_id.len() == 12 && access_key_id.bytes().all(|byte| byte.is_ascii_digit());
    let account = AccountId::new(if spelled { access_key_id } else { DEFAULT_ACCOUNT });
    Resolved { secret: None, principal: Principal::root(&account, access_key_id) }
}

impl Secret {
    /// Wraps a secret.
    #[must_use]
    pub fn new(text: impl Into<Arc<str>>) -> Self {
        Self(text.into())
    }

    /// The secret itself, for signing and for the one answer that shows it.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}
