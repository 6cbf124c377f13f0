//! Sessions of roles: made without a row, verified without a row.

use crate::credentials::{CredentialError, Resolved, Secret};
use crate::directory::{Directory, entity_name};
use crate::keys::{self, ACCESS_KEYS, ROOT_KEYS};
use crate::records::{AccessKey, RootKey};
use crate::seal::{Claims, Seal};
use crate::{ids, limits};
use platform::{AccountId, Identity, Principal, Session, SessionKind, SharedClock, SharedIds};
use std::sync::Arc;
use store::{ReadError, Store, WriteError};

/// Makes and verifies sessions.
pub struct Sessions {
    directory: Directory,
    seal: Seal,
    clock: SharedClock,
    ids: SharedIds,
}

/// What a new session is to be.
#[derive(Debug, Clone, Default)]
pub struct NewSession {
    /// The account of the role.
    pub account: String,
    /// The role.
    pub role_arn: String,
    /// Its id, `AROA…`.
    pub role_id: String,
    /// The session's name.
    pub name: String,
    /// How long it lasts, seconds.
    pub duration_s: i64,
    /// Session policies, as JSON text.
    pub policies: Vec<String>,
    /// Session tags.
    pub tags: Vec<(String, String)>,
    /// Whether the role does not exist.
    pub unmanaged: bool,
    /// What it stands for.
    pub kind: SessionKind,
    /// Keys of tags that the next role in a chain keeps.
    pub transitive_keys: Vec<String>,
    /// `aws:SourceIdentity`.
    pub source_identity: Option<String>,
    /// When a second factor was shown.
    pub mfa_at_ms: Option<i64>,
    /// `aws:FederatedProvider`.
    pub provider: Option<String>,
    /// Further condition keys.
    pub keys: Vec<(String, String)>,
}

/// Temporary credentials.
#[derive(Debug, Clone)]
pub struct SessionCredentials {
    /// `ASIA…`.
    pub access_key_id: String,
    /// The secret.
    pub secret_access_key: Secret,
    /// The sealed token that must go with each request.
    pub session_token: Secret,
    /// When they end, milliseconds since 1970.
    pub expires_at_ms: i64,
    /// `arn:aws:sts::…:assumed-role/role/session`.
    pub assumed_role_arn: String,
    /// `AROA…:session`.
    pub assumed_role_id: String,
    /// The caller that these credentials make, for calls from inside on the role's behalf.
    pub principal: Principal,
}

/// Why a role's session could not be made.
#[derive(Debug, thiserror::Error)]
pub enum MintError {
    /// It is no role's ARN.
    #[error("{0} is no role")]
    NotARole(String),
    /// The role does not exist, and must.
    #[error("there is no role {0}")]
    NoSuchRole(String),
    /// The store could not be read.
    #[error("the role could not be looked up")]
    Store(#[from] ReadError),
}

impl Sessions {
    /// Opens the store's session key, making it at first start.
    ///
    /// # Errors
    /// The store's.
    pub async fn open(store: Store, clock: SharedClock, ids: SharedIds) -> Result<Self, WriteError> {
        let seal = Seal::open(&store, &*ids).await?;
        Ok(Self { directory: Directory::new(store), seal, clock, ids })
    }

    /// The identities that sessions are made from.
    #[must_use]
    pub fn directory(&self) -> &Directory {
        &self.directory
    }

    /// The time.
    pub(crate) fn now_ms(&self) -> i64 {
        self.clock.now_ms()
    }

    /// A session of a role for a service that acts for it (Lambda for a function). The caller has checked the trust policy.
    ///
    /// `duration_s` is not held against the role's own maximum, as on AWS for service sessions. With `unmanaged_ok` a role that
    /// does not exist gets a session too; it is marked, and the authorizer decides what that means.
    ///
    /// # Errors
    /// See [`MintError`].
    pub async fn mint_role_session(
        &self,
        role_arn: &str,
        session_name: &str,
        duration_s: i64,
        unmanaged_ok: bool,
    ) -> Result<SessionCredentials, MintError> {
        let (account, _) = role_name(role_arn).ok_or_else(|| MintError::NotARole(role_arn.to_owned()))?;
        let role = self.directory.role_by_arn(role_arn).await?;
        if role.is_none() && !unmanaged_ok {
            return Err(MintError::NoSuchRole(role_arn.to_owned()));
        }
        let unmanaged = role.is_none();
        let role_id = role.map_or_else(|| ids::unique_id(&*self.ids, "AROA", &account), |role| role.id);
        Ok(self.mint(NewSession {
            account,
            role_arn: role_arn.to_owned(),
            role_id,
            name: session_name.to_owned(),
            duration_s,
            unmanaged,
            ..NewSession::default()
        }))
    }

    /// A session as described, from now on.
    #[must_use]
    pub fn mint(&self, new: NewSession) -> SessionCredentials {
        let issued_at_ms = self.clock.now_ms();
        let claims = Claims {
            access_key_id: self.seal.access_key_id(&*self.ids, &new.account),
            salt: Seal::salt(&*self.ids),
            account: new.account,
            role_arn: new.role_arn,
            role_id: new.role_id,
            name: new.name,
            issued_at_ms,
            expires_at_ms: issued_at_ms + new.duration_s.clamp(1, limits::TOKEN_SECONDS_MAX) * 1000,
            tags: new.tags,
            policies: new.policies,
            unmanaged: new.unmanaged,
            kind: kind_code(new.kind),
            transitive_keys: new.transitive_keys,
            source_identity: new.source_identity,
            mfa_at_ms: new.mfa_at_ms,
            provider: new.provider,
            keys: new.keys,
        };
        let (secret, token) = (self.seal.secret(&claims), self.seal.token(&*self.ids, &claims));
        let expires_at_ms = claims.expires_at_ms;
        let access_key_id = claims.access_key_id.clone();
        let identity = identity(claims);
        SessionCredentials {
            access_key_id,
            secret_access_key: secret,
            session_token: Secret::new(token),
            expires_at_ms,
            assumed_role_arn: identity.arn.clone(),
            assumed_role_id: identity.user_id.clone(),
            principal: Principal::Identity(Arc::new(identity)),
        }
    }

    /// Who a token makes its bearer; `None` when it was not made here for this key.
    pub(crate) fn resolve(&self, access_key_id: &str, token: &str) -> Result<Option<Resolved>, CredentialError> {
        let Some(claims) = self.seal.claims(token, access_key_id) else { return Ok(None) };
        if claims.expires_at_ms <= self.clock.now_ms() {
            return Err(CredentialError::Expired);
        }
        let secret = Some(self.seal.secret(&claims));
        Ok(Some(Resolved { secret, principal: Principal::Identity(Arc::new(identity(claims))) }))
    }

    /// A text that only this store's processes can read, and only for this account: why a call was refused.
    pub(crate) fn seal_message(&self, account: &str, text: &str) -> String {
        self.seal.sealed(&*self.ids, account, text)
    }

    /// Why a call was refused, from the sealed text that went along with the refusal; `None` when it is none of this account's.
    #[must_use]
    pub fn opened_message(&self, account: &str, sealed: &str) -> Option<String> {
        self.seal.opened(account, sealed)
    }

    /// Whether the id is one of a session made from this store.
    pub(crate) fn made(&self, access_key_id: &str) -> bool {
        self.seal.is_ours(access_key_id)
    }

    /// Makes the access key of an account's root unless it has one. Returns id and secret only then: nothing shows them again.
    ///
    /// # Errors
    /// The store's.
    pub async fn ensure_root_key(&self, account: &AccountId) -> Result<Option<(String, Secret)>, WriteError> {
        let key = &AccessKey {
            id: ids::access_key_id(&*self.ids, account.as_str()),
            account: account.to_string(),
            user: None,
            secret: ids::secret_access_key(&*self.ids),
            active: true,
            created_ms: self.clock.now_ms(),
        };
        let (row, root) = (&keys::account(account.as_str()), &RootKey { access_key_id: key.id.clone() });
        let made = self
            .directory
            .store()
            .write("iam.root_key", |tx| async move {
                if tx.get(&ROOT_KEYS, row).await?.is_some() {
                    return Ok(false);
                }
                tx.put(&ROOT_KEYS, row, root)?;
                tx.put(&ACCESS_KEYS, &keys::access_key(&key.id), key)?;
                Ok(true)
            })
            .await?;
        Ok(made.then(|| (key.id.clone(), Secret::new(key.secret.as_str()))))
    }
}

/// The identity that a session's bearer is.
fn identity(claims: Claims) -> Identity {
    let kind = kind_of(claims.kind);
    let (arn, user_id) = match kind {
        SessionKind::Role => {
            let role = claims.role_arn.rsplit('/').next().unwrap_or_default();
            let arn = format!("arn:aws:sts::{}:assumed-role/{role}/{}", claims.account, claims.name);
            (arn, format!("{}:{}", claims.role_id, claims.name))
        }
        SessionKind::User => (claims.role_arn.clone(), claims.role_id.clone()),
        SessionKind::Federated => (
            format!("arn:aws:sts::{}:federated-user/{}", claims.account, claims.name),
            format!("{}:{}", claims.account, claims.name),
        ),
    };
    Identity {
        account: AccountId::new(&claims.account),
        root: kind == SessionKind::User && claims.role_arn.ends_with(":root"),
        arn,
        user_id,
        access_key: claims.access_key_id,
        session: Some(Session {
            kind,
            role_arn: claims.role_arn,
            name: claims.name,
            policies: claims.policies,
            tags: claims.tags,
            issued_at_ms: claims.issued_at_ms,
            expires_at_ms: claims.expires_at_ms,
            unmanaged: claims.unmanaged,
            transitive_keys: claims.transitive_keys,
            source_identity: claims.source_identity,
            mfa_at_ms: claims.mfa_at_ms,
            provider: claims.provider,
            keys: claims.keys,
        }),
    }
}

fn kind_code(kind: SessionKind) -> u8 {
    match kind {
        SessionKind::Role => 0,
        SessionKind::User => 1,
        SessionKind::Federated => 2,
    }
}

/// Tokens are ours, so another code is a newer version's; such a session is taken as the least that it can be.
fn kind_of(code: u8) -> SessionKind {
    match code {
        0 => SessionKind::Role,
        1 => SessionKind::User,
        _ => SessionKind::Federated,
    }
}

/// Account and name of a role's ARN.
pub(crate) fn role_name(arn: &str) -> Option<(String, String)> {
    entity_name(arn, "role/")
}
