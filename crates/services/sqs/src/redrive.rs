//! Redrive policies: where the dead go, and whose dead a queue takes.

use crate::error;
use crate::limits;
use contract::Error;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// `RedrivePolicy`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct RedrivePolicy {
    pub(crate) target: String,
    /// Receives after which a message is dead.
    pub(crate) receives_max: u32,
}

impl RedrivePolicy {
    pub(crate) fn text(&self) -> String {
        serde_json::json!({"deadLetterTargetArn": self.target, "maxReceiveCount": self.receives_max}).to_string()
    }
}

/// That `RedrivePolicy` cannot be set, and why.
pub(crate) fn refused(value: &str, reason: &str) -> Error {
    error::invalid_value(value, "RedrivePolicy", reason)
}

/// Reads a `RedrivePolicy`; empty text removes it.
pub(crate) fn parse(text: &str) -> Result<Option<RedrivePolicy>, Error> {
    if text.is_empty() {
        return Ok(None);
    }
    let refused = |reason: &str| refused(text, reason);
    let Ok(Value::Object(map)) = serde_json::from_str(text) else {
        return Err(refused("Redrive policy is not a valid JSON map."));
    };
    let lacks = |name| format!("Redrive policy does not contain mandatory attribute: {name}.");
    if let Some(other) = map.keys().find(|key| !matches!(key.as_str(), "deadLetterTargetArn" | "maxReceiveCount")) {
        return Err(refused(&format!("Redrive policy contains an unexpected attribute: {other}.")));
    }
    let target = map.get("deadLetterTargetArn").ok_or_else(|| refused(&lacks("deadLetterTargetArn")))?;
    let count = map.get("maxReceiveCount").ok_or_else(|| refused(&lacks("maxReceiveCount")))?;
    let target = target.as_str().ok_or_else(|| refused("Invalid value for deadLetterTargetArn."))?;
    let number = count.as_u64().or_else(|| count.as_str()?.parse().ok());
    let allowed = number.filter(|number| (1..=limits::RECEIVE_COUNT_MAX).contains(number));
    let Some(receives_max) = allowed.and_then(|number| u32::try_from(number).ok()) else {
        let given = count.as_str().map_or_else(|| count.to_string(), str::to_owned);
        let most = limits::RECEIVE_COUNT_MAX;
        return Err(refused(&format!(
            "Invalid value for maxReceiveCount: {given}, valid values are from 1 to {most} both inclusive."
        )));
    };
    Ok(Some(RedrivePolicy { target: target.to_owned(), receives_max }))
}

/// Checks a `RedriveAllowPolicy`; empty text removes it.
pub(crate) fn parse_allow(text: &str) -> Result<Option<String>, Error> {
    if text.is_empty() {
        return Ok(None);
    }
    let refused = |reason: &str| error::invalid_value(text, "RedriveAllowPolicy", reason);
    let Ok(Value::Object(map)) = serde_json::from_str(text) else {
        return Err(refused("Redrive allow policy is not a valid JSON map."));
    };
    let sources = match map.get("sourceQueueArns") {
        None => 0,
        Some(Value::Array(arns)) if arns.iter().all(Value::is_string) => arns.len(),
        Some(_) => return Err(refused("sourceQueueArns must be a list of queue ARNs.")),
    };
    match map.get("redrivePermission").and_then(Value::as_str) {
        Some("byQueue") if (1..=limits::ALLOWED_SOURCES_MAX).contains(&sources) => Ok(Some(text.to_owned())),
        Some("byQueue") => Err(refused("sourceQueueArns must name 1 to 10 queues when redrivePermission is byQueue.")),
        Some("allowAll" | "denyAll") if sources == 0 => Ok(Some(text.to_owned())),
        Some("allowAll" | "denyAll") => {
            Err(refused("sourceQueueArns is allowed only when redrivePermission is byQueue."))
        }
        _ => Err(refused("redrivePermission must be one of allowAll, denyAll, byQueue.")),
    }
}

/// Whether a dead letter queue with this allow policy takes the dead of a source.
pub(crate) fn allows(policy: Option<&str>, source_arn: &str) -> bool {
    let Some(policy) = policy.and_then(|text| serde_json::from_str::<Value>(text).ok()) else { return true };
    match policy["redrivePermission"].as_str() {
        Some("denyAll") => false,
        Some("byQueue") => {
            policy["sourceQueueArns"].as_array().is_some_and(|arns| arns.iter().any(|arn| arn == source_arn))
        }
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, wanted: Result<&str, &str>) {
        match (parse(text), wanted) {
            (Ok(policy), Ok(wanted)) => assert_eq!(policy.map(|policy| policy.text()).unwrap_or_default(), wanted),
            (outcome, wanted) => {
                let message = outcome.err().and_then(|error| error.message).unwrap_or_default();
                let reason = wanted.expect_err("is refused");
                assert_eq!(message, format!("Value {text} for parameter RedrivePolicy is invalid. Reason: {reason}"));
            }
        }
    }

    #[test]
    fn redrive_policies() {
        let good = r#"{"deadLetterTargetArn":"a","maxReceiveCount":3}"#;
        check(good, Ok(good));
        check(r#"{"maxReceiveCount":"3","deadLetterTargetArn":"a"}"#, Ok(good));
        check("", Ok(""));
        check("[]", Err("Redrive policy is not a valid JSON map."));
        check(
            r#"{"maxReceiveCount":3}"#,
            Err("Redrive policy does not contain mandatory attribute: deadLetterTargetArn."),
        );
        check(
            r#"{"deadLetterTargetArn":"a","maxReceiveCount":1001}"#,
            Err("Invalid value for maxReceiveCount: 1001, valid values are from 1 to 1000 both inclusive."),
        );
    }

    #[test]
    fn allow_policies() {
        let by_queue = r#"{"redrivePermission":"byQueue","sourceQueueArns":["a"]}"#;
        for (text, a, b) in [
            (r#"{"redrivePermission":"denyAll"}"#, false, false),
            (by_queue, true, false),
            (r#"{"redrivePermission":"allowAll"}"#, true, true),
        ] {
            assert_eq!(parse_allow(text).expect("is good").as_deref(), Some(text));
            assert_eq!((allows(Some(text), "a"), allows(Some(text), "b")), (a, b), "{text}");
        }
        assert!(allows(None, "a"));
        for text in [
            "[]",
            "{}",
            r#"{"redrivePermission":"byQueue"}"#,
            r#"{"redrivePermission":"denyAll","sourceQueueArns":["a"]}"#,
        ] {
            assert!(parse_allow(text).is_err(), "{text}");
        }
    }
}
