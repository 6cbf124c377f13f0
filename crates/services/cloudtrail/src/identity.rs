//! `userIdentity`: who called, as records tell it.

use platform::{Context, Identity, Principal, Session, SessionKind, iso_ms};
use serde_json::{Value, json};

/// Who called, and through which service.
pub(crate) fn user_identity(ctx: &Context) -> Value {
    let mut who = match &ctx.principal {
        Principal::Anonymous => json!({"type": "AWSAccount", "principalId": "", "accountId": "anonymous"}),
        Principal::Service(name) => json!({"type": "AWSService", "invokedBy": &**name}),
        Principal::Identity(identity) => of_identity(identity),
    };
    if let Some(service) = ctx.via.last() {
        who["invokedBy"] = json!(&**service);
    }
    who
}

/// The name that `LookupEvents` finds a caller by.
pub(crate) fn user_name(principal: &Principal) -> Option<String> {
    let identity = principal.identity()?;
    match &identity.session {
        _ if identity.root => Some("root".to_owned()),
        Some(session) if session.kind != SessionKind::User => Some(session.name.clone()),
        _ => identity.arn.rsplit('/').next().map(str::to_owned),
    }
}

fn of_identity(identity: &Identity) -> Value {
    let mut value = json!({
        "type": kind(identity),
        "principalId": identity.user_id,
        "arn": identity.arn,
        "accountId": identity.account.as_str(),
        "accessKeyId": identity.access_key,
    });
    if kind(identity) == "IAMUser" {
        value["userName"] = identity.arn.rsplit('/').next().map(Value::from).unwrap_or_default();
    }
    if let Some(session) = &identity.session {
        value["sessionContext"] = session_context(identity, session);
    }
    value
}

fn kind(identity: &Identity) -> &'static str {
    match &identity.session {
        _ if identity.root => "Root",
        None => "IAMUser",
        Some(session) => match session.kind {
            SessionKind::Role => "AssumedRole",
            SessionKind::User => "IAMUser",
            SessionKind::Federated => "FederatedUser",
        },
    }
}

fn session_context(identity: &Identity, session: &Session) -> Value {
    let mut context = json!({"attributes": {
        "creationDate": iso_ms(session.issued_at_ms),
        "mfaAuthenticated": session.mfa_at_ms.is_some().to_string(),
    }});
    if session.kind == SessionKind::Role {
        context["sessionIssuer"] = json!({
            "type": "Role",
            "principalId": identity.user_id.split(':').next(),
            "arn": session.role_arn,
            "accountId": identity.account.as_str(),
            "userName": session.role_arn.rsplit('/').next(),
        });
    }
    if let Some(source) = &session.source_identity {
        context["sourceIdentity"] = Value::from(source.as_str());
    }
    context
}
