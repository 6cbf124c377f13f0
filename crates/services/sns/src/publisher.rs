//! Who published an encrypted message, kept with it.

use crate::records::{Publisher, PublisherKind, PublisherSession};
use platform::{AccountId, Context, Identity, Principal, Session, SessionKind};
use std::sync::Arc;

impl Publisher {
    pub(crate) fn of(ctx: &Context) -> Self {
        match &ctx.principal {
            Principal::Anonymous => Self::Anonymous,
            Principal::Service(name) => {
                Self::Service { name: name.to_string(), source_arn: ctx.source_arn.as_deref().map(str::to_owned) }
            }
            Principal::Identity(identity) => Self::Identity {
                account: identity.account.to_string(),
                arn: identity.arn.clone(),
                user_id: identity.user_id.clone(),
                access_key: identity.access_key.clone(),
                root: identity.root,
                session: identity.session.as_ref().map(|session| Box::new(PublisherSession::of(session))),
            },
        }
    }

    /// For a later call in the publisher's name.
    pub(crate) fn principal(&self) -> Principal {
        match self {
            Self::Anonymous => Principal::Anonymous,
            Self::Service { name, .. } => Principal::service(name),
            Self::Identity { account, arn, user_id, access_key, root, session } => {
                Principal::Identity(Arc::new(Identity {
                    account: AccountId::new(account),
                    arn: arn.clone(),
                    user_id: user_id.clone(),
                    access_key: access_key.clone(),
                    root: *root,
                    session: session.as_deref().map(PublisherSession::session),
                }))
            }
        }
    }

    pub(crate) fn source_arn(&self) -> Option<&str> {
        match self {
            Self::Service { source_arn, .. } => source_arn.as_deref(),
            _ => None,
        }
    }
}

impl PublisherSession {
    fn of(session: &Session) -> Self {
        Self {
            kind: match session.kind {
                SessionKind::Role => PublisherKind::Role,
                SessionKind::User => PublisherKind::User,
                SessionKind::Federated => PublisherKind::Federated,
            },
            role_arn: session.role_arn.clone(),
            name: session.name.clone(),
            issued_at_ms: session.issued_at_ms,
            policies: session.policies.clone(),
            tags: session.tags.clone(),
            keys: session.keys.clone(),
            source_identity: session.source_identity.clone(),
            provider: session.provider.clone(),
            mfa_at_ms: session.mfa_at_ms,
            unmanaged: session.unmanaged,
        }
    }

    /// Without an end: the message may outlive the session.
    fn session(&self) -> Session {
        Session {
            kind: match self.kind {
                PublisherKind::Role => SessionKind::Role,
                PublisherKind::User => SessionKind::User,
                PublisherKind::Federated => SessionKind::Federated,
            },
            role_arn: self.role_arn.clone(),
            name: self.name.clone(),
            issued_at_ms: self.issued_at_ms,
            expires_at_ms: i64::MAX,
            policies: self.policies.clone(),
            tags: self.tags.clone(),
            keys: self.keys.clone(),
            source_identity: self.source_identity.clone(),
            provider: self.provider.clone(),
            mfa_at_ms: self.mfa_at_ms,
            unmanaged: self.unmanaged,
            ..Session::default()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use platform::{Region, RequestId};

    #[test]
    fn a_publisher_is_asked_for_again_as_he_was() {
        let account = AccountId::new("123456789012");
        let session = Session {
            kind: SessionKind::Federated,
            role_arn: "arn:aws:iam::123456789012:role/r".into(),
            name: "s".into(),
            policies: vec!["{}".into()],
            tags: vec![("a".into(), "b".into())],
            issued_at_ms: 5,
            expires_at_ms: i64::MAX,
            ..Session::default()
        };
        let identity = |session| Identity {
            account: account.clone(),
            arn: "arn:aws:sts::123456789012:assumed-role/r/s".into(),
            user_id: "AROA:s".into(),
            access_key: "ASIA".into(),
            root: false,
            session,
        };
        for principal in [
            Principal::Anonymous,
            Principal::service("events.amazonaws.com"),
            Principal::root(&account, "AKIA"),
            Principal::Identity(Arc::new(identity(None))),
            Principal::Identity(Arc::new(identity(Some(session)))),
        ] {
            let ctx = Context {
                principal: principal.clone(),
                account: account.clone(),
                region: Region::new("us-east-1"),
                request_id: RequestId::new("r"),
                endpoint: Arc::from(""),
                source_ip: None,
                secure: false,
                source_arn: Some(Arc::from("arn:aws:events:us-east-1:123456789012:rule/r")),
                trace_id: None,
                user_agent: None,
                via: Vec::new(),
            };
            let stored = serde_json::to_string(&Publisher::of(&ctx)).expect("JSON");
            let read: Publisher = serde_json::from_str(&stored).expect("JSON");
            assert_eq!(read.principal(), principal);
            assert_eq!(read.source_arn().is_some(), matches!(principal, Principal::Service(_)));
        }
    }
}
