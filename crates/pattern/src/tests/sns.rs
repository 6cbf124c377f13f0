//! Filter policies of SNS.

use crate::{Attribute, Dialect, Pattern, PatternErrorKind};
use serde_json::{Value, json};

const MESSAGE: &[(&str, &str, &str)] = &[
    ("customer_interests", "String.Array", r#"["soccer", "rugby", 7, true, null]"#),
    ("store", "String", "example_corp"),
    ("event", "String.label", "order-placed"),
    ("price_usd", "Number", "210.75"),
    ("secret", "Binary", "AAAA"),
    ("broken", "String.Array", "no list"),
];

#[track_caller]
fn check(policy: &Value, matches: bool) {
    let policy_is = Pattern::compile(policy, Dialect::SnsAttributes).expect("a policy");
    let attributes = MESSAGE.iter().map(|(name, data_type, value)| (*name, Attribute::of(data_type, value)));
    assert_eq!(policy_is.matches_attributes(attributes), matches, "{policy}");
}

#[test]
fn attributes_match_by_their_type() {
    for (policy, matches) in [
        (json!({"customer_interests": ["rugby", "football"]}), true),
        (json!({"customer_interests": ["baseball"]}), false),
        (json!({"customer_interests": [{"anything-but": ["rugby", "soccer"]}]}), true),
        (json!({"customer_interests": [7]}), true),
        (json!({"customer_interests": [null]}), true),
        (json!({"customer_interests": [false]}), false),
        (json!({"store": ["example_corp"], "event": [{"prefix": "order-"}]}), true),
        (json!({"store": ["example_corp"], "event": ["order-cancelled"]}), false),
        (json!({"price_usd": [{"numeric": ["=", 210.75]}]}), true),
        (json!({"price_usd": [{"numeric": [">=", 300]}]}), false),
        (json!({"price_usd": [210.750]}), true),
        (json!({"price_usd": ["210.75"]}), false),
        (json!({"price_usd": [{"prefix": "210"}]}), false),
        (json!({"secret": [{"exists": true}]}), false),
        (json!({"secret": [{"exists": false}]}), true),
        (json!({"broken": [{"exists": true}]}), false),
        (json!({"other": [{"anything-but": "x"}]}), false),
        (json!({"$or": [{"store": ["x"]}, {"price_usd": [{"numeric": ["<", 300]}]}]}), true),
        (json!({"$or": ["x"]}), false),
        (json!({}), true),
    ] {
        check(&policy, matches);
    }
}

#[test]
fn sizes_and_nesting() {
    let keys = |count: usize| -> Value {
        (0..count).map(|n| (n.to_string(), json!(["v"]))).collect::<serde_json::Map<_, _>>().into()
    };
    let many = |count: usize| -> Value { (0..count).collect::<Vec<_>>().into() };
    let attributes = Dialect::SnsAttributes;
    for (policy, dialect, kind) in [
        (keys(5), attributes, None),
        (keys(6), attributes, Some(PatternErrorKind::TooManyKeys)),
        (json!({"a": many(15), "b": many(10)}), attributes, None),
        (json!({"a": many(151)}), attributes, Some(PatternErrorKind::TooComplex)),
        (json!({"a": {"b": ["v"]}}), attributes, Some(PatternErrorKind::Nested)),
        (json!({"$or": [{"a": {"b": ["v"]}}, {"c": [1]}]}), attributes, Some(PatternErrorKind::Nested)),
        (json!({"a": {"b": ["v"]}}), Dialect::SnsBody, None),
        // 4 values three levels down and 3 two levels down: 4 x 3 x 3 x 2 = 72.
        (json!({"a": {"b": {"c": many(4)}}, "d": {"e": many(3)}}), Dialect::SnsBody, None),
        (
            json!({"a": {"b": {"c": many(9)}}, "d": {"e": many(3)}}),
            Dialect::SnsBody,
            Some(PatternErrorKind::TooComplex),
        ),
        (json!({"a": [{"numeric": ["=", 2e9]}]}), attributes, Some(PatternErrorKind::Syntax)),
    ] {
        let found = Pattern::compile(&policy, dialect).err().map(|error| error.kind);
        assert_eq!(found, kind, "{policy}");
    }
}

#[test]
fn bodies() {
    let policy = Pattern::compile(&json!({"a": {"b": [1]}}), Dialect::SnsBody).expect("a policy");
    assert!(policy.matches(&json!({"a": {"b": 1}})));
    assert!(policy.matches(&json!({"a": [{"b": 2}, {"b": 1}]})));
    assert!(!policy.matches(&json!([{"a": {"b": 1}}])));
}
