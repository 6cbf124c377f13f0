//! What a function that reports failed items says of its batch: `{"batchItemFailures": [{"itemIdentifier": "…"}]}`.

use serde::Deserialize;
use serde_json::value::RawValue;
use std::collections::HashSet;

/// What of a batch has failed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FailedItems {
    /// All of it.
    All,
    /// These, by what the function named them.
    Some(HashSet<String>),
}

#[derive(Deserialize)]
struct Answer<'a> {
    #[serde(borrow, default, rename = "batchItemFailures")]
    failures: Option<&'a RawValue>,
}

#[derive(Deserialize)]
struct Item {
    #[serde(default, rename = "itemIdentifier")]
    id: Option<String>,
}

/// Reads a function's answer. Without the member, or with `null` or an empty list, all has succeeded; what is malformed, or names
/// an item that the batch does not have, fails all.
#[must_use]
pub fn failed_items(answer: &[u8], known: impl Fn(&str) -> bool) -> FailedItems {
    if is_nothing(answer) {
        return FailedItems::Some(HashSet::new());
    }
    // A list would be read as a structure's members in order.
    if !answer.trim_ascii_start().starts_with(b"{") {
        return FailedItems::All;
    }
    let Ok(answer) = serde_json::from_slice::<Answer<'_>>(answer) else { return FailedItems::All };
    let Some(failures) = answer.failures else { return FailedItems::Some(HashSet::new()) };
    let Ok(items) = serde_json::from_str::<Option<Vec<Item>>>(failures.get()) else { return FailedItems::All };
    let ids = items.into_iter().flatten().map(|item| item.id.filter(|id| known(id)));
    ids.collect::<Option<HashSet<String>>>().map_or(FailedItems::All, FailedItems::Some)
}

/// A function that returns nothing has nothing to report.
fn is_nothing(answer: &[u8]) -> bool {
    let answer = answer.trim_ascii();
    answer.is_empty() || answer == b"null"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(answer: &str, expected: Option<&[&str]>) {
        let expected = expected.map(|ids| ids.iter().map(|id| (*id).to_owned()).collect::<HashSet<_>>());
        let found = failed_items(answer.as_bytes(), |id| ["a", "b"].contains(&id));
        assert_eq!(found, expected.map_or(FailedItems::All, FailedItems::Some), "{answer}");
    }

    #[test]
    fn all_has_succeeded() {
        for answer in
            ["", "null", "{}", r#"{"batchItemFailures":[]}"#, r#"{"batchItemFailures":null}"#, r#"{"other":1}"#]
        {
            check(answer, Some(&[]));
        }
    }

    #[test]
    fn some_have_failed() {
        check(r#"{"batchItemFailures":[{"itemIdentifier":"b"}]}"#, Some(&["b"]));
        check(r#"{"batchItemFailures":[{"itemIdentifier":"b"},{"itemIdentifier":"a"}],"x":1}"#, Some(&["a", "b"]));
    }

    #[test]
    fn what_is_malformed_fails_all() {
        for answer in [
            "nonsense",
            "\"text\"",
            "[]",
            r#"{"batchItemFailures":"a"}"#,
            r#"{"batchItemFailures":{}}"#,
            r#"{"batchItemFailures":["a"]}"#,
            r#"{"batchItemFailures":[{"itemIdentifier":""}]}"#,
            r#"{"batchItemFailures":[{"itemIdentifier":null}]}"#,
            r#"{"batchItemFailures":[{"itemIdentifier":1}]}"#,
            r#"{"batchItemFailures":[{}]}"#,
            r#"{"batchItemFailures":[{"itemidentifier":"a"}]}"#,
            r#"{"batchItemFailures":[{"itemIdentifier":"c"}]}"#,
            r#"{"batchItemFailures":[{"itemIdentifier":"a"},{"itemIdentifier":"c"}]}"#,
        ] {
            check(answer, None);
        }
    }
}
