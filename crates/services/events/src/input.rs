//! What a target gets: the event, a part of it, a constant, or what a template makes of it.

use api::events::{InputTransformer, Target};
use serde_json::Value;
use targets::{Names, path};

/// What templates may name besides their own variables.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Surroundings<'a> {
    pub(crate) rule_arn: &'a str,
    pub(crate) rule_name: &'a str,
    /// When the event came in.
    pub(crate) ingestion: &'a str,
}

/// The text for the target. `text` is the event as it is written.
pub(crate) fn of(target: &Target, event: &Value, text: &str, around: Surroundings<'_>) -> String {
    if let Some(input) = &target.input {
        return input.clone();
    }
    if let Some(input_path) = &target.input_path {
        return path::find(input_path, event).map_or_else(|| "null".to_owned(), Value::to_string);
    }
    match &target.input_transformer {
        Some(transformer) => transform(transformer, event, text, around),
        None => text.to_owned(),
    }
}

fn transform(transformer: &InputTransformer, event: &Value, text: &str, around: Surroundings<'_>) -> String {
    let mut variables: Vec<(String, Value)> = Vec::new();
    for (name, found) in transformer.input_paths_map.iter().flatten() {
        if let Some(value) = path::find(found, event) {
            variables.push((name.clone(), value.clone()));
        }
    }
    let value = |name: &str| match name {
        "aws.events.rule-arn" => Some(around.rule_arn.into()),
        "aws.events.rule-name" => Some(around.rule_name.into()),
        "aws.events.event.ingestion-time" => Some(around.ingestion.into()),
        "aws.events.event.json" => Some(event.clone()),
        "aws.events.event" => Some(without_detail(event)),
        _ => variables.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone()),
    };
    let _ = text;
    Names::Declared.fill(&transformer.input_template, value)
}

fn without_detail(event: &Value) -> Value {
    let mut event = event.clone();
    if let Some(object) = event.as_object_mut() {
        object.shift_remove("detail");
    }
    event
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[track_caller]
    fn check(template: &str, expect: &str) {
        let event = json!({"id": "1", "detail": {"name": "a \"b\"", "n": 3, "o": {"k": [true]}}});
        let map = [("name", "$.detail.name"), ("n", "$.detail.n"), ("o", "$.detail.o"), ("gone", "$.detail.gone")];
        let transformer = InputTransformer {
            input_paths_map: Some(map.into_iter().map(|(a, b)| (a.to_owned(), b.to_owned())).collect()),
            input_template: template.to_owned(),
        };
        let target = Target { input_transformer: Some(transformer), ..Default::default() };
        let around = Surroundings { rule_arn: "arn:r", rule_name: "r", ingestion: "2026-01-01T00:00:00Z" };
        assert_eq!(of(&target, &event, &event.to_string(), around), expect, "{template}");
    }

    #[test]
    fn templates_are_filled_as_on_aws() {
        check(r#"{"a": <name>, "b": <n>, "c": <o>}"#, r#"{"a": "a \"b\"", "b": 3, "c": {"k":[true]}}"#);
        check(r#""hello <name>: <n>""#, r#""hello a \"b\": 3""#);
        check(r#"{"a": "<o>"}"#, r#"{"a": "{\"k\":[true]}"}"#);
        check(r#"{"a": <gone>, "b": "<gone>"}"#, r#"{"a": null, "b": ""}"#);
        check("plain <name> text", r#"plain a "b" text"#);
        check(
            r#"{"rule": <aws.events.rule-arn>, "at": "<aws.events.event.ingestion-time>"}"#,
            r#"{"rule": "arn:r", "at": "2026-01-01T00:00:00Z"}"#,
        );
        check(r#"{"e": <aws.events.event>}"#, r#"{"e": {"id":"1"}}"#);
        check(r#"{"a < b": "x > y \" <n>"}"#, r#"{"a < b": "x > y \" 3"}"#);
    }

    #[test]
    fn constants_and_parts() {
        let event = json!({"detail": {"a": 1}});
        let around = Surroundings { rule_arn: "", rule_name: "", ingestion: "" };
        let text = event.to_string();
        let constant = Target { input: Some("{}".into()), ..Default::default() };
        let part = |path: &str| Target { input_path: Some(path.into()), ..Default::default() };
        assert_eq!(of(&constant, &event, &text, around), "{}");
        assert_eq!(of(&part("$.detail"), &event, &text, around), r#"{"a":1}"#);
        assert_eq!(of(&part("$.nope"), &event, &text, around), "null");
        assert_eq!(of(&Target::default(), &event, &text, around), text);
    }
}
