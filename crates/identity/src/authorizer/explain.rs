//! What a refusal says only to those who may ask: a sealed text in a header, which `DecodeAuthorizationMessage` opens.

use super::IamAuthorizer;
use super::decide::Asked;
use crate::limits;
use contract::Error;
use policy::{Decision, Request};
use serde_json::{Value as Json, json};

/// Holds the sealed text. AWS puts it into the message of some services, none of which is here.
const MESSAGE: &str = "x-freehold-authorization-message";

impl IamAuthorizer {
    /// The refusal with its explanation.
    pub(super) fn explained(
        &self,
        refusal: Error,
        asked: &Asked<'_>,
        request: &Request<'_>,
        decision: &Decision<'_>,
    ) -> Error {
        let Some(sessions) = self.sessions.get() else { return refusal };
        let text = text(asked, request, decision).to_string();
        if text.len() > limits::EXPLANATION_BYTES_MAX {
            return refusal;
        }
        refusal.with_header(MESSAGE, sessions.seal_message(asked.ctx.account.as_str(), &text))
    }
}

fn text(asked: &Asked<'_>, request: &Request<'_>, decision: &Decision<'_>) -> Json {
    let identity = asked.ctx.principal.identity();
    let id = identity.map_or("", |identity| identity.user_id.as_str());
    let conditions: Vec<Json> = request
        .context
        .iter()
        .map(|(key, values)| json!({"key": key, "values": items(values.iter().map(|value| json!({"value": value})))}))
        .collect();
    json!({
        "allowed": false,
        "explicitDeny": matches!(decision, Decision::ExplicitDeny(_)),
        "matchedStatements": items(matched(id, decision).into_iter()),
        "failures": items(std::iter::empty()),
        "context": {
            "principal": {"id": id, "arn": super::refuse::name(&asked.ctx.principal)},
            "action": request.action,
            "resource": request.resource,
            "conditions": items(conditions.into_iter()),
        },
    })
}

/// The statement that denied, if one did.
fn matched(id: &str, decision: &Decision<'_>) -> Option<Json> {
    let Decision::ExplicitDeny(reason) = decision else { return None };
    Some(json!({
        "statementId": reason.sid.unwrap_or_default(),
        "effect": "DENY",
        "principals": items(std::iter::once(json!({"value": id}))),
        "source": format!("{} {} statement {}", reason.kind, reason.source, reason.statement),
    }))
}

fn items(items: impl Iterator<Item = Json>) -> Json {
    json!({"items": items.collect::<Vec<_>>()})
}
