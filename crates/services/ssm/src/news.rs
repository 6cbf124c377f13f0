//! What Parameter Store tells the default event bus.

use crate::records::{ParameterRecord, Policy};
use announce::News;
use serde_json::{Value as Json, json};

/// The part of the event that all kinds have.
fn news(parameter: &ParameterRecord, detail_type: &str, detail: Json, at_ms: i64) -> News {
    News {
        account: parameter.account.clone(),
        region: parameter.region.clone(),
        detail_type: detail_type.to_owned(),
        resource: parameter.arn(),
        unlisted: false,
        detail,
        at_ms,
    }
}

/// A parameter was created, updated or deleted.
pub(crate) fn changed(operation: &str, parameter: &ParameterRecord, at_ms: i64) -> News {
    let mut detail = json!({"operation": operation, "name": parameter.name});
    if let Some(current) = parameter.current() {
        detail["type"] = current.kind.text().into();
        if let Some(description) = &current.description {
            detail["description"] = description.as_str().into();
        }
    }
    news(parameter, "Parameter Store Change", detail, at_ms)
}

/// Labels were given to a version.
pub(crate) fn labelled(parameter: &ParameterRecord, labels: &[String], at_ms: i64) -> News {
    let mut news = changed("LabelParameterVersion", parameter, at_ms);
    news.detail["label"] = json!(labels);
    news
}

/// A policy has done what it is for.
pub(crate) fn policy_done(parameter: &ParameterRecord, policy: &Policy, at_ms: i64) -> News {
    let kind = parameter.current().map(|current| current.kind.text());
    let detail = json!({
        "policy-type": policy.kind,
        "policy-content": policy.text,
        "parameter-name": parameter.name,
        "parameter-type": kind,
        "action-status": "Success",
        "action-reason": "",
    });
    news(parameter, "Parameter Store Policy Action", detail, at_ms)
}
