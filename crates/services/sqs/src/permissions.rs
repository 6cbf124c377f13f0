//! `AddPermission` and `RemovePermission`: statements of the queue's policy.

use crate::core::Core;
use crate::error::{self, invalid_value};
use crate::limits;
use crate::names;
use crate::queue::Queue;
use crate::records::QueueRecord;
use api::sqs::AddPermissionRequest;
use contract::Error;
use serde_json::{Value, json};
use std::sync::Arc;

/// Actions that may be granted.
const ACTIONS: &[&str] = &[
    "*",
    "ChangeMessageVisibility",
    "DeleteMessage",
    "GetQueueAttributes",
    "GetQueueUrl",
    "ListDeadLetterSourceQueues",
    "PurgeQueue",
    "ReceiveMessage",
    "SendMessage",
];

/// Actions that stay the owner's.
const OWNERS: &[&str] = &[
    "AddPermission",
    "CancelMessageMoveTask",
    "CreateQueue",
    "DeleteQueue",
    "ListMessageMoveTasks",
    "ListQueueTags",
    "ListQueues",
    "RemovePermission",
    "SetQueueAttributes",
    "StartMessageMoveTask",
    "TagQueue",
    "UntagQueue",
];

impl Core {
    pub(crate) async fn permission_add(&self, queue: &Arc<Queue>, input: AddPermissionRequest) -> Result<(), Error> {
        check(&input)?;
        let change = |record: &mut QueueRecord| {
            let mut policy = policy(record, &queue.arn);
            let statements = statements(&mut policy);
            if statements.iter().any(|statement| statement["Sid"] == input.label.as_str()) {
                return Err(invalid_value(&input.label, "Label", "Already exists."));
            }
            if statements.len() >= limits::PERMISSIONS_MAX {
                let text = format!(
                    "{} statements were found, maximum allowed is {}.",
                    statements.len() + 1,
                    limits::PERMISSIONS_MAX
                );
                return Err(api::sqs::error::over_limit(text));
            }
            statements.push(statement(&input, &queue.arn));
            record.settings.policy = Some(policy.to_string());
            record.modified_ms = self.clock.now_ms();
            Ok(())
        };
        self.record_change(queue, change).await.map(drop)
    }

    pub(crate) async fn permission_remove(&self, queue: &Arc<Queue>, label: &str) -> Result<(), Error> {
        let change = |record: &mut QueueRecord| {
            if record.settings.policy.is_none() {
                return Err(invalid_value(label, "Label", "can't find label."));
            }
            let mut policy = policy(record, &queue.arn);
            let statements = statements(&mut policy);
            let before = statements.len();
            statements.retain(|statement| statement["Sid"] != label);
            if statements.len() == before {
                return Err(invalid_value(label, "Label", "can't find label on existing policy."));
            }
            record.settings.policy = (!statements.is_empty()).then(|| policy.to_string());
            record.modified_ms = self.clock.now_ms();
            Ok(())
        };
        self.record_change(queue, change).await.map(drop)
    }
}

fn check(input: &AddPermissionRequest) -> Result<(), Error> {
    if names::check_queue(&input.label, false).is_err() {
        let reason = "Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length";
        return Err(invalid_value(&input.label, "Label", reason));
    }
    if input.actions.is_empty() {
        return Err(error::missing("Actions"));
    }
    if input.aws_account_ids.is_empty() {
        return Err(error::invalid_value("[]", "PrincipalId", "Unable to verify."));
    }
    if input.actions.len() > limits::PERMISSION_ACTIONS_MAX {
        let (count, most) = (input.actions.len(), limits::PERMISSION_ACTIONS_MAX);
        return Err(api::sqs::error::over_limit(format!("{count} Actions were found, maximum allowed is {most}.")));
    }
    for action in &input.actions {
        let refused = |reason| Err(invalid_value(format!("SQS:{action}"), "ActionName", reason));
        if OWNERS.contains(&action.as_str()) {
            return refused("Only the queue owner is allowed to invoke this action.");
        }
        if !ACTIONS.contains(&action.as_str()) {
            return refused("Please refer to the appropriate WSDL for a list of valid actions. ");
        }
    }
    match input.aws_account_ids.iter().find(|id| id.len() != 12 || !id.bytes().all(|byte| byte.is_ascii_digit())) {
        Some(id) => Err(invalid_value(format!("[{id}]"), "PrincipalId", "Unable to verify.")),
        None => Ok(()),
    }
}

/// The queue's policy as JSON, or the one that AWS begins with.
fn policy(record: &QueueRecord, arn: &str) -> Value {
    let stored = record.settings.policy.as_deref().and_then(|text| serde_json::from_str(text).ok());
    stored.unwrap_or_else(|| json!({"Version": "2008-10-17", "Id": format!("{arn}/SQSDefaultPolicy"), "Statement": []}))
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

fn statement(input: &AddPermissionRequest, arn: &str) -> Value {
    let principals = input.aws_account_ids.iter().map(|id| format!("arn:aws:iam::{id}:root")).collect();
    let actions = input.actions.iter().map(|action| format!("SQS:{action}")).collect();
    json!({"Sid": input.label, "Effect": "Allow", "Principal": {"AWS": one_or_many(principals)}, "Action": one_or_many(actions), "Resource": arn})
}

fn one_or_many(mut texts: Vec<String>) -> Value {
    if texts.len() == 1 { Value::String(texts.remove(0)) } else { texts.into() }
}
