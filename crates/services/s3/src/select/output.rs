//! Rows out, as CSV or JSON.

use super::value::{Value, text};
use crate::error;
use api::s3::{CSVOutput, OutputSerialization};
use contract::Error;
use serde_json::{Map, Value as Json};

/// How rows are written.
pub(super) enum Form {
    Csv(Csv),
    Json(String),
}

pub(super) struct Csv {
    always: bool,
    quote: String,
    escape: String,
    field: String,
    record: String,
}

fn or(text: Option<&String>, usual: &str) -> String {
    text.filter(|text| !text.is_empty()).cloned().unwrap_or_else(|| usual.to_owned())
}

fn csv(given: &CSVOutput) -> Csv {
    Csv {
        always: given.quote_fields.as_deref() == Some("ALWAYS"),
        quote: or(given.quote_character.as_ref(), "\""),
        escape: or(given.quote_escape_character.as_ref(), "\""),
        field: or(given.field_delimiter.as_ref(), ","),
        record: or(given.record_delimiter.as_ref(), "\n"),
    }
}

impl Form {
    pub(super) fn new(given: &OutputSerialization) -> Result<Self, Error> {
        match (&given.csv, &given.json) {
            (Some(given), None) => Ok(Self::Csv(csv(given))),
            (None, Some(json)) => Ok(Self::Json(or(json.record_delimiter.as_ref(), "\n"))),
            _ => Err(error::malformed_xml()),
        }
    }

    /// Writes a row: columns with their names.
    pub(super) fn write(&self, out: &mut Vec<u8>, row: Vec<(String, Value)>) {
        let line = match self {
            Self::Csv(csv) => csv.line(&row),
            Self::Json(end) => {
                let members: Map<String, Json> =
                    row.into_iter().filter_map(|(name, value)| Some((name, value?))).collect();
                Json::Object(members).to_string() + end
            }
        };
        out.extend_from_slice(line.as_bytes());
    }
}

impl Csv {
    fn line(&self, row: &[(String, Value)]) -> String {
        let fields: Vec<String> = row.iter().map(|(_, value)| self.quoted(&text(value).unwrap_or_default())).collect();
        fields.join(&self.field) + &self.record
    }

    fn quoted(&self, text: &str) -> String {
        let needed = [&self.field, &self.quote, &self.record].iter().any(|sign| text.contains(sign.as_str()))
            || text.contains(['\n', '\r']);
        if !self.always && !needed {
            return text.to_owned();
        }
        let inner = text.replace(&self.quote, &format!("{}{}", self.escape, self.quote));
        format!("{}{inner}{}", self.quote, self.quote)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn written(given: &OutputSerialization, row: Vec<(String, Value)>) -> String {
        let mut out = Vec::new();
        Form::new(given).expect("a form").write(&mut out, row);
        String::from_utf8(out).expect("text")
    }

    #[test]
    fn rows_are_written() {
        let row = || {
            vec![
                ("b".to_owned(), Some(json!("x,\"y"))),
                ("a".to_owned(), Some(json!(1.5))),
                ("c".to_owned(), None),
                ("d".to_owned(), Some(json!(null))),
            ]
        };
        let csv = OutputSerialization { csv: Some(CSVOutput::default()), json: None };
        assert_eq!(written(&csv, row()), "\"x,\"\"y\",1.5,,\n");
        let json = OutputSerialization { csv: None, json: Some(api::s3::JSONOutput::default()) };
        assert_eq!(written(&json, row()), "{\"b\":\"x,\\\"y\",\"a\":1.5,\"d\":null}\n");
        assert!(Form::new(&OutputSerialization::default()).is_err());
    }
}
