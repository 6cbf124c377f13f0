//! Tables of cases from the rules that AWS documents, area by area.

mod common;

use common::{ACCOUNT, ALICE, OTHER, ROOT, SESSION, Set, outcome};
use policy::{Caller, Context, Grammar, Policy};

#[track_caller]
fn check_statement(statement: &str, cases: &[(&str, &str, bool)]) {
    let set = Set { identity: vec![statement], ..Set::default() };
    for &(action, resource, expected) in cases {
        let got = outcome(&set, ALICE, ACCOUNT, action, resource, &Context::new());
        assert_eq!(got, if expected { "allow" } else { "none:identity" }, "{statement}: {action} on {resource}");
    }
}

#[test]
fn actions() {
    check_statement(
        r#"{"Effect":"Allow","Action":"s3:Get*","Resource":"*"}"#,
        &[
            ("s3:GetObject", "*", true),
            ("S3:getobject", "*", true),
            ("s3:PutObject", "*", false),
            ("s3express:GetObject", "*", false),
        ],
    );
    check_statement(
        r#"{"Effect":"Allow","Action":["iam:*AccessKey*","sqs:Send?essage"],"Resource":"*"}"#,
        &[
            ("iam:CreateAccessKey", "*", true),
            ("iam:ListAccessKeys", "*", true),
            ("iam:ListUsers", "*", false),
            ("sqs:SendMessage", "*", true),
            ("sqs:SendMessageBatch", "*", false),
        ],
    );
    check_statement(
        r#"{"Effect":"Allow","NotAction":"iam:*","Resource":"*"}"#,
        &[("iam:ListUsers", "*", false), ("IAM:ListUsers", "*", false), ("s3:GetObject", "*", true)],
    );
    check_statement(r#"{"Effect":"Allow","Action":"*","Resource":"*"}"#, &[("x:Y", "arn:aws:x:::y", true)]);
}

#[test]
fn resources() {
    check_statement(
        r#"{"Effect":"Allow","Action":"*","Resource":["arn:aws:s3:::bucket","arn:aws:s3:::bucket/*"]}"#,
        &[
            ("s3:ListBucket", "arn:aws:s3:::bucket", true),
            ("s3:GetObject", "arn:aws:s3:::bucket/a/b", true),
            ("s3:GetObject", "arn:aws:s3:::Bucket/a", false),
            ("s3:GetObject", "arn:aws:s3:::bucket2/a", false),
            ("s3:ListAllMyBuckets", "*", false),
        ],
    );
    check_statement(
        r#"{"Effect":"Allow","Action":"*","Resource":"arn:aws:lambda:*:111111111111:function:app-*:prod"}"#,
        &[
            ("lambda:InvokeFunction", "arn:aws:lambda:eu-west-1:111111111111:function:app-x:prod", true),
            ("lambda:InvokeFunction", "arn:aws:lambda:eu-west-1:111111111111:function:app-x", false),
            ("lambda:InvokeFunction", "arn:aws:lambda:eu-west-1:222222222222:function:app-x:prod", false),
        ],
    );
    check_statement(
        r#"{"Effect":"Allow","Action":"*","NotResource":"arn:aws:s3:::secret/*"}"#,
        &[
            ("s3:GetObject", "arn:aws:s3:::secret/x", false),
            ("s3:GetObject", "arn:aws:s3:::open/x", true),
            ("sqs:ListQueues", "*", true),
        ],
    );
    check_statement(
        r#"{"Effect":"Allow","Action":"*","Resource":"arn:aws:s3:::a?c"}"#,
        &[("s3:x", "arn:aws:s3:::abc", true), ("s3:x", "arn:aws:s3:::ac", false)],
    );
    check_statement(
        r#"{"Effect":"Allow","Action":"*","Resource":"arn:aws:s3:::a${*}c"}"#,
        &[("s3:x", "arn:aws:s3:::a*c", true), ("s3:x", "arn:aws:s3:::abc", false)],
    );
}

/// A context in a table: `key=value`, `key=a|b` for several values, `key=` for none.
fn context(keys: &str) -> Context<'_> {
    let mut context = Context::new();
    for pair in keys.split(' ').filter(|pair| !pair.is_empty()) {
        let (key, value) = pair.split_once('=').expect("key=value");
        match value {
            "" => context.set_many(key, Vec::<&str>::new()),
            many if many.contains('|') => context.set_many(key, many.split('|')),
            one => context.set(key, one),
        }
    }
    context
}

#[track_caller]
fn check_condition(condition: &str, cases: &[(&str, bool)]) {
    let statement = format!(r#"{{"Effect":"Allow","Action":"*","Resource":"*","Condition":{condition}}}"#);
    let set = Set { identity: vec![&statement], ..Set::default() };
    for &(keys, expected) in cases {
        let got = outcome(&set, ALICE, ACCOUNT, "s3:x", "*", &context(keys));
        assert_eq!(got == "allow", expected, "{condition} with {keys:?}");
    }
}

#[test]
fn string_operators() {
    check_condition(
        r#"{"StringEquals":{"k":"a*"}}"#,
        &[("k=a*", true), ("k=ab", false), ("k=A*", false), ("K=a*", true), ("", false)],
    );
    check_condition(r#"{"StringEquals":{"k":["a","b"]}}"#, &[("k=a", true), ("k=b", true), ("k=c", false)]);
    check_condition(r#"{"StringNotEquals":{"k":["a","b"]}}"#, &[("k=a", false), ("k=c", true), ("", true)]);
    check_condition(r#"{"StringEqualsIgnoreCase":{"k":"Ab"}}"#, &[("k=aB", true), ("k=abc", false)]);
    check_condition(r#"{"StringNotEqualsIgnoreCase":{"k":"Ab"}}"#, &[("k=aB", false), ("k=abc", true)]);
    check_condition(
        r#"{"StringLike":{"k":"a*/?"}}"#,
        &[("k=abc/d", true), ("k=abc/", false), ("k=A/d", false), ("", false)],
    );
    check_condition(r#"{"StringNotLike":{"k":"a*"}}"#, &[("k=ab", false), ("k=b", true), ("", true)]);
    check_condition(r#"{"StringLike":{"k":"*"}}"#, &[("k=x", true), ("", false)]);
}

#[test]
fn numbers_and_dates() {
    check_condition(
        r#"{"NumericEquals":{"k":10}}"#,
        &[("k=10", true), ("k=10.0", true), ("k=11", false), ("k=ten", false), ("", false)],
    );
    check_condition(r#"{"NumericNotEquals":{"k":"10"}}"#, &[("k=10", false), ("k=11", true), ("", true)]);
    check_condition(r#"{"NumericLessThan":{"k":"10"}}"#, &[("k=9", true), ("k=10", false)]);
    check_condition(r#"{"NumericLessThanEquals":{"k":"10"}}"#, &[("k=10", true), ("k=10.1", false)]);
    check_condition(r#"{"NumericGreaterThan":{"k":"10"}}"#, &[("k=10", false), ("k=100", true)]);
    check_condition(r#"{"NumericGreaterThanEquals":{"k":"10"}}"#, &[("k=10", true), ("k=9", false)]);
    check_condition(
        r#"{"DateGreaterThan":{"k":"2020-01-01T00:00:00Z"},"DateLessThan":{"k":"2021-01-01"}}"#,
        &[
            ("k=2020-06-01T00:00:00Z", true),
            ("k=2020-01-01T00:00:00Z", false),
            ("k=2021-01-01T00:00:00Z", false),
            ("k=1590000000", true),
            ("", false),
        ],
    );
    check_condition(
        r#"{"DateEquals":{"k":"2020-01-01"}}"#,
        &[("k=2020-01-01T01:00:00+01:00", true), ("k=2020-01-02", false)],
    );
    check_condition(r#"{"DateNotEquals":{"k":"2020-01-01"}}"#, &[("k=2020-01-01", false), ("k=2020-01-02", true)]);
    check_condition(
        r#"{"DateLessThanEquals":{"k":"2020-01-01"}}"#,
        &[("k=2020-01-01", true), ("k=2020-01-01T00:00:01Z", false)],
    );
    check_condition(
        r#"{"DateGreaterThanEquals":{"k":"2020-01-01"}}"#,
        &[("k=2020-01-01", true), ("k=2019-12-31T23:59:59Z", false)],
    );
}

#[test]
fn other_operators() {
    check_condition(
        r#"{"Bool":{"k":true}}"#,
        &[("k=true", true), ("k=TRUE", true), ("k=false", false), ("k=1", false), ("", false)],
    );
    check_condition(r#"{"Bool":{"k":"false"}}"#, &[("k=false", true), ("", false)]);
    check_condition(
        r#"{"BinaryEquals":{"k":"QmluYXJ5"}}"#,
        &[("k=QmluYXJ5", true), ("k=QmluYXJ6", false), ("k=!", false)],
    );
    check_condition(
        r#"{"IpAddress":{"k":["203.0.113.0/24","2001:db8::/32"]}}"#,
        &[("k=203.0.113.9", true), ("k=2001:db8::9", true), ("k=203.0.114.9", false), ("k=here", false), ("", false)],
    );
    check_condition(
        r#"{"NotIpAddress":{"k":"203.0.113.0/24"}}"#,
        &[("k=203.0.113.9", false), ("k=10.0.0.1", true), ("", true)],
    );
    check_condition(r#"{"IpAddress":{"k":"203.0.113.5"}}"#, &[("k=203.0.113.5", true), ("k=203.0.113.6", false)]);
    for operator in ["ArnEquals", "ArnLike"] {
        check_condition(
            &format!(r#"{{"{operator}":{{"k":"arn:aws:sns:*:111111111111:t-*"}}}}"#),
            &[
                ("k=arn:aws:sns:us-east-1:111111111111:t-1", true),
                ("k=arn:aws:sns:us-east-1:222222222222:t-1", false),
                ("k=t-1", false),
                ("", false),
            ],
        );
    }
    for operator in ["ArnNotEquals", "ArnNotLike"] {
        check_condition(
            &format!(r#"{{"{operator}":{{"k":"arn:aws:sns:*:*:t"}}}}"#),
            &[
                ("k=arn:aws:sns:us-east-1:111111111111:t", false),
                ("k=arn:aws:sns:us-east-1:111111111111:u", true),
                ("", true),
            ],
        );
    }
    check_condition(r#"{"Null":{"k":"true"}}"#, &[("", true), ("k=", true), ("k=x", false)]);
    check_condition(r#"{"Null":{"k":false}}"#, &[("", false), ("k=x", true)]);
}

#[test]
fn if_exists() {
    check_condition(r#"{"StringEqualsIfExists":{"k":"a"}}"#, &[("", true), ("k=a", true), ("k=b", false)]);
    check_condition(r#"{"NumericLessThanIfExists":{"k":"3"}}"#, &[("", true), ("k=2", true), ("k=4", false)]);
    check_condition(r#"{"BoolIfExists":{"k":"true"}}"#, &[("", true), ("k=false", false)]);
    check_condition(
        r#"{"ArnLikeIfExists":{"k":"arn:aws:s3:::*"}}"#,
        &[("", true), ("k=arn:aws:s3:::b", true), ("k=arn:aws:sqs:::b", false)],
    );
}

#[test]
fn several_values() {
    check_condition(
        r#"{"ForAllValues:StringEquals":{"k":["a","b"]}}"#,
        &[("k=a|b", true), ("k=a", true), ("k=a|c", false), ("", true), ("k=", true)],
    );
    check_condition(
        r#"{"ForAnyValue:StringEquals":{"k":["a","b"]}}"#,
        &[("k=a|c", true), ("k=c|d", false), ("k=b", true), ("", false), ("k=", false)],
    );
    check_condition(r#"{"ForAllValues:StringNotEquals":{"k":"a"}}"#, &[("k=b|c", true), ("k=a|b", false), ("", true)]);
    check_condition(r#"{"ForAnyValue:StringNotEquals":{"k":"a"}}"#, &[("k=a|b", true), ("k=a", false), ("", false)]);
    check_condition(r#"{"ForAllValues:StringLike":{"k":"a*"}}"#, &[("k=a|ab", true), ("k=a|b", false)]);
    check_condition(
        r#"{"ForAnyValue:StringEqualsIfExists":{"k":"a"}}"#,
        &[("", true), ("k=b|c", false), ("k=a|b", true)],
    );
    check_condition(r#"{"ForAllValues:NumericGreaterThan":{"k":"1"}}"#, &[("k=2|3", true), ("k=1|3", false)]);
    check_condition(r#"{"StringEquals":{"k":"a"}}"#, &[("k=a|b", true), ("k=b|c", false)]);
    check_condition(r#"{"StringNotEquals":{"k":"a"}}"#, &[("k=a|b", false), ("k=b|c", true)]);
}

#[test]
fn keys_and_operators_are_all_required() {
    check_condition(r#"{"StringEquals":{"a":"1","b":"2"}}"#, &[("a=1 b=2", true), ("a=1", false), ("a=1 b=3", false)]);
    check_condition(
        r#"{"StringEquals":{"a":"1"},"Bool":{"b":"true"}}"#,
        &[("a=1 b=true", true), ("a=1 b=false", false)],
    );
    check_condition(
        r#"{"ForAllValues:StringEquals":{"k":"a"},"Null":{"k":"false"}}"#,
        &[("", false), ("k=a", true), ("k=a|b", false)],
    );
}

#[test]
fn variables_in_conditions() {
    check_condition(
        r#"{"StringEquals":{"k":"${aws:username}"}}"#,
        &[
            ("k=bob aws:username=bob", true),
            ("k=bob aws:username=eve", false),
            ("k=bob", false),
            ("k=bob aws:username=*", false),
        ],
    );
    check_condition(
        r#"{"StringLike":{"k":"home/${aws:username}/*"}}"#,
        &[("k=home/bob/x aws:username=bob", true), ("k=home/eve/x aws:username=*", false)],
    );
    check_condition(
        r#"{"StringNotEquals":{"k":"${aws:PrincipalTag/team}"}}"#,
        &[("k=a aws:PrincipalTag/team=a", false), ("k=a aws:principaltag/TEAM=b", true), ("k=a", true)],
    );
    check_condition(
        r#"{"StringEquals":{"k":"${v, 'none'}"}}"#,
        &[("k=none", true), ("k=x v=x", true), ("k=none v=x", false)],
    );
    check_condition(
        r#"{"ArnLike":{"k":"arn:aws:s3:::${v}/*"}}"#,
        &[("k=arn:aws:s3:::b/x v=b", true), ("k=arn:aws:s3:::c/x v=*", false)],
    );
}

#[track_caller]
fn check_variable(resource: &str, effect: &str, cases: &[(&str, &str, &str)]) {
    let statement = format!(r#"{{"Effect":"{effect}","Action":"*",{resource}}}"#);
    let set =
        Set { identity: vec![&statement, r#"{"Effect":"Allow","Action":"base:*","Resource":"*"}"#], ..Set::default() };
    for &(keys, arn, expected) in cases {
        let action = if effect == "Deny" { "base:x" } else { "s3:x" };
        assert_eq!(
            outcome(&set, ALICE, ACCOUNT, action, arn, &context(keys)),
            expected,
            "{statement} with {keys} on {arn}"
        );
    }
}

#[test]
fn variables_in_resources() {
    let home = r#""Resource":"arn:aws:s3:::home/${aws:username}/*""#;
    check_variable(
        home,
        "Allow",
        &[
            ("aws:username=bob", "arn:aws:s3:::home/bob/f", "allow"),
            ("aws:username=bob", "arn:aws:s3:::home/eve/f", "none:identity"),
            ("aws:username=*", "arn:aws:s3:::home/eve/f", "none:identity"),
            ("", "arn:aws:s3:::home//f", "none:identity"),
            ("", "arn:aws:s3:::home/${aws:username}/f", "none:identity"),
        ],
    );
    let not_home = r#""NotResource":"arn:aws:s3:::home/${aws:username}/*""#;
    check_variable(
        not_home,
        "Allow",
        &[("aws:username=bob", "arn:aws:s3:::x", "allow"), ("", "arn:aws:s3:::x", "none:identity")],
    );
    check_variable(
        not_home,
        "Deny",
        &[
            ("aws:username=bob", "arn:aws:s3:::home/bob/f", "allow"),
            ("aws:username=bob", "arn:aws:s3:::home/eve/f", "deny:identity"),
            ("", "arn:aws:s3:::home/eve/f", "deny:identity"),
        ],
    );
}

#[test]
fn the_old_version_has_no_variables() {
    let document = r#"{"Version":"2008-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"arn:aws:s3:::${aws:username}"}}"#;
    let policy = Policy::parse(document, Grammar::Inline).expect("the older version");
    let attached = [policy::Attached { source: "p".into(), policy: std::sync::Arc::new(policy) }];
    let context = context("aws:username=bob");
    for (resource, expected) in [("arn:aws:s3:::bob", false), ("arn:aws:s3:::${aws:username}", true)] {
        let request =
            policy::Request { caller: ALICE, action: "s3:x", resource, resource_account: ACCOUNT, context: &context };
        let policies = policy::PolicySet { identity: &attached, ..Default::default() };
        assert_eq!(policy::evaluate(&request, &policies).allowed(), expected, "{resource}");
    }
}

#[track_caller]
fn check_principal(principal: &str, cases: &[(Caller<'_>, &str)]) {
    let statement = format!(r#"{{"Effect":"Allow","Action":"*","Resource":"*",{principal}}}"#);
    let set = Set { resource: vec![&statement], ..Set::default() };
    for (caller, expected) in cases {
        assert_eq!(
            outcome(&set, *caller, ACCOUNT, "s3:x", "*", &Context::new()),
            *expected,
            "{principal} for {caller:?}"
        );
    }
}

const S3: Caller<'static> = Caller::Service("s3.amazonaws.com");

#[test]
fn principals() {
    check_principal(
        r#""Principal":"*""#,
        &[(ALICE, "allow"), (SESSION, "allow"), (Caller::Anonymous, "allow"), (S3, "allow")],
    );
    check_principal(r#""Principal":{"AWS":"*"}"#, &[(ALICE, "allow"), (Caller::Anonymous, "allow")]);
    check_principal(
        r#""Principal":{"AWS":"arn:aws:iam::111111111111:user/alice"}"#,
        &[(ALICE, "allow"), (SESSION, "none:identity"), (Caller::Anonymous, "none:resource"), (S3, "none:resource")],
    );
    check_principal(r#""Principal":{"AWS":"AIDAAAAAAAAAAAAAAAAAA"}"#, &[(ALICE, "allow"), (SESSION, "none:identity")]);
    check_principal(r#""Principal":{"AWS":"AROAAAAAAAAAAAAAAAAAA"}"#, &[(SESSION, "allow"), (ALICE, "none:identity")]);
    check_principal(
        r#""Principal":{"AWS":"arn:aws:iam::111111111111:role/worker"}"#,
        &[(SESSION, "allow"), (ALICE, "none:identity")],
    );
    check_principal(r#""Principal":{"AWS":"arn:aws:sts::111111111111:assumed-role/worker/s1"}"#, &[(SESSION, "allow")]);
    check_principal(
        r#""Principal":{"AWS":"arn:aws:sts::111111111111:assumed-role/worker/s2"}"#,
        &[(SESSION, "none:identity")],
    );
    // The account leaves it to its own policies.
    check_principal(
        r#""Principal":{"AWS":"111111111111"}"#,
        &[(ALICE, "none:identity"), (SESSION, "none:identity"), (ROOT, "allow")],
    );
    check_principal(r#""Principal":{"AWS":"arn:aws:iam::111111111111:root"}"#, &[(ALICE, "none:identity")]);
    check_principal(
        r#""Principal":{"Service":"s3.amazonaws.com"}"#,
        &[(S3, "allow"), (Caller::Service("sns.amazonaws.com"), "none:resource"), (ALICE, "none:identity")],
    );
    check_principal(
        r#""Principal":{"Federated":"accounts.google.com"}"#,
        &[
            (Caller::Federated("accounts.google.com"), "allow"),
            (Caller::Federated("x.com"), "none:resource"),
            (ALICE, "none:identity"),
        ],
    );
    check_principal(
        r#""Principal":{"CanonicalUser":"79a59df900b949e55d96a1e698fbaced"}"#,
        &[(ALICE, "none:identity"), (Caller::Anonymous, "none:resource")],
    );
}

#[test]
fn not_principal() {
    check_principal(
        r#""NotPrincipal":{"AWS":"arn:aws:iam::111111111111:user/alice"}"#,
        &[(ALICE, "none:identity"), (S3, "allow")],
    );
    let deny = |principal: &str, caller, expected: &str| {
        let statement = format!(r#"{{"Effect":"Deny","Action":"*","Resource":"*",{principal}}}"#);
        let all = r#"{"Effect":"Allow","Action":"*","Resource":"*"}"#;
        let set = Set { identity: vec![all], resource: vec![&statement], ..Set::default() };
        assert_eq!(
            outcome(&set, caller, ACCOUNT, "s3:x", "*", &Context::new()),
            expected,
            "{principal} for {caller:?}"
        );
    };
    let alice = r#""NotPrincipal":{"AWS":["arn:aws:iam::111111111111:user/alice","arn:aws:iam::111111111111:root"]}"#;
    deny(alice, ALICE, "allow");
    deny(alice, SESSION, "deny:resource");
    deny(alice, ROOT, "allow");
    deny(r#""NotPrincipal":{"AWS":"arn:aws:iam::111111111111:user/alice"}"#, ALICE, "deny:resource");
    let chain = r#""NotPrincipal":{"AWS":["arn:aws:sts::111111111111:assumed-role/worker/s1","arn:aws:iam::111111111111:role/worker","111111111111"]}"#;
    deny(chain, SESSION, "allow");
    deny(
        r#""NotPrincipal":{"AWS":["arn:aws:iam::111111111111:role/worker","111111111111"]}"#,
        SESSION,
        "deny:resource",
    );
    deny(r#""NotPrincipal":{"Service":"s3.amazonaws.com"}"#, S3, "none:resource");
}

const ALLOW: &str = r#"{"Effect":"Allow","Action":"s3:*","Resource":"*"}"#;
const DENY: &str = r#"{"Effect":"Deny","Action":"s3:*","Resource":"*"}"#;
const ELSE: &str = r#"{"Effect":"Allow","Action":"sqs:*","Resource":"*"}"#;
const TO_ALICE: &str =
    r#"{"Effect":"Allow","Action":"s3:*","Resource":"*","Principal":{"AWS":"arn:aws:iam::111111111111:user/alice"}}"#;
const TO_ROLE: &str =
    r#"{"Effect":"Allow","Action":"s3:*","Resource":"*","Principal":{"AWS":"arn:aws:iam::111111111111:role/worker"}}"#;
const TO_SESSION: &str = r#"{"Effect":"Allow","Action":"s3:*","Resource":"*","Principal":{"AWS":"arn:aws:sts::111111111111:assumed-role/worker/s1"}}"#;
const TO_ACCOUNT: &str = r#"{"Effect":"Allow","Action":"s3:*","Resource":"*","Principal":{"AWS":"111111111111"}}"#;
const TO_ALL: &str = r#"{"Effect":"Allow","Action":"s3:*","Resource":"*","Principal":"*"}"#;
const DENY_ALL: &str = r#"{"Effect":"Deny","Action":"s3:*","Resource":"*","Principal":"*"}"#;

type Combination = (
    Caller<'static>,
    &'static str,
    &'static [&'static str],
    Option<&'static [&'static str]>,
    Option<&'static [&'static str]>,
    &'static [&'static str],
    &'static str,
);

#[test]
fn combinations() {
    // caller, owner of the resource, identity, boundary, session, resource, outcome
    let table: &[Combination] = &[
        (ALICE, ACCOUNT, &[], None, None, &[], "none:identity"),
        (ALICE, ACCOUNT, &[ALLOW], None, None, &[], "allow"),
        (ALICE, ACCOUNT, &[ALLOW, DENY], None, None, &[], "deny:identity"),
        (ALICE, ACCOUNT, &[DENY], None, None, &[TO_ALICE], "deny:identity"),
        (ALICE, ACCOUNT, &[ALLOW], None, None, &[DENY_ALL], "deny:resource"),
        (ALICE, ACCOUNT, &[ALLOW], Some(&[ALLOW]), None, &[], "allow"),
        (ALICE, ACCOUNT, &[ALLOW], Some(&[ELSE]), None, &[], "none:boundary"),
        (ALICE, ACCOUNT, &[ALLOW], Some(&[]), None, &[], "none:boundary"),
        (ALICE, ACCOUNT, &[], Some(&[ALLOW]), None, &[], "none:identity"),
        (ALICE, ACCOUNT, &[ALLOW], Some(&[ALLOW, DENY]), None, &[], "deny:boundary"),
        // A policy on the resource that names the user decides alone, whatever the boundary leaves out.
        (ALICE, ACCOUNT, &[], None, None, &[TO_ALICE], "allow"),
        (ALICE, ACCOUNT, &[], Some(&[ELSE]), None, &[TO_ALICE], "allow"),
        (ALICE, ACCOUNT, &[], Some(&[DENY]), None, &[TO_ALICE], "deny:boundary"),
        (ALICE, ACCOUNT, &[], None, None, &[TO_ACCOUNT], "none:identity"),
        (ALICE, ACCOUNT, &[ALLOW], None, None, &[TO_ACCOUNT], "allow"),
        (ALICE, ACCOUNT, &[], None, None, &[TO_ALL], "allow"),
        // Sessions.
        (SESSION, ACCOUNT, &[ALLOW], None, None, &[], "allow"),
        (SESSION, ACCOUNT, &[ALLOW], None, Some(&[ALLOW]), &[], "allow"),
        (SESSION, ACCOUNT, &[ALLOW], None, Some(&[ELSE]), &[], "none:session"),
        (SESSION, ACCOUNT, &[], None, Some(&[ALLOW]), &[], "none:identity"),
        (SESSION, ACCOUNT, &[ALLOW], Some(&[ELSE]), Some(&[ALLOW]), &[], "none:boundary"),
        (SESSION, ACCOUNT, &[ALLOW], Some(&[ALLOW]), Some(&[ALLOW, DENY]), &[], "deny:session"),
        // Named as a role: within boundary and session policies. Named as the session: not.
        (SESSION, ACCOUNT, &[], None, None, &[TO_ROLE], "allow"),
        (SESSION, ACCOUNT, &[], Some(&[ELSE]), None, &[TO_ROLE], "none:boundary"),
        (SESSION, ACCOUNT, &[], None, Some(&[ELSE]), &[TO_ROLE], "none:session"),
        (SESSION, ACCOUNT, &[], Some(&[ELSE]), Some(&[ELSE]), &[TO_SESSION], "allow"),
        (SESSION, ACCOUNT, &[], Some(&[ELSE]), None, &[TO_ALL], "none:boundary"),
        (SESSION, ACCOUNT, &[], None, Some(&[DENY]), &[TO_SESSION], "deny:session"),
        // Across accounts both must say yes.
        (ALICE, OTHER, &[ALLOW], None, None, &[], "none:resource"),
        (ALICE, OTHER, &[], None, None, &[TO_ALICE], "none:identity"),
        (ALICE, OTHER, &[ALLOW], None, None, &[TO_ALICE], "allow"),
        (ALICE, OTHER, &[ALLOW], None, None, &[TO_ACCOUNT], "allow"),
        (ALICE, OTHER, &[], None, None, &[TO_ALL], "none:identity"),
        (ALICE, OTHER, &[ALLOW], Some(&[ELSE]), None, &[TO_ALICE], "none:boundary"),
        (ALICE, OTHER, &[ALLOW], None, None, &[TO_ALICE, DENY_ALL], "deny:resource"),
        (SESSION, OTHER, &[ALLOW], None, Some(&[ELSE]), &[TO_ROLE], "none:session"),
        (SESSION, OTHER, &[ALLOW], None, None, &[TO_SESSION], "allow"),
        // Root needs no policy at home, and is bound by what the resource denies.
        (ROOT, ACCOUNT, &[], None, None, &[], "allow"),
        (ROOT, ACCOUNT, &[], None, None, &[DENY_ALL], "deny:resource"),
        (ROOT, OTHER, &[], None, None, &[], "none:resource"),
        (ROOT, OTHER, &[], None, None, &[TO_ACCOUNT], "allow"),
        // Neither unsigned callers nor services have policies of their own.
        (Caller::Anonymous, ACCOUNT, &[ALLOW], None, None, &[], "none:resource"),
        (Caller::Anonymous, ACCOUNT, &[], None, None, &[TO_ALL], "allow"),
        (S3, ACCOUNT, &[ALLOW], None, None, &[TO_ALICE], "none:resource"),
    ];
    for (row, &(caller, owner, identity, boundary, session, resource, expected)) in table.iter().enumerate() {
        let set = Set {
            identity: identity.to_vec(),
            boundary: boundary.map(<[_]>::to_vec),
            session: session.map(<[_]>::to_vec),
            resource: resource.to_vec(),
        };
        assert_eq!(
            outcome(&set, caller, owner, "s3:GetObject", "arn:aws:s3:::b/k", &Context::new()),
            expected,
            "row {row}"
        );
    }
}

#[test]
fn a_role_must_trust_even_at_home() {
    let context = Context::new();
    let all = common::attach(&[r#"{"Effect":"Allow","Action":"*","Resource":"*"}"#], Grammar::Inline);
    for (caller, identity, resource, expected) in [
        (ALICE, true, "", false),
        (ROOT, false, "", false),
        (ALICE, true, TO_ACCOUNT, true),
        (ALICE, false, TO_ACCOUNT, false),
        (ALICE, false, TO_ALICE, true),
        (ROOT, false, TO_ACCOUNT, true),
        (SESSION, false, TO_ROLE, true),
    ] {
        let by_resource = if resource.is_empty() { Vec::new() } else { common::attach(&[resource], Grammar::Resource) };
        let identity = if identity { &all[..] } else { &[] };
        let policies =
            policy::PolicySet { identity, resource: &by_resource, resource_must_allow: true, ..Default::default() };
        let request = policy::Request {
            caller,
            action: "s3:x",
            resource: "arn:aws:s3:::b",
            resource_account: ACCOUNT,
            context: &context,
        };
        assert_eq!(policy::evaluate(&request, &policies).allowed(), expected, "{caller:?} {resource}");
    }
}

#[test]
fn a_confused_deputy_is_stopped_by_the_source() {
    let statement = r#"{"Effect":"Allow","Principal":{"Service":"s3.amazonaws.com"},"Action":"lambda:InvokeFunction","Resource":"arn:aws:lambda:us-east-1:111111111111:function:f","Condition":{"StringEquals":{"AWS:SourceAccount":"111111111111"},"ArnLike":{"AWS:SourceArn":"arn:aws:s3:::mine"}}}"#;
    let set = Set { resource: vec![statement], ..Set::default() };
    for (keys, expected) in [
        ("aws:SourceAccount=111111111111 aws:SourceArn=arn:aws:s3:::mine", "allow"),
        ("aws:SourceAccount=222222222222 aws:SourceArn=arn:aws:s3:::mine", "none:resource"),
        ("aws:SourceAccount=111111111111 aws:SourceArn=arn:aws:s3:::theirs", "none:resource"),
        ("aws:SourceAccount=111111111111", "none:resource"),
    ] {
        let arn = "arn:aws:lambda:us-east-1:111111111111:function:f";
        assert_eq!(outcome(&set, S3, ACCOUNT, "lambda:InvokeFunction", arn, &context(keys)), expected, "{keys}");
    }
}
