//! What is refused, and with which reason.

use crate::{Dialect, Pattern};
use serde_json::{Value, json};

#[track_caller]
fn refused(dialect: Dialect, pattern: &Value, reason: &str) {
    let error = Pattern::compile(pattern, dialect).expect_err("it should be refused");
    assert_eq!(error.reason, reason, "{pattern}");
}

#[test]
fn reasons_are_awss() {
    for (test, reason) in [
        (json!({"unknown": 1}), "Unrecognized match type unknown"),
        (json!({"prefix": 1}), "prefix match pattern must be a string"),
        (json!({"prefix": "a", "suffix": "b"}), "Only one key allowed in match expression"),
        (json!({"prefix": {"suffix": "b"}}), "Unsupported prefix pattern: suffix"),
        (json!({"suffix": {}}), "Suffix expression name not found"),
        (json!({"suffix": {"equals-ignore-case": 1}}), "equals-ignore-case match pattern must be a string"),
        (json!({}), "Match expression name not found"),
        (json!([1]), "Match value must be String, number, true, false, or null"),
        (json!({"exists": "yes"}), "exists match pattern must be either true or false."),
        (json!({"anything-but": null}), "Value of anything-but must be an array or single string/number value."),
        (json!({"anything-but": [null]}), "Inside anything but list, start|null|boolean is not supported."),
        (
            json!({"anything-but": ["a", 1]}),
            "Inside anything but list, either all values are number or string, mixed type is not supported",
        ),
        (
            json!({"anything-but": []}),
            "Inside anything but list, either all values are number or string, mixed type is not supported",
        ),
        (json!({"anything-but": {"cidr": "a"}}), "Unsupported anything-but pattern: cidr"),
        (json!({"anything-but": {"prefix": ""}}), "Null prefix/suffix not allowed"),
        (json!({"anything-but": {"suffix": [1]}}), "prefix/suffix match pattern must be a string"),
        (json!({"wildcard": "a**b"}), "Consecutive wildcard characters at pos 2"),
        (json!({"wildcard": "a\\b"}), "Invalid escape character at pos 2"),
        (json!({"cidr": "10.0.0.0"}), "Malformed CIDR, one '/' required"),
        (json!({"cidr": "10.0.0.0/x"}), "Malformed CIDR, mask bits must be an integer"),
        (json!({"cidr": "10.0.0.0/32"}), "IPv4 mask bits must be < 32"),
        (json!({"cidr": "::/128"}), "IPv6 mask bits must be < 128"),
        (json!({"cidr": "host/8"}), "Nonstandard IP address: host"),
        (json!({"numeric": 5}), "Value of numeric must be an array."),
        (json!({"numeric": []}), "Invalid member in numeric match: ]"),
        (json!({"numeric": [5]}), "Invalid member in numeric match: 5"),
        (json!({"numeric": ["<>", 5]}), "Unrecognized numeric range operator: <>"),
        (json!({"numeric": ["="]}), "Value of equals must be numeric"),
        (json!({"numeric": [">", "5"]}), "Value of > must be numeric"),
        (json!({"numeric": ["<", 5, ">", 1]}), "Too many elements in numeric expression"),
        (json!({"numeric": [">", 5, ">", 7]}), "Bad numeric range operator: >"),
        (json!({"numeric": [">", 5, 7]}), "Bad value in numeric range: 7"),
        (json!({"numeric": [">", 5, "<", 7, 8]}), "Too many terms in numeric range expression"),
        (json!({"numeric": [">", 5, "<", 5]}), "Bottom must be less than top"),
        (json!({"numeric": ["=", 5_000_000_001_i64]}), "Value must be between -5.0E9 and 5.0E9, inclusive"),
    ] {
        refused(Dialect::EventBridge, &json!({"a": {"b": [test]}}), reason);
    }
}

#[test]
fn the_frame_of_a_pattern() {
    for (pattern, reason) in [
        (json!([]), "Filter is not an object"),
        (json!({}), "Empty objects are not allowed"),
        (json!({"a": "b"}), "\"a\" must be an object or an array"),
        (json!({"a": []}), "Empty arrays are not allowed"),
        (json!({"a": {}}), "Empty objects are not allowed"),
        (json!({"$or": {}}), "It must be an Array followed with $or."),
        (json!({"$or": [1, 2]}), "Only JSON object is allowed in array of $or relationship."),
        (json!({"$or": [{"a": [1]}]}), "There must have at least 2 Objects in $or relationship."),
        (
            json!({"$or": [{"prefix": ["a"]}, {"b": [1]}]}),
            "prefix is Ruler reserved fieldName which cannot be used inside $or.",
        ),
    ] {
        refused(Dialect::EventBridge, &pattern, reason);
        refused(Dialect::Lambda, &pattern, reason);
    }
}

#[test]
fn an_error_names_its_field() {
    let error = Pattern::compile(&json!({"a": {"b": [{"x": 1}]}}), Dialect::Lambda).expect_err("it is refused");
    assert_eq!(error.path, "a.b");
}

#[test]
fn depth_is_bounded() {
    let deep = (0..200).fold(json!([1]), |inner, _| json!({"a": inner}));
    refused(Dialect::EventBridge, &deep, "Pattern is nested too deeply");
}
