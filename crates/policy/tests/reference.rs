//! The engine beside a plain evaluator that works on the document's JSON, over random policies and requests.

mod common;

use common::{ACCOUNT, ALICE, OTHER, ROOT, SESSION, Set, outcome};
use policy::{Caller, Context};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::BTreeMap;

type Keys = BTreeMap<&'static str, Vec<String>>;

/// Every caller's names, weakest first: account, role, itself.
fn names(caller: &Caller<'_>) -> Vec<(u8, String)> {
    match caller {
        Caller::Identity(identity) => {
            let own = if identity.root { 2 } else { 0 };
            let mut names = vec![(own, identity.account.to_owned()), (2, identity.arn.to_owned())];
            names.extend(identity.role_arn.map(|role| (1, role.to_owned())));
            names
        }
        _ => Vec::new(),
    }
}

fn plain_glob(pattern: &[char], text: &[char]) -> bool {
    match (pattern.first(), text.first()) {
        (None, None) => true,
        (Some('*'), _) => plain_glob(&pattern[1..], text) || (!text.is_empty() && plain_glob(pattern, &text[1..])),
        (Some('?'), Some(_)) => plain_glob(&pattern[1..], &text[1..]),
        (Some(wanted), Some(got)) => wanted == got && plain_glob(&pattern[1..], &text[1..]),
        _ => false,
    }
}

/// Values of variables go in as characters that no wildcard equals: here by moving every `*` and `?` out of the way.
fn substitute(pattern: &str, keys: &Keys) -> Option<String> {
    let value = keys.get("v").filter(|values| values.len() == 1).map(|values| hide(&values[0]));
    if pattern.contains("${v}") { Some(pattern.replace("${v}", &value?)) } else { Some(pattern.to_owned()) }
}

fn hide(text: &str) -> String {
    text.replace('*', "\u{1}").replace('?', "\u{2}")
}

fn glob(pattern: &str, text: &str, keys: &Keys) -> bool {
    let Some(pattern) = substitute(pattern, keys) else { return false };
    // The tables below use texts with `*` only as values of variables and as whole inputs, so hiding in the input is sound.
    plain_glob(&pattern.chars().collect::<Vec<_>>(), &hide(text).chars().collect::<Vec<_>>())
}

fn list(value: &Value) -> Vec<String> {
    match value {
        Value::Array(items) => items.iter().map(|item| item.as_str().expect("text").to_owned()).collect(),
        Value::String(text) => vec![text.clone()],
        other => panic!("{other}"),
    }
}

fn condition_holds(operator: &str, key: &str, wanted: &[String], keys: &Keys) -> bool {
    let empty = Vec::new();
    let values = keys.get(key).unwrap_or(&empty);
    let (quantifier, rest) = operator.split_once(':').unwrap_or(("", operator));
    let if_exists = rest.ends_with("IfExists");
    let base = rest.trim_end_matches("IfExists");
    let one = |value: &String| match base {
        "StringEquals" | "StringNotEquals" => {
            wanted.iter().any(|wanted| substitute(wanted, keys).is_some_and(|wanted| hide(&wanted) == hide(value)))
        }
        "StringLike" | "StringNotLike" => wanted.iter().any(|wanted| glob(wanted, value, keys)),
        "NumericLessThan" => value
            .parse::<f64>()
            .is_ok_and(|value| wanted.iter().any(|wanted| value < wanted.parse::<f64>().expect("number"))),
        other => panic!("{other}"),
    };
    if base == "Null" {
        return wanted.contains(&values.is_empty().to_string());
    }
    let negated = base.contains("Not");
    match (quantifier, values.is_empty()) {
        ("ForAllValues", true) => true,
        ("ForAnyValue", true) => if_exists,
        ("", true) => if_exists || negated,
        ("ForAllValues", false) => values.iter().all(|value| one(value) != negated),
        ("ForAnyValue", false) => values.iter().any(|value| one(value) != negated),
        _ => values.iter().any(one) != negated,
    }
}

/// 0 account, 1 role, 2 direct; `None` when the statement does not apply.
fn applies(statement: &Value, caller: &Caller<'_>, action: &str, resource: &str, keys: &Keys) -> Option<u8> {
    let deny = statement["Effect"] == "Deny";
    let element = |plain: &str, not: &str, fits: &dyn Fn(&str) -> bool| match (&statement[plain], &statement[not]) {
        (Value::Null, Value::Null) => true,
        (Value::Null, not) => !list(not).iter().any(|item| fits(item)),
        (plain, _) => list(plain).iter().any(|item| fits(item)),
    };
    if !element("Action", "NotAction", &|item| glob(&item.to_lowercase(), &action.to_lowercase(), keys)) {
        return None;
    }
    let unknown = keys.get("v").is_none_or(|values| values.len() != 1);
    if statement["NotResource"].to_string().contains("${v}") && unknown {
        if !deny {
            return None;
        }
    } else if !element("Resource", "NotResource", &|item| glob(item, resource, keys)) {
        return None;
    }
    if let Some(block) = statement["Condition"].as_object() {
        for (operator, wanted) in block {
            for (key, wanted) in wanted.as_object().expect("keys") {
                if !condition_holds(operator, key, &list(wanted), keys) {
                    return None;
                }
            }
        }
    }
    match &statement["Principal"] {
        Value::Null => Some(2),
        Value::String(_) => Some(if names(caller).len() == 3 { 1 } else { 2 }),
        object => list(&object["AWS"])
            .iter()
            .filter_map(|wanted| {
                names(caller).into_iter().filter(|(_, name)| name == wanted).map(|(level, _)| level).max()
            })
            .max(),
    }
}

#[derive(Debug, Clone)]
struct Case {
    identity: Vec<Value>,
    boundary: Option<Vec<Value>>,
    session: Option<Vec<Value>>,
    resource: Vec<Value>,
    caller: Caller<'static>,
    owner: &'static str,
    action: &'static str,
    arn: &'static str,
    keys: Keys,
}

fn reference(case: &Case) -> String {
    let empty = Vec::new();
    let filter = |statements: &[Value], effect: &str| {
        statements
            .iter()
            .filter(|statement| statement["Effect"] == effect)
            .filter_map(|statement| applies(statement, &case.caller, case.action, case.arn, &case.keys))
            .max()
    };
    for (name, statements) in [
        ("identity", &case.identity),
        ("boundary", case.boundary.as_ref().unwrap_or(&empty)),
        ("session", case.session.as_ref().unwrap_or(&empty)),
        ("resource", &case.resource),
    ] {
        if filter(statements, "Deny").is_some() {
            return format!("deny:{name}");
        }
    }
    let granted = filter(&case.resource, "Allow");
    let Caller::Identity(identity) = case.caller else {
        return if granted.is_some() { "allow".into() } else { "none:resource".into() };
    };
    let home = identity.account == case.owner;
    if home && granted == Some(2) {
        return "allow".into();
    }
    let by_role = home && granted == Some(1);
    if !identity.root && !by_role && filter(&case.identity, "Allow").is_none() {
        return "none:identity".into();
    }
    for (name, statements) in [("boundary", &case.boundary), ("session", &case.session)] {
        if statements.as_ref().is_some_and(|statements| filter(statements, "Allow").is_none()) {
            return format!("none:{name}");
        }
    }
    if home || granted.is_some() { "allow".into() } else { "none:resource".into() }
}

const ARNS: [&str; 5] = ["arn:aws:s3:::b/x", "arn:aws:s3:::b/*", "arn:aws:s3:::c/xx", "arn:aws:sqs:r:1:q", "*"];

fn some_of(items: &'static [&'static str]) -> impl Strategy<Value = Value> {
    proptest::collection::vec(proptest::sample::select(items), 1..3).prop_map(|items| json!(items))
}

fn condition() -> impl Strategy<Value = Value> {
    let operators = [
        "StringEquals",
        "StringNotEquals",
        "StringLike",
        "StringNotLike",
        "StringEqualsIfExists",
        "ForAllValues:StringLike",
        "ForAnyValue:StringEquals",
        "ForAnyValue:StringNotLike",
        "ForAllValues:StringNotEquals",
    ];
    let text = (
        proptest::sample::select(operators.to_vec()),
        proptest::sample::select(vec!["k", "v"]),
        some_of(&["x", "y", "x*", "${v}", "?", "a${v}*"]),
    );
    prop_oneof![
        text.prop_map(|(operator, key, values)| json!({operator: {key: values}})),
        proptest::sample::select(vec!["1", "5"]).prop_map(|limit| json!({"NumericLessThan": {"n": limit}})),
        proptest::sample::select(vec!["true", "false"]).prop_map(|absent| json!({"Null": {"k": absent}})),
        Just(json!({})),
    ]
}

fn statement(with_principal: bool) -> impl Strategy<Value = Value> {
    let effect = prop_oneof![4 => Just("Allow"), 1 => Just("Deny")];
    let action = (
        proptest::sample::select(vec!["Action", "Action", "NotAction"]),
        some_of(&["s3:*", "s3:Get*", "S3:putobject", "*", "sqs:?end"]),
    );
    let resource = (
        proptest::sample::select(vec!["Resource", "Resource", "NotResource"]),
        some_of(&["*", "arn:aws:s3:::b/*", "arn:aws:s3:::*/x?", "arn:aws:s3:::b/${v}", "arn:aws:sqs:*"]),
    );
    let principals: &[&str] = &[
        "arn:aws:iam::111111111111:user/alice",
        "arn:aws:iam::111111111111:role/worker",
        "arn:aws:sts::111111111111:assumed-role/worker/s1",
        ACCOUNT,
        OTHER,
    ];
    let principal =
        prop_oneof![1 => Just(json!("*")), 4 => some_of(principals).prop_map(|names| json!({"AWS": names}))];
    (effect, action, resource, condition(), principal).prop_map(
        move |(effect, action, resource, condition, principal)| {
            let mut statement =
                json!({"Effect": effect, action.0: action.1, resource.0: resource.1, "Condition": condition});
            if with_principal {
                statement["Principal"] = principal;
            }
            statement
        },
    )
}

fn keys() -> impl Strategy<Value = Keys> {
    let values = || proptest::collection::vec(proptest::sample::select(vec!["x", "y", "*", "?", "ax"]), 0..3);
    (values(), values(), proptest::option::of(0..8u8)).prop_map(|(k, v, n)| {
        let own = |values: Vec<&str>| values.into_iter().map(str::to_owned).collect();
        let mut keys = Keys::from([("k", own(k)), ("v", own(v))]);
        keys.extend(n.map(|n| ("n", vec![n.to_string()])));
        keys
    })
}

fn case() -> impl Strategy<Value = Case> {
    let statements = |principal| proptest::collection::vec(statement(principal), 0..4);
    let callers = vec![ALICE, SESSION, ROOT, Caller::Anonymous, Caller::Service("s3.amazonaws.com")];
    let policies = (
        statements(false),
        proptest::option::of(statements(false)),
        proptest::option::of(statements(false)),
        statements(true),
    );
    let request = (
        proptest::sample::select(callers),
        proptest::sample::select(vec![ACCOUNT, OTHER]),
        proptest::sample::select(vec!["s3:GetObject", "s3:PutObject", "sqs:Send"]),
        proptest::sample::select(ARNS.to_vec()),
    );
    (policies, request, keys()).prop_map(
        |((identity, boundary, session, resource), (caller, owner, action, arn), keys)| Case {
            identity,
            boundary,
            session,
            resource,
            caller,
            owner,
            action,
            arn,
            keys,
        },
    )
}

fn engine(case: &Case) -> String {
    let text = |statements: &[Value]| statements.iter().map(Value::to_string).collect::<Vec<_>>();
    let (identity, resource) = (text(&case.identity), text(&case.resource));
    let (boundary, session) = (case.boundary.as_deref().map(text), case.session.as_deref().map(text));
    fn refs(texts: &[String]) -> Vec<&str> {
        texts.iter().map(String::as_str).collect()
    }
    let set = Set {
        identity: refs(&identity),
        boundary: boundary.as_deref().map(refs),
        session: session.as_deref().map(refs),
        resource: refs(&resource),
    };
    let mut context = Context::new();
    for (key, values) in &case.keys {
        match &values[..] {
            [one] => context.set(*key, one.as_str()),
            many => context.set_many(*key, many.iter().map(String::as_str)),
        }
    }
    outcome(&set, case.caller, case.owner, case.action, case.arn, &context)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4000, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn agrees_with_the_plain_evaluator(case in case()) {
        prop_assert_eq!(engine(&case), reference(&case));
    }
}
