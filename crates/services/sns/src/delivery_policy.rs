//! Delivery policies: how often and when an attempt is made again.

use crate::error::invalid;
use contract::Error;
use serde_json::{Map, Value, json};

/// When the attempts follow one another. Times in ms.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Schedule {
    /// Attempts again at once.
    at_once: u32,
    /// Then after the shortest pause.
    early: u32,
    /// Then after growing pauses.
    growing: u32,
    /// Then after the longest pause.
    late: u32,
    first_ms: i64,
    /// The shortest and the longest of the growing pauses.
    least_ms: i64,
    most_ms: i64,
    curve: Curve,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Curve {
    Linear,
    Arithmetic,
    Geometric,
    Exponential,
}

/// For queues and functions: 100,015 attempts in 23 days.
pub(crate) const AWS_MANAGED: Schedule = Schedule {
    at_once: 3,
    early: 2,
    growing: 10,
    late: 100_000,
    first_ms: 1_000,
    least_ms: 1_000,
    most_ms: 20_000,
    curve: Curve::Exponential,
};

/// For mails, texts and pushes: 50 attempts in six hours.
pub(crate) const CUSTOMER_MANAGED: Schedule = Schedule {
    at_once: 0,
    early: 2,
    growing: 10,
    late: 38,
    first_ms: 10_000,
    least_ms: 10_000,
    most_ms: 600_000,
    curve: Curve::Exponential,
};

impl Schedule {
    /// Of an HTTP endpoint: the subscription's policy, the topic's, or the default.
    pub(crate) fn http(topic: Option<&str>, subscription: Option<&str>) -> Self {
        let default = default_retry();
        let policy = retry_policy(topic, subscription).unwrap_or(default);
        let number = |name: &str| policy[name].as_i64().unwrap_or(0);
        let count = |name: &str| u32::try_from(number(name)).unwrap_or(0);
        let (at_once, early, late) =
            (count("numNoDelayRetries"), count("numMinDelayRetries"), count("numMaxDelayRetries"));
        Self {
            at_once,
            early,
            growing: count("numRetries").saturating_sub(at_once + early + late),
            late,
            first_ms: number("minDelayTarget") * 1000,
            least_ms: number("minDelayTarget") * 1000,
            most_ms: number("maxDelayTarget") * 1000,
            curve: match policy["backoffFunction"].as_str() {
                Some("arithmetic") => Curve::Arithmetic,
                Some("geometric") => Curve::Geometric,
                Some("exponential") => Curve::Exponential,
                _ => Curve::Linear,
            },
        }
    }

    /// The pause after so many failures, from 1; `None` when that was the last attempt.
    pub(crate) fn pause(&self, failures: u32) -> Option<i64> {
        let growing_from = self.at_once + self.early;
        match failures {
            n if n <= self.at_once => Some(0),
            n if n <= growing_from => Some(self.first_ms),
            n if n <= growing_from + self.growing => Some(self.grown(n - growing_from - 1)),
            n if n <= growing_from + self.growing + self.late => Some(self.most_ms),
            _ => None,
        }
    }

    /// The pause at a step of the growing phase, from 0.
    fn grown(&self, step: u32) -> i64 {
        let last = self.growing.saturating_sub(1).max(1);
        let part = f64::from(step) / f64::from(last);
        let part = match self.curve {
            Curve::Linear => part,
            Curve::Arithmetic => part * part,
            Curve::Geometric => part.powi(3),
            Curve::Exponential => ((part * 6.0).exp2() - 1.0) / 63.0,
        };
        #[expect(clippy::cast_possible_truncation, reason = "at most an hour in ms")]
        let more = ((self.most_ms - self.least_ms) as f64 * part) as i64;
        self.least_ms + more
    }
}

fn default_retry() -> Value {
    json!({
        "minDelayTarget": 20, "maxDelayTarget": 20, "numRetries": 3, "numMaxDelayRetries": 0,
        "numNoDelayRetries": 0, "numMinDelayRetries": 0, "backoffFunction": "linear",
    })
}

/// The policy that counts, with what it leaves out from the default.
fn retry_policy(topic: Option<&str>, subscription: Option<&str>) -> Option<Value> {
    let parse = |text: Option<&str>| serde_json::from_str::<Value>(text?).ok();
    let topic = parse(topic);
    let no_overrides = topic.as_ref().is_some_and(|topic| topic["http"]["disableSubscriptionOverrides"] == true);
    let own = parse(subscription).filter(|_| !no_overrides).map(|own| own["healthyRetryPolicy"].clone());
    let chosen =
        own.filter(Value::is_object).or_else(|| topic.map(|topic| topic["http"]["defaultHealthyRetryPolicy"].clone()));
    let mut policy = default_retry();
    let fields = policy.as_object_mut()?;
    fields.extend(chosen?.as_object()?.clone());
    Some(policy)
}

/// The content type of requests.
pub(crate) fn content_type(topic: Option<&str>, subscription: Option<&str>) -> Option<String> {
    let parse = |text: Option<&str>| serde_json::from_str::<Value>(text?).ok();
    let own = parse(subscription).and_then(|own| own["requestPolicy"]["headerContentType"].as_str().map(str::to_owned));
    own.or_else(|| Some(parse(topic)?["http"]["defaultRequestPolicy"]["headerContentType"].as_str()?.to_owned()))
}

/// A topic's policy with the default's values where it has none.
pub(crate) fn effective(topic: Option<&str>) -> String {
    let retry = retry_policy(topic, None).unwrap_or_else(default_retry);
    let own = topic.and_then(|text| serde_json::from_str::<Value>(text).ok()).unwrap_or_default();
    let no_overrides = own["http"]["disableSubscriptionOverrides"] == true;
    let kind = content_type(topic, None).unwrap_or_else(|| "text/plain; charset=UTF-8".to_owned());
    json!({"http": {
        "defaultHealthyRetryPolicy": retry,
        "disableSubscriptionOverrides": no_overrides,
        "defaultRequestPolicy": {"headerContentType": kind},
    }})
    .to_string()
}

/// A subscription's policy that counts.
pub(crate) fn effective_of_subscription(topic: Option<&str>, subscription: Option<&str>) -> String {
    let retry = retry_policy(topic, subscription).unwrap_or_else(default_retry);
    let mut shown = Map::new();
    shown.insert("healthyRetryPolicy".to_owned(), retry);
    shown.insert("sicklyRetryPolicy".to_owned(), Value::Null);
    shown.insert("throttlePolicy".to_owned(), Value::Null);
    let kind = content_type(topic, subscription).unwrap_or_else(|| "text/plain; charset=UTF-8".to_owned());
    shown.insert("requestPolicy".to_owned(), json!({"headerContentType": kind}));
    shown.insert("guaranteed".to_owned(), Value::Bool(false));
    Value::Object(shown).to_string()
}

/// Checks a policy of a topic or a subscription.
pub(crate) fn check(text: &str) -> Result<(), Error> {
    let refuse = |reason: &str| Err(invalid(format!("DeliveryPolicy: {reason}")));
    let Ok(Value::Object(policy)) = serde_json::from_str(text) else { return refuse("failed to parse JSON.") };
    let policy = Value::Object(policy);
    let retry = match &policy["http"]["defaultHealthyRetryPolicy"] {
        Value::Null => &policy["healthyRetryPolicy"],
        retry => retry,
    };
    let number = |name: &str| retry[name].as_i64();
    let within = |name: &str, most: i64| number(name).is_none_or(|value| (0..=most).contains(&value));
    if !within("numRetries", 100) {
        return refuse("numRetries must be less than or equal to 100");
    }
    if !within("minDelayTarget", 3600) || !within("maxDelayTarget", 3600) {
        return refuse("maxDelayTarget must be less than or equal to 3600");
    }
    if number("minDelayTarget").unwrap_or(20) > number("maxDelayTarget").unwrap_or(20) {
        return refuse("minDelayTarget must be less than or equal to maxDelayTarget");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_default_makes_four_attempts() {
        let schedule = Schedule::http(None, None);
        let pauses: Vec<_> = (1..=4).map(|failures| schedule.pause(failures)).collect();
        assert_eq!(pauses, [Some(20_000), Some(20_000), Some(20_000), None]);
    }

    #[test]
    fn all_phases_of_a_policy() {
        let policy = r#"{"http":{"defaultHealthyRetryPolicy":{"minDelayTarget":1,"maxDelayTarget":9,"numRetries":7,
            "numNoDelayRetries":1,"numMinDelayRetries":1,"numMaxDelayRetries":2,"backoffFunction":"linear"}}}"#;
        let schedule = Schedule::http(Some(policy), None);
        let pauses: Vec<_> = (1..=8).filter_map(|failures| schedule.pause(failures)).collect();
        assert_eq!(pauses, [0, 1_000, 1_000, 5_000, 9_000, 9_000, 9_000]);
    }

    #[test]
    fn a_subscription_has_its_own_unless_the_topic_says_no() {
        let own = r#"{"healthyRetryPolicy":{"numRetries":0}}"#;
        assert_eq!(Schedule::http(None, Some(own)).pause(1), None);
        let topic = r#"{"http":{"disableSubscriptionOverrides":true}}"#;
        assert_eq!(Schedule::http(Some(topic), Some(own)).pause(1), Some(20_000));
    }

    #[test]
    fn queues_are_tried_for_weeks() {
        let pauses = |failures| AWS_MANAGED.pause(failures);
        assert_eq!((pauses(1), pauses(4), pauses(6), pauses(15)), (Some(0), Some(1_000), Some(1_000), Some(20_000)));
        assert_eq!((pauses(100_015), pauses(100_016)), (Some(20_000), None));
    }

    #[test]
    fn bad_policies() {
        for text in
            ["[]", r#"{"healthyRetryPolicy":{"numRetries":101}}"#, r#"{"healthyRetryPolicy":{"minDelayTarget":30}}"#]
        {
            assert!(check(text).is_err(), "{text}");
        }
        assert!(check(r#"{"healthyRetryPolicy":{"numRetries":100,"maxDelayTarget":3600}}"#).is_ok());
    }
}
