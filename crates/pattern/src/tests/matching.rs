//! The cases of AWS's documentation and their wrong twins.

use crate::{Dialect, Pattern};
use serde_json::{Value, json};

#[track_caller]
fn check(pattern: &Value, matching: &[Value], others: &[Value]) {
    let compiled = Pattern::compile(pattern, Dialect::EventBridge).expect("a pattern");
    for event in matching {
        assert!(compiled.matches(event), "{pattern} should match {event}");
    }
    for event in others {
        assert!(!compiled.matches(event), "{pattern} should not match {event}");
    }
}

/// Values of one field.
#[track_caller]
fn values(test: &Value, matching: &[Value], others: &[Value]) {
    let event = |value: &Value| json!({"d": {"v": value}});
    let (matching, others): (Vec<_>, Vec<_>) =
        (matching.iter().map(event).collect(), others.iter().map(event).collect());
    check(&json!({"d": {"v": [test]}}), &matching, &others);
}

#[test]
fn values_of_one_field() {
    values(&json!("a"), &[json!("a"), json!(["b", "a"])], &[json!("A"), json!(["b"]), json!(null), json!({"a": 1})]);
    values(&json!(5), &[json!(5), json!(5.0)], &[json!("5"), json!(5.1)]);
    values(&json!(111_122_223_333_i64), &[json!(111_122_223_333_i64)], &[json!(111_122_223_334_i64)]);
    values(&json!(true), &[json!(true)], &[json!(false), json!("true"), json!(1)]);
    values(&json!(null), &[json!(null)], &[json!(""), json!("null"), json!([])]);
    values(&json!(""), &[json!("")], &[json!(null), json!("a")]);
    values(&json!({"prefix": "us-"}), &[json!("us-east-1")], &[json!("eu-us-"), json!("US-east-1"), json!(1)]);
    values(&json!({"prefix": {"equals-ignore-case": "Event"}}), &[json!("eventX"), json!("EVENT")], &[json!("even")]);
    values(&json!({"suffix": ".png"}), &[json!("a.png")], &[json!("a.PNG"), json!("png")]);
    values(&json!({"suffix": {"equals-ignore-case": ".png"}}), &[json!("a.PNG")], &[json!("a.pn")]);
    values(&json!({"equals-ignore-case": "Alice"}), &[json!("ALICE"), json!("alice")], &[json!("alice ")]);
    values(&json!({"exactly": "a"}), &[json!("a")], &[json!("b")]);
    values(&json!({"cidr": "10.0.0.0/24"}), &[json!("10.0.0.255")], &[json!("10.0.1.0"), json!("::1"), json!("host")]);
    values(&json!({"cidr": "2001:db8::/32"}), &[json!("2001:db8:1::")], &[json!("2001:db9::"), json!("10.0.0.1")]);
}

#[test]
fn numeric_ranges() {
    values(&json!({"numeric": [">", 0, "<=", 5]}), &[json!(0.001), json!(5)], &[json!(0), json!(5.001), json!("3")]);
    values(&json!({"numeric": ["<", 10]}), &[json!(9), json!(-5e9)], &[json!(10), json!(-6e9)]);
    values(&json!({"numeric": [">=", 10]}), &[json!(10), json!(5e9)], &[json!(9.9), json!(5.1e9)]);
    values(&json!({"numeric": ["=", 3.018e2]}), &[json!(301.8)], &[json!(301.81)]);
}

#[test]
fn anything_but() {
    values(&json!({"anything-but": "a"}), &[json!("b"), json!(1), json!(["a", "b"])], &[json!("a"), json!(["a"])]);
    values(&json!({"anything-but": 123}), &[json!(124), json!("123")], &[json!(123), json!(123.0)]);
    values(&json!({"anything-but": ["a", "b"]}), &[json!("c")], &[json!("a"), json!("b"), json!([])]);
    values(&json!({"anything-but": [1, 2]}), &[json!(3)], &[json!(2)]);
    values(&json!({"anything-but": {"prefix": "init"}}), &[json!("stop")], &[json!("initializing")]);
    values(&json!({"anything-but": {"prefix": ["a", "b"]}}), &[json!("c")], &[json!("ax"), json!("bx")]);
    values(&json!({"anything-but": {"suffix": ".txt"}}), &[json!("a.png")], &[json!("a.txt")]);
    values(&json!({"anything-but": {"equals-ignore-case": ["X", "y"]}}), &[json!("z")], &[json!("x"), json!("Y")]);
    values(&json!({"anything-but": {"wildcard": "*/lib/*"}}), &[json!("a/bin/b")], &[json!("a/lib/b")]);
    check(&json!({"a": [{"anything-but": "x"}]}), &[], &[json!({}), json!({"b": 1})]);
}

#[test]
fn wildcards() {
    values(
        &json!({"wildcard": "dir/*.png"}),
        &[json!("dir/a.png"), json!("dir/.png")],
        &[json!("dir/a.jpg"), json!("dir.png")],
    );
    values(&json!({"wildcard": "*ab*ab"}), &[json!("abab"), json!("xabyabzab")], &[json!("ab"), json!("aba")]);
    values(&json!({"wildcard": "a\\*b\\\\"}), &[json!("a*b\\")], &[json!("axb\\")]);
    values(&json!({"wildcard": "*"}), &[json!(""), json!("x")], &[json!(1)]);
    values(&json!({"wildcard": "plain"}), &[json!("plain")], &[json!("plainer")]);
}

#[test]
fn existence_is_of_leaves() {
    let there = json!({"d": {"v": [{"exists": true}]}});
    check(
        &there,
        &[json!({"d": {"v": null}})],
        &[json!({"d": {}}), json!({"d": {"v": {"x": 1}}}), json!({"d": {"v": []}})],
    );
    let absent = json!({"d": {"v": [{"exists": false}]}});
    check(&absent, &[json!({"d": {}}), json!({}), json!({"d": {"v": {"x": 1}}})], &[json!({"d": {"v": 1}})]);
    let either = json!({"d": {"v": [{"exists": false}, "a"]}});
    check(&either, &[json!({"d": {}}), json!({"d": {"v": "a"}})], &[json!({"d": {"v": "b"}})]);
}

#[test]
fn fields_below_an_array_hold_for_one_element() {
    let pattern = json!({"l": {"x": [1], "y": [2]}});
    let same = json!({"l": [{"x": 3}, {"x": 1, "y": 2}]});
    let mixed = json!({"l": [{"x": 1, "y": 3}, {"x": 4, "y": 2}]});
    check(&pattern, &[same, json!({"l": [[{"x": 1, "y": 2}]]})], &[mixed, json!({"l": []}), json!({"l": [1, 2]})]);
    let absent = json!({"l": {"x": [1], "y": [{"exists": false}]}});
    check(&absent, &[json!({"l": [{"x": 1}, {"x": 2}]})], &[json!({"l": [{"x": 1}, {"y": 2}]})]);
}

#[test]
fn choices() {
    let pattern = json!({"source": ["aws.cloudwatch"], "$or": [
        {"metricName": ["CPUUtilization", "ReadLatency"]},
        {"metricType": ["MetricType"], "namespace": ["AWS/EC2", "AWS/ES"]},
        {"scope": ["Service"]},
    ]});
    let event = |more: Value| {
        let mut event = json!({"source": "aws.cloudwatch"});
        event.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
        event
    };
    check(
        &pattern,
        &[
            event(json!({"metricName": "ReadLatency"})),
            event(json!({"metricType": "MetricType", "namespace": "AWS/ES"})),
        ],
        &[event(json!({})), event(json!({"metricType": "MetricType"})), json!({"scope": "Service"})],
    );
    let inner = json!({"d": {"$or": [{"a": [1]}, {"b": [{"numeric": ["<", 10]}]}], "c": [3]}});
    check(&inner, &[json!({"d": {"b": 5, "c": 3}})], &[json!({"d": {"b": 5}}), json!({"d": {"a": 2, "c": 3}})]);
}

#[test]
fn what_is_no_object_matches_nothing() {
    check(&json!({"a": [{"exists": false}]}), &[json!({})], &[json!([]), json!("text"), json!(null)]);
}

#[test]
fn no_element_is_an_object_and_a_value() {
    let both = json!({"x": {"y": ["b"]}, "$or": [{"x": ["a"]}, {"x": [{"exists": false}]}]});
    check(&both, &[json!({"x": {"y": "b"}}), json!({"x": [{"y": "b"}]})], &[json!({"x": [{"y": "b"}, "a"]})]);
    let absent = json!({"x": {"y": [{"exists": false}]}, "$or": [{"x": ["a"]}, {"x": ["b"]}]});
    check(&absent, &[json!({"x": "a"}), json!({"x": [{"z": 1}, "a"]})], &[json!({"x": [{"y": 1}, "a"]})]);
}
