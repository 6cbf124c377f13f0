//! The least policy that lets a role do what it was seen to do.

use crate::authorizer::Observation;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// A policy document: a statement for each set of resources that need the same actions. `None` when nothing was seen.
#[must_use]
pub fn least_policy(seen: &[Observation]) -> Option<Value> {
    let mut by_resource: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (action, resource) in seen {
        by_resource.entry(resource).or_default().insert(action);
    }
    let mut by_actions: BTreeMap<BTreeSet<&str>, Vec<&str>> = BTreeMap::new();
    for (resource, actions) in by_resource {
        by_actions.entry(actions).or_default().push(resource);
    }
    let statement = |(actions, resources)| json!({"Effect": "Allow", "Action": actions, "Resource": resources});
    let statements: Vec<Value> = by_actions.into_iter().map(statement).collect();
    (!statements.is_empty()).then(|| json!({"Version": "2012-10-17", "Statement": statements}))
}

#[cfg(test)]
mod tests {
    use super::*;
    use policy::{Grammar, Policy};

    #[test]
    fn resources_with_the_same_actions_share_a_statement() {
        let seen = |action: &str, resource: &str| (action.to_owned(), resource.to_owned());
        let calls = [
            seen("sqs:SendMessage", "arn:aws:sqs:us-east-1:1:b"),
            seen("sqs:SendMessage", "arn:aws:sqs:us-east-1:1:a"),
            seen("s3:ListAllMyBuckets", "*"),
        ];
        let policy = least_policy(&calls).expect("calls were seen");
        let statements = policy["Statement"].as_array().expect("a list");
        assert_eq!(statements.len(), 2);
        assert_eq!(statements[1]["Resource"], json!(["arn:aws:sqs:us-east-1:1:a", "arn:aws:sqs:us-east-1:1:b"]));
        assert!(Policy::parse(&policy.to_string(), Grammar::Managed).is_ok());
        assert_eq!(least_policy(&[]), None);
    }
}
