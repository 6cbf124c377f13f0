//! What enrichment and target get of an event: itself, or what a template makes of it; and parameters that are paths.

use crate::error::invalid;
use crate::filter::DATA;
use crate::record::PipeRecord;
use contract::Error;
use serde_json::Value;
use targets::{Names, path};

/// Names that a template may have beside paths.
const RESERVED: &[&str] = &[
    "aws.pipes.pipe-arn",
    "aws.pipes.pipe-name",
    "aws.pipes.source-arn",
    "aws.pipes.enrichment-arn",
    "aws.pipes.target-arn",
    "aws.pipes.event.ingestion-time",
    "aws.pipes.event",
    "aws.pipes.event.json",
];

/// An event on its way.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Event {
    /// As the source or the enrichment gave it.
    value: Value,
    /// With what its source has escaped as JSON.
    read: Value,
}

impl Event {
    /// A message's record: what its body holds can be named.
    pub(crate) fn of_source(value: Value) -> Self {
        let mut read = value.clone();
        let body = value[DATA].as_str().and_then(|body| serde_json::from_str::<Value>(body).ok());
        if let Some(body) = body.filter(|body| body.is_object() || body.is_array()) {
            read[DATA] = body;
        }
        Self { value, read }
    }

    /// What an enrichment has answered.
    pub(crate) fn of_enrichment(value: Value) -> Self {
        Self { read: value.clone(), value }
    }

    /// A parameter: the text, or what it finds when it is a path.
    pub(crate) fn parameter(&self, text: &str) -> String {
        if !text.starts_with("$.") {
            return text.to_owned();
        }
        match path::find_all(text, &self.read) {
            Some(Value::String(text)) => text,
            Some(Value::Null) | None => String::new(),
            Some(other) => other.to_string(),
        }
    }

    /// As it is written where no template says otherwise.
    fn text(&self) -> String {
        self.value.as_str().map_or_else(|| self.value.to_string(), str::to_owned)
    }
}

/// Checks a template when a pipe is made.
pub(crate) fn check(template: &str, parameter: &str) -> Result<(), Error> {
    let unknown = |name: &&str| !RESERVED.contains(name) && !path::is_path(name);
    if let Some(name) = Names::Paths.of(template).into_iter().find(unknown) {
        let text = format!("Invalid json path reference or predefined variable for placeholder <{name}>.");
        return Err(invalid(text));
    }
    if template.trim_start().starts_with('{') && !Names::Paths.is_json(template) {
        return Err(invalid(format!("{parameter} is not valid. Reason: it is not valid JSON.")));
    }
    Ok(())
}

/// The text for enrichment or target.
pub(crate) fn render(template: Option<&str>, event: &Event, pipe: &PipeRecord, ingestion: &str) -> String {
    let Some(template) = template.filter(|template| !template.is_empty()) else { return event.text() };
    let value = |name: &str| match name {
        "aws.pipes.pipe-arn" => Some(pipe.arn().into()),
        "aws.pipes.pipe-name" => Some(pipe.name.clone().into()),
        "aws.pipes.source-arn" => Some(pipe.source.clone().into()),
        "aws.pipes.enrichment-arn" => pipe.enrichment.clone().map(Value::from),
        "aws.pipes.target-arn" => Some(pipe.target.clone().into()),
        "aws.pipes.event.ingestion-time" => Some(ingestion.into()),
        "aws.pipes.event" => Some(event.value.clone()),
        "aws.pipes.event.json" => Some(event.read.clone()),
        path => path::find_all(path, &event.read),
    };
    // One variable alone is no JSON text: what it stands for goes as it is.
    match template.trim().strip_prefix('<').and_then(|rest| rest.strip_suffix('>')) {
        Some(name) if Names::Paths.of(template) == [name] => {
            let found = value(name).unwrap_or_default();
            found.as_str().map_or_else(|| found.to_string(), str::to_owned)
        }
        _ => Names::Paths.fill(template, value),
    }
}

/// Many texts as one JSON list; what is no JSON becomes a text in it.
pub(crate) fn list(texts: &[String]) -> String {
    let mut out = String::from("[");
    for (index, text) in texts.iter().enumerate() {
        if index > 0 {
            out.push(',');
        }
        match serde_json::from_str::<&serde_json::value::RawValue>(text) {
            Ok(_) => out.push_str(text),
            Err(_) => out.push_str(&Value::from(text.as_str()).to_string()),
        }
    }
    out.push(']');
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn pipe() -> PipeRecord {
        let json = json!({"account": "1", "region": "us-east-1", "name": "p", "wanted": true, "state": "Running", "source": "arn:s",
            "target": "arn:t", "role_arn": "arn:r", "created_ms": 0, "modified_ms": 0, "stamp": 0});
        serde_json::from_value(json).expect("is one")
    }

    #[track_caller]
    fn check_render(template: &str, expect: &str) {
        let event = Event::of_source(json!({"messageId": "m", "body": r#"{"k":"v","list":[1,2]}"#}));
        assert_eq!(render(Some(template), &event, &pipe(), "2026-01-01T00:00:00Z"), expect, "{template}");
    }

    #[test]
    fn templates_see_into_bodies() {
        check_render("<$.body>", r#"{"k":"v","list":[1,2]}"#);
        check_render(r#"{"a": "<$.body.k>", "b": <$.body.list[1]>}"#, r#"{"a": "v", "b": 2}"#);
        check_render("<$.messageId>", "m");
        check_render(r#"{"a": <$.messageId>}"#, r#"{"a": "m"}"#);
        check_render("Hello, <$.messageId> of <aws.pipes.pipe-name>", "Hello, m of p");
        check_render(r#"{"at": "<aws.pipes.event.ingestion-time>"}"#, r#"{"at": "2026-01-01T00:00:00Z"}"#);
        check_render(
            r#"{"e": <aws.pipes.event>}"#,
            r#"{"e": {"messageId":"m","body":"{\"k\":\"v\",\"list\":[1,2]}"}}"#,
        );
        check_render(r#"{"e": <aws.pipes.event.json>}"#, r#"{"e": {"messageId":"m","body":{"k":"v","list":[1,2]}}}"#);
    }

    #[test]
    fn parameters_may_be_paths() {
        let event = Event::of_source(json!({"messageId": "m", "body": r#"{"n":1}"#}));
        for (text, expect) in [("g", "g"), ("$.messageId", "m"), ("$.body.n", "1"), ("$.nope", "")] {
            assert_eq!(event.parameter(text), expect, "{text}");
        }
    }

    #[test]
    fn lists_hold_what_is_no_json_as_text() {
        assert_eq!(list(&[r#"{"a":1}"#.to_owned(), "plain".to_owned()]), r#"[{"a":1},"plain"]"#);
        assert_eq!(list(&[]), "[]");
    }

    #[test]
    fn wrong_templates_are_refused() {
        for wrong in ["{\"a\": ", "<nope>", "<aws.pipes.nope>"] {
            assert!(check(wrong, "InputTemplate").is_err(), "{wrong}");
        }
        for good in ["text", "<$.body>", r#"{"a": <$.body.x[*]>, "b": "<aws.pipes.pipe-arn>"}"#] {
            assert!(check(good, "InputTemplate").is_ok(), "{good}");
        }
    }
}
