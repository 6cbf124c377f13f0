//! Condition keys of a service, from the members of a call.

use super::facts::{Choice, KeyFact, facts};
use super::named::Call;
use super::template::{Template, scalar};
use contract::Value;
use percent_encoding::percent_decode_str;
use serde_json::Value as Json;
use store::ReadError;

/// Keys with their values.
pub(super) type Keys = Vec<(String, Vec<String>)>;

/// The service's keys of a call.
pub(super) async fn keys(call: &Call<'_>, operation: &str) -> Result<Keys, ReadError> {
    let facts = facts(call.service, operation).map_or(&[][..], |facts| &facts.keys);
    let mut keys: Keys =
        facts.iter().flat_map(|fact| of(call, fact)).filter(|(_, values)| !values.is_empty()).collect();
    for fact in facts.iter().filter(|fact| matches!(fact.from, Choice::Named("boundary", _))) {
        keys.extend(call.boundary().await?.map(|arn| (fact.name.to_owned(), vec![arn])));
    }
    Ok(keys)
}

fn of(call: &Call<'_>, fact: &KeyFact) -> Keys {
    if let Some(head) = fact.name.strip_suffix('*') {
        return pairs(call, &fact.from).into_iter().map(|(key, value)| (format!("{head}{key}"), vec![value])).collect();
    }
    let values = match &fact.from {
        Choice::Named("query-keys", _) => pairs(call, &fact.from).into_iter().map(|(key, _)| key).collect(),
        Choice::Named("pattern", arguments) => pattern(call, arguments),
        Choice::Named("alias", arguments) => {
            filled(call, arguments.first()).into_iter().filter(|name| name.starts_with("alias/")).collect()
        }
        Choice::Named("function", _) => vec![call.function()],
        Choice::Named(..) => Vec::new(),
        Choice::Exact(template) | Choice::Regional(template) => filled(call, Some(template)),
    };
    vec![(fact.name.to_owned(), values)]
}

fn filled(call: &Call<'_>, template: Option<&Template>) -> Vec<String> {
    template.and_then(|template| template.fill(call.ctx, call.input)).unwrap_or_default()
}

/// The entries of a map, of a list of tags, or of tags written like a query.
fn pairs(call: &Call<'_>, from: &Choice) -> Vec<(String, String)> {
    let templates = from.templates();
    if let Choice::Named("query" | "query-keys", _) = from {
        return filled(call, templates.first()).iter().flat_map(|text| query(text)).collect();
    }
    let values = templates.first().map(|template| template.values(call.input)).unwrap_or_default();
    values.into_iter().flat_map(entries).collect()
}

fn entries(value: &Value) -> Vec<(String, String)> {
    match value {
        Value::Map(entries) => entries.iter().filter_map(|(key, value)| Some((key.clone(), scalar(value)?))).collect(),
        Value::List(items) => items
            .iter()
            .filter_map(|item| Some((item.str_member("Key")?.to_owned(), item.str_member("Value")?.to_owned())))
            .collect(),
        _ => Vec::new(),
    }
}

/// `a=b&c=d`, percent-encoded, as S3 takes tags in a header.
fn query(text: &str) -> Vec<(String, String)> {
    let decoded = |text: &str| percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned();
    let pairs = text.split('&').filter(|pair| !pair.is_empty());
    pairs
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(key, value)| (decoded(key), decoded(value)))
        .collect()
}

/// The texts at a path of an event pattern.
fn pattern(call: &Call<'_>, arguments: &[Template]) -> Vec<String> {
    let text = filled(call, arguments.first()).into_iter().next().unwrap_or_default();
    let path = filled(call, arguments.get(1)).into_iter().next().unwrap_or_default();
    let Ok(document) = serde_json::from_str::<Json>(&text) else { return Vec::new() };
    let found = path.split('.').try_fold(&document, |at, name| at.get(name));
    let values = found.and_then(Json::as_array).map(Vec::as_slice).unwrap_or_default();
    values.iter().filter_map(Json::as_str).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_of_a_header() {
        let pair = |key: &str, value: &str| (key.to_owned(), value.to_owned());
        assert_eq!(query("a=b&c%20d=e+f&g"), [pair("a", "b"), pair("c d", "e f"), pair("g", "")]);
    }
}
