//! Filter policies of subscriptions.

use crate::error::invalid;
use crate::records::{Attributes, Message};
use contract::Error;
use pattern::{Attribute, Dialect, Pattern, SNS_POLICY_BYTES_MAX};
use serde_json::Value;

/// A compiled filter policy.
pub(crate) struct Filter {
    pattern: Pattern,
}

impl Filter {
    /// Of a subscription's attributes; they were checked when they were set.
    pub(crate) fn of(attributes: &Attributes) -> Option<Self> {
        let text = attributes.get("FilterPolicy")?;
        let policy: Value = serde_json::from_str(text).ok()?;
        Some(Self { pattern: Pattern::compile(&policy, scope(attributes)).ok()? })
    }

    /// Whether a message passes. `body` is its text as JSON, if it is an object.
    pub(crate) fn passes(&self, message: &Message, body: Option<&Value>) -> bool {
        match self.pattern.dialect() {
            Dialect::SnsBody => body.is_some_and(|body| self.pattern.matches(body)),
            _ => self.pattern.matches_attributes(message.attributes.iter().map(|(name, attribute)| {
                let text = match &attribute.value {
                    crate::records::AttributeValue::Text(text) => text.as_str(),
                    crate::records::AttributeValue::Binary(_) => "",
                };
                (name.as_str(), Attribute::of(&attribute.data_type, text))
            })),
        }
    }

    pub(crate) fn needs_body(&self) -> bool {
        self.pattern.dialect() == Dialect::SnsBody
    }
}

fn scope(attributes: &Attributes) -> Dialect {
    match attributes.get("FilterPolicyScope").map(String::as_str) {
        Some("MessageBody") => Dialect::SnsBody,
        _ => Dialect::SnsAttributes,
    }
}

/// Checks a subscription's filter policy, if it has one. `front` stands before the parameter's name in the texts of errors.
pub(crate) fn check(attributes: &Attributes, front: &str) -> Result<(), Error> {
    let Some(text) = attributes.get("FilterPolicy") else { return Ok(()) };
    if text.len() > SNS_POLICY_BYTES_MAX {
        return Err(invalid(format!("{front}FilterPolicy: Filter policy is too large")));
    }
    let policy: Value = serde_json::from_str(text)
        .ok()
        .filter(Value::is_object)
        .ok_or_else(|| invalid(format!("{front}FilterPolicy: failed to parse JSON.")))?;
    match Pattern::compile(&policy, scope(attributes)) {
        Ok(_) => Ok(()),
        Err(error) => Err(invalid(format!("{front}FilterPolicy: {error}"))),
    }
}
