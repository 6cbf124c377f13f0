//! Attributes of subscriptions.

use crate::core::{Core, Subscription, Topic};
use crate::delivery_policy;
use crate::error::{invalid, invalid_because};
use crate::filter;
use crate::limits;
use crate::names::{self, TopicName};
use crate::records::SubscriptionRecord;
use api::sns::SetSubscriptionAttributesInput;
use contract::Error;
use platform::Arn;
use serde_json::Value;

/// Checks one attribute's value. `front` stands before its name in the texts of errors.
pub(crate) fn check(protocol: &str, name: &str, value: &str, front: &str) -> Result<(), Error> {
    match name {
        "DeliveryPolicy" if value.is_empty() => Ok(()),
        "DeliveryPolicy" if !matches!(protocol, "http" | "https") => Err(invalid(format!(
            "{front}DeliveryPolicy: Delivery protocol [{protocol}] does not support DeliveryPolicy."
        ))),
        "DeliveryPolicy" => delivery_policy::check(value),
        "FilterPolicy" | "SubscriptionRoleArn" => Ok(()),
        "FilterPolicyScope" if matches!(value, "MessageAttributes" | "MessageBody") => Ok(()),
        "FilterPolicyScope" => Err(invalid(format!(
            "{front}FilterPolicyScope: Invalid value [{value}]. Please use either MessageBody or MessageAttributes"
        ))),
        "RawMessageDelivery" => check_raw(protocol, value, front),
        "RedrivePolicy" => check_redrive(value, front),
        "ReplayPolicy" => crate::replay::check(value, front),
        _ if front.is_empty() => Err(invalid("AttributeName")),
        _ => Err(invalid_because("Attributes", "AttributeName")),
    }
}

fn check_raw(protocol: &str, value: &str, front: &str) -> Result<(), Error> {
    let lower = value.to_ascii_lowercase();
    if !matches!(lower.as_str(), "true" | "false") {
        return Err(invalid(format!("{front}RawMessageDelivery: Invalid value [{value}]. Must be true or false.")));
    }
    if lower == "true" && !matches!(protocol, "sqs" | "http" | "https" | "firehose") {
        let text = format!("Delivery protocol [{protocol}] does not support raw message delivery.");
        return Err(invalid(format!("Invalid parameter: {text}")));
    }
    Ok(())
}

fn check_redrive(value: &str, front: &str) -> Result<(), Error> {
    if matches!(value, "" | "{}") {
        return Ok(());
    }
    let target = serde_json::from_str::<Value>(value).ok();
    let Some(target) = target else { return Err(invalid(format!("{front}RedrivePolicy: failed to parse JSON."))) };
    let arn = target["deadLetterTargetArn"].as_str().and_then(|arn| arn.parse::<Arn>().ok());
    match arn.is_some_and(|arn| arn.service == "sqs") {
        true => Ok(()),
        false => Err(invalid(format!("{front}RedrivePolicy: deadLetterTargetArn is an invalid arn"))),
    }
}

/// What a FIFO queue could not take in order has to go where its order is kept.
pub(crate) fn check_dead_letters(
    topic: &TopicName,
    endpoint: &str,
    policy: Option<&String>,
    front: &str,
) -> Result<(), Error> {
    let target = policy.and_then(|policy| serde_json::from_str::<Value>(policy).ok());
    let Some(Value::String(arn)) = target.as_ref().map(|target| &target["deadLetterTargetArn"]) else { return Ok(()) };
    match topic.is_fifo() && endpoint.ends_with(".fifo") && !arn.ends_with(".fifo") {
        true => Err(invalid(format!(
            "{front}RedrivePolicy: must use a FIFO queue as DLQ for a FIFO Subscription to a FIFO Topic."
        ))),
        false => Ok(()),
    }
}

/// An attribute's value, set or not.
pub(crate) fn value(record: &SubscriptionRecord, name: &str) -> Option<String> {
    let default = match name {
        "RawMessageDelivery" => Some("false"),
        "FilterPolicyScope" => Some("MessageAttributes"),
        _ => None,
    };
    record.attributes.get(name).cloned().or_else(|| default.map(str::to_owned))
}

/// The queue for what cannot be delivered.
pub(crate) fn dead_letters(record: &SubscriptionRecord) -> Option<Arn> {
    let policy: Value = serde_json::from_str(record.attributes.get("RedrivePolicy")?).ok()?;
    policy["deadLetterTargetArn"].as_str()?.parse().ok()
}

pub(crate) fn is_raw(record: &SubscriptionRecord) -> bool {
    record.attributes.get("RawMessageDelivery").is_some_and(|raw| raw.eq_ignore_ascii_case("true"))
}

impl Core {
    pub(crate) async fn subscription_set(&self, input: SetSubscriptionAttributesInput) -> Result<(), Error> {
        let (topic, id) = names::subscription(&input.subscription_arn)?;
        let (name, value) = (input.attribute_name, input.attribute_value.unwrap_or_default());
        let found = self.find(&topic).await?;
        let subscription =
            found.as_ref().and_then(|topic| topic.subscription(&id)).ok_or_else(crate::error::no_subscription)?;
        check(&subscription.record.protocol, &name, &value, "")?;
        crate::replay::check_topic(&topic, (name == "ReplayPolicy").then_some(value.as_str()))?;
        let policy = (name == "RedrivePolicy").then_some(&value);
        check_dead_letters(&topic, &subscription.record.endpoint, policy, "")?;
        let filters = found.iter().flat_map(|topic| &topic.subscriptions).filter(|one| one.filter.is_some()).count();
        if name == "FilterPolicy" && subscription.filter.is_none() && filters >= limits::FILTERS_MAX {
            return Err(crate::subscribe::too_many_filters());
        }
        let change = |record: &mut SubscriptionRecord| {
            let empty = value.is_empty()
                || (matches!(name.as_str(), "FilterPolicy" | "RedrivePolicy" | "ReplayPolicy") && value == "{}");
            match empty {
                true => drop(record.attributes.remove(&name)),
                false => drop(record.attributes.insert(name.clone(), value.clone())),
            }
            if name == "ReplayPolicy" {
                record.replay = (!empty).then(|| "Pending".to_owned());
            }
            filter::check(&record.attributes, "")
        };
        let record = self.subscription_change(&topic, &id, change).await?;
        if name == "ReplayPolicy" && record.replay.is_some() {
            self.replay_start(&topic, &record).await?;
        }
        Ok(())
    }

    /// All attributes of a subscription as AWS shows them.
    pub(crate) fn subscription_attributes(topic: &Topic, subscription: &Subscription) -> Vec<(String, String)> {
        let record = &subscription.record;
        let mut shown: Vec<(String, String)> = [
            ("SubscriptionPrincipal", record.principal.clone()),
            ("Owner", record.owner.clone()),
            ("RawMessageDelivery", is_raw(record).to_string()),
            ("TopicArn", topic.arn.clone()),
            ("Endpoint", record.endpoint.clone()),
            ("Protocol", record.protocol.clone()),
            ("PendingConfirmation", (!record.confirmed).to_string()),
            ("ConfirmationWasAuthenticated", record.authenticated.to_string()),
            ("SubscriptionArn", subscription.arn.clone()),
        ]
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value))
        .collect();
        if matches!(record.protocol.as_str(), "http" | "https") {
            let of_topic = topic.record.attributes.get("DeliveryPolicy").map(String::as_str);
            let own = record.attributes.get("DeliveryPolicy").map(String::as_str);
            let effective = delivery_policy::effective_of_subscription(of_topic, own);
            shown.push(("EffectiveDeliveryPolicy".to_owned(), effective));
        }
        if subscription.filter.is_some() && !record.attributes.contains_key("FilterPolicyScope") {
            shown.push(("FilterPolicyScope".to_owned(), "MessageAttributes".to_owned()));
        }
        if let Some(status) = &record.replay {
            shown.push(("ReplayStatus".to_owned(), status.clone()));
        }
        // The scope of no policy is not shown.
        let hidden = |name: &str| match name {
            "RawMessageDelivery" => true,
            "FilterPolicyScope" => !record.attributes.contains_key("FilterPolicy"),
            _ => false,
        };
        let rest = record.attributes.iter().filter(|(name, _)| !hidden(name));
        shown.extend(rest.map(|(name, value)| (name.clone(), value.clone())));
        shown
    }
}
