//! `AddPermission` and `RemovePermission`: statements of the topic's policy.

use crate::core::Core;
use crate::error::{self, invalid};
use crate::limits;
use crate::names::TopicName;
use crate::records::TopicRecord;
use crate::topic_settings::default_policy;
use api::sns::AddPermissionInput;
use contract::Error;
use serde_json::{Value, json};

const ACTIONS: &[&str] = &[
    "AddPermission",
    "DeleteTopic",
    "GetDataProtectionPolicy",
    "GetTopicAttributes",
    "ListSubscriptionsByTopic",
    "ListTagsForResource",
    "Publish",
    "PutDataProtectionPolicy",
    "Receive",
    "RemovePermission",
    "SetTopicAttributes",
    "Subscribe",
];

impl Core {
    pub(crate) async fn permission_add(&self, topic: &TopicName, input: &AddPermissionInput) -> Result<(), Error> {
        check(input)?;
        let arn = topic.arn();
        let change = |record: &mut TopicRecord| {
            let mut policy = policy(record, topic);
            let statements = statements(&mut policy);
            if statements.iter().any(|statement| statement["Sid"] == input.label.as_str()) {
                return Err(invalid("Statement already exists"));
            }
            if statements.len() >= limits::STATEMENTS_MAX {
                return Err(invalid("Policy has too many statements"));
            }
            statements.push(statement(input, &arn));
            record.attributes.insert("Policy".to_owned(), policy.to_string());
            Ok(())
        };
        self.topic_change(topic, error::no_topic, change).await
    }

    /// A label that no statement has is no error.
    pub(crate) async fn permission_remove(&self, topic: &TopicName, label: &str) -> Result<(), Error> {
        let change = |record: &mut TopicRecord| {
            let mut policy = policy(record, topic);
            let statements = statements(&mut policy);
            statements.retain(|statement| statement["Sid"] != label);
            match statements.is_empty() {
                true => drop(record.attributes.remove("Policy")),
                false => drop(record.attributes.insert("Policy".to_owned(), policy.to_string())),
            }
            Ok(())
        };
        self.topic_change(topic, error::no_topic, change).await
    }
}

fn check(input: &AddPermissionInput) -> Result<(), Error> {
    if input.label.is_empty() || input.aws_account_id.is_empty() || input.action_name.is_empty() {
        let missing = [
            ("Label", input.label.is_empty()),
            ("AWSAccountId", input.aws_account_id.is_empty()),
            ("ActionName", input.action_name.is_empty()),
        ];
        let name = missing.iter().find(|(_, missing)| *missing).map_or("", |(name, _)| name);
        return Err(invalid(name));
    }
    if input.action_name.iter().any(|action| !ACTIONS.contains(&action.as_str())) {
        return Err(invalid("Policy statement action out of service scope!"));
    }
    let account = |id: &String| id.len() == 12 && id.bytes().all(|byte| byte.is_ascii_digit());
    match input.aws_account_id.iter().all(account) {
        true => Ok(()),
        false => Err(invalid("AWSAccountId")),
    }
}

fn policy(record: &TopicRecord, topic: &TopicName) -> Value {
    let stored = record.attributes.get("Policy").and_then(|text| serde_json::from_str(text).ok());
    stored.unwrap_or_else(|| default_policy(&topic.arn(), &topic.account))
}

/// The statements, as a list.
fn statements(policy: &mut Value) -> &mut Vec<Value> {
    let statement = &mut policy["Statement"];
    if !statement.is_array() {
        let alone = statement.take();
        *statement = Value::Array(if alone.is_null() { Vec::new() } else { vec![alone] });
    }
    statement.as_array_mut().expect("it was made one")
}

fn statement(input: &AddPermissionInput, arn: &str) -> Value {
    let principals = input.aws_account_id.iter().map(|id| format!("arn:aws:iam::{id}:root")).collect();
    let actions = input.action_name.iter().map(|action| format!("SNS:{action}")).collect();
    let (principals, actions) = (one_or_many(principals), one_or_many(actions));
    json!({"Sid": input.label, "Effect": "Allow", "Principal": {"AWS": principals}, "Action": actions, "Resource": arn})
}

fn one_or_many(mut texts: Vec<String>) -> Value {
    if texts.len() == 1 { Value::String(texts.remove(0)) } else { texts.into() }
}
