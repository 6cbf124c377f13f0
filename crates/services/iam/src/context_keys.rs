//! Which condition keys policies speak of, in conditions and in variables.

use serde_json::Value;
use std::collections::BTreeSet;

/// The keys of some documents, each once, in the order of their names. What is no document has none.
pub(crate) fn context_keys<'a>(documents: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut keys = BTreeSet::new();
    for document in documents {
        let Ok(document) = serde_json::from_str::<Value>(document) else { continue };
        let statements = match &document["Statement"] {
            Value::Array(statements) => statements.as_slice(),
            one => std::slice::from_ref(one),
        };
        for statement in statements {
            add_conditions(&mut keys, &statement["Condition"]);
            for element in ["Resource", "NotResource", "Condition"] {
                add_variables(&mut keys, &statement[element]);
            }
        }
    }
    keys.into_iter().collect()
}

fn add_conditions(keys: &mut BTreeSet<String>, condition: &Value) {
    for tests in condition.as_object().into_iter().flat_map(|operators| operators.values()) {
        keys.extend(tests.as_object().into_iter().flat_map(|tests| tests.keys().cloned()));
    }
}

fn add_variables(keys: &mut BTreeSet<String>, value: &Value) {
    match value {
        Value::String(text) => {
            for part in text.split("${").skip(1) {
                let name = part.split('}').next().unwrap_or_default().split(',').next().unwrap_or_default().trim();
                if name.contains(':') {
                    keys.insert(name.to_owned());
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| add_variables(keys, item)),
        Value::Object(members) => members.values().for_each(|member| add_variables(keys, member)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_of_conditions_and_variables() {
        let document = r#"{"Statement":{"Effect":"Allow","Action":"*","Resource":"arn:aws:s3:::b/${aws:username, 'x'}/${*}",
            "Condition":{"StringLike":{"s3:prefix":"${aws:PrincipalTag/team}/*"},"Bool":{"aws:SecureTransport":"true"}}}}"#;
        let keys = context_keys([document, "no document"].into_iter());
        assert_eq!(keys, ["aws:PrincipalTag/team", "aws:SecureTransport", "aws:username", "s3:prefix"]);
    }
}
