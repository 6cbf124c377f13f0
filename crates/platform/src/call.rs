//! Who calls, where, and under which request.

use std::fmt;
use std::net::IpAddr;
use std::sync::Arc;

macro_rules! name_type {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
        pub struct $name(Arc<str>);

        impl $name {
            /// Wraps the text as it is.
            #[must_use]
            pub fn new(text: &str) -> Self {
                Self(Arc::from(text))
            }

            /// The text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }
    };
}

name_type!(
    /// An account: twelve digits.
    AccountId
);
name_type!(
    /// A region, `us-east-1`.
    Region
);
name_type!(
    /// A request's id, a UUID in lower case.
    RequestId
);

/// A call of one operation: who, where, and the typed input.
#[derive(Debug)]
pub struct Call<I> {
    /// Who, where, when until.
    pub ctx: Context,
    /// The decoded, validated input.
    pub input: I,
}

impl<I> Call<I> {
    /// Pairs an input with its context.
    pub fn new(ctx: Context, input: I) -> Self {
        Self { ctx, input }
    }
}

/// Everything about a call but its input.
#[derive(Debug, Clone)]
pub struct Context {
    /// Who calls.
    pub principal: Principal,
    /// The account whose resources are meant.
    pub account: AccountId,
    /// The region that is meant.
    pub region: Region,
    /// The id that the caller sees and the log carries.
    pub request_id: RequestId,
    /// Where the caller reached us, `http://127.0.0.1:4566`; services build URLs (queue URLs, code locations) from it.
    pub endpoint: Arc<str>,
    /// The caller's address; `None` for calls from inside.
    pub source_ip: Option<IpAddr>,
    /// Whether the connection was encrypted (`aws:SecureTransport`).
    pub secure: bool,
    /// `aws:SourceArn` for calls that a service makes for a resource.
    pub source_arn: Option<Arc<str>>,
    /// `X-Amzn-Trace-Id`, as received or passed on.
    pub trace_id: Option<Arc<str>>,
    /// `aws:UserAgent`.
    pub user_agent: Option<Arc<str>>,
    /// The services through which the principal's call came here (`secretsmanager.amazonaws.com`), the first one first; empty for
    /// a call of its own. Made by [`Context::through`].
    pub via: Vec<Arc<str>>,
}

/// Who calls.
#[derive(Debug, Clone, PartialEq)]
pub enum Principal {
    /// Nobody proved anything (unsigned).
    Anonymous,
    /// An IAM identity.
    Identity(Arc<Identity>),
    /// An AWS service acting by itself, `s3.amazonaws.com`.
    Service(Arc<str>),
}

/// An authenticated IAM identity.
#[derive(Debug, Clone, PartialEq)]
pub struct Identity {
    /// The account it belongs to.
    pub account: AccountId,
    /// `arn:aws:iam::…:root`, `…:user/x`, or `arn:aws:sts::…:assumed-role/role/session`.
    pub arn: String,
    /// The unique id, `AIDA…`, `AROA…:session`, or the account id for root.
    pub user_id: String,
    /// The access key that signed; empty for calls from inside.
    pub access_key: String,
    /// The account's root, for whom policies are not asked.
    pub root: bool,
    /// Set for temporary credentials.
    pub session: Option<Session>,
}

/// What temporary credentials stand for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum SessionKind {
    /// A role that was assumed.
    #[default]
    Role,
    /// The user itself, or root (`GetSessionToken`).
    User,
    /// Somebody whom a user vouches for (`GetFederationToken`).
    Federated,
}

/// What temporary credentials carry.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Session {
    /// What they stand for.
    pub kind: SessionKind,
    /// The ARN of the identity whose policies count: `arn:aws:iam::…:role/x`, or the user's or root's.
    pub role_arn: String,
    /// The session's name.
    pub name: String,
    /// Session policies, as JSON text.
    pub policies: Vec<String>,
    /// Session tags.
    pub tags: Vec<(String, String)>,
    /// When it was issued, ms since the epoch.
    pub issued_at_ms: i64,
    /// When it ends, ms since the epoch.
    pub expires_at_ms: i64,
    /// Whether the role did not exist when it was assumed; `up` lets calls of such roles pass and says so.
    pub unmanaged: bool,
    /// Keys of session tags that the next role in a chain keeps.
    pub transitive_keys: Vec<String>,
    /// `aws:SourceIdentity`.
    pub source_identity: Option<String>,
    /// When a second factor was shown, ms since the epoch.
    pub mfa_at_ms: Option<i64>,
    /// `aws:FederatedProvider`: who vouched for the one who assumed the role.
    pub provider: Option<String>,
    /// Further condition keys that the session was made with (`example.com:sub`).
    pub keys: Vec<(String, String)>,
}

impl Identity {
    /// The role behind it, if it is a session of one.
    #[must_use]
    pub fn role_session(&self) -> Option<&Session> {
        self.session.as_ref().filter(|session| session.kind == SessionKind::Role)
    }
}

impl Principal {
    /// The identity, if it is one.
    #[must_use]
    pub fn identity(&self) -> Option<&Identity> {
        match self {
            Principal::Identity(identity) => Some(identity),
            _ => None,
        }
    }

    /// The root of an account.
    #[must_use]
    pub fn root(account: &AccountId, access_key: &str) -> Self {
        Principal::Identity(Arc::new(Identity {
            account: account.clone(),
            arn: format!("arn:aws:iam::{account}:root"),
            user_id: account.to_string(),
            access_key: access_key.to_owned(),
            root: true,
            session: None,
        }))
    }

    /// A service principal, `lambda.amazonaws.com`.
    #[must_use]
    pub fn service(name: &str) -> Self {
        Principal::Service(Arc::from(name))
    }
}

impl Context {
    /// The same call made by another principal, for what a service does on behalf of a role or by itself.
    #[must_use]
    pub fn acting_as(&self, principal: Principal) -> Self {
        Self { principal, source_ip: None, via: Vec::new(), ..self.clone() }
    }

    /// The context of a call that a service makes on the bus in its caller's name, as S3 calls KMS for an encrypted object:
    ///
    /// ```ignore
    /// bus.call::<api::kms::op::Decrypt>(call.ctx.through("s3.amazonaws.com"), request).await
    /// ```
    ///
    /// The principal stays, so that its own rights and the key's policy decide; `kms:ViaService` (`s3.REGION.amazonaws.com`, of the
    /// region called), `aws:CalledVia…` and `aws:ViaAWSService` say that the service asked, and `aws:SourceIp` is gone. That lets a
    /// policy allow a key's use through one service alone; the keys that AWS manages (`alias/aws/s3`) allow nothing else. Set the
    /// region first where the key is in another one. A role that the service was given is not this: see [`Context::acting_as`].
    #[must_use]
    pub fn through(&self, service: &str) -> Self {
        let service: Arc<str> = Arc::from(service);
        let via = self.via.iter().cloned().chain([Arc::clone(&service)]).collect();
        Self { source_ip: None, user_agent: Some(service), via, ..self.clone() }
    }
}
