//! Documents that are refused, and the words for it.

use policy::{Grammar, Malformed, Policy};

#[track_caller]
fn check(grammar: Grammar, cases: &[(&str, &str)]) {
    for (document, expected) in cases {
        let got =
            Policy::parse(document, grammar).map_or_else(|error: Malformed| error.to_string(), |_| "ok".to_owned());
        assert_eq!(got, *expected, "{grammar:?}: {document}");
    }
}

const SYNTAX: &str = "Syntax errors in policy.";
const OLD: &str = "Policy document must be version 2012-10-17 or greater.";

#[test]
fn identity_policies() {
    check(
        Grammar::Managed,
        &[
            (r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#, "ok"),
            (
                r#"{"Version":"2012-10-17","Id":"x","Statement":[{"Sid":"","Effect":"Allow","Action":["*"],"Resource":["*"],"Condition":{}}]}"#,
                "ok",
            ),
            ("", SYNTAX),
            ("not json", SYNTAX),
            ("[]", SYNTAX),
            ("{}", OLD),
            (r#"{"Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#, OLD),
            (r#"{"Version":"2008-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#, OLD),
            (r#"{"Version":"2012-10-18","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#, SYNTAX),
            (r#"{"Version":2012,"Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#, SYNTAX),
            (r#"{"Version":"2012-10-17"}"#, SYNTAX),
            (r#"{"Version":"2012-10-17","Statement":[]}"#, SYNTAX),
            (r#"{"Version":"2012-10-17","Statement":["x"]}"#, SYNTAX),
            (
                r#"{"Version":"2012-10-17","Extra":1,"Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#,
                SYNTAX,
            ),
            (r#"{"Version":"2012-10-17","Statement":[{"Effect":"allow","Action":"*","Resource":"*"}]}"#, SYNTAX),
            (r#"{"Version":"2012-10-17","Statement":[{"Action":"*","Resource":"*"}]}"#, SYNTAX),
            (
                r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Effect":"Deny","Action":"*","Resource":"*"}]}"#,
                SYNTAX,
            ),
            (
                r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Resource":"*"}]}"#,
                "Policy statement must contain actions.",
            ),
            (
                r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":[],"Resource":"*"}]}"#,
                "Policy statement must contain actions.",
            ),
            (
                r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*"}]}"#,
                "Policy statement must contain resources.",
            ),
            (
                r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","NotAction":"*","Resource":"*"}]}"#,
                SYNTAX,
            ),
            (
                r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*","NotResource":"*"}]}"#,
                SYNTAX,
            ),
            (r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":1,"Resource":"*"}]}"#, SYNTAX),
            (
                r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}]}"#,
                "Policy document should not specify a principal.",
            ),
            (
                r#"{"Version":"2012-10-17","Statement":[{"Sid":"a b","Effect":"Allow","Action":"*","Resource":"*"}]}"#,
                "Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression [0-9A-Za-z]*",
            ),
            (
                r#"{"Version":"2012-10-17","Statement":[{"Sid":"a","Effect":"Allow","Action":"*","Resource":"*"},{"Sid":"a","Effect":"Deny","Action":"*","Resource":"*"}]}"#,
                "Statement IDs (SID) in a single policy must be unique.",
            ),
            (
                r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"arn:aws:s3:::${aws:username"}]}"#,
                SYNTAX,
            ),
        ],
    );
}

#[test]
fn conditions() {
    let document = |condition: &str| {
        format!(
            r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Action":"*","Resource":"*","Condition":{condition}}}]}}"#
        )
    };
    for (condition, expected) in [
        (r#"{"StringEquals":{"a":["x",1,true]}}"#, "ok"),
        (r#"{"stringEquals":{"a":"x"}}"#, SYNTAX),
        (r#"{"NullIfExists":{"a":"true"}}"#, SYNTAX),
        (r#"{"aws:x":"y"}"#, SYNTAX),
        (r#"{"StringEquals":{"a":{"b":"c"}}}"#, SYNTAX),
        (r#"{"StringEquals":{"a":null}}"#, SYNTAX),
        (r#"{"StringEquals":{"":"x"}}"#, SYNTAX),
        (r#"{"StringEquals":{"a":"x","a":"y"}}"#, SYNTAX),
        (r#"[]"#, SYNTAX),
        (r#"{"IpAddress":{"a":"10.0.0.0/40"}}"#, "The policy failed legacy parsing"),
        (r#"{"NumericLessThan":{"a":"many"}}"#, "The policy failed legacy parsing"),
        (r#"{"DateLessThan":{"a":"tomorrow"}}"#, "The policy failed legacy parsing"),
        (r#"{"Bool":{"a":"yes"}}"#, "The policy failed legacy parsing"),
    ] {
        check(Grammar::Inline, &[(&document(condition), expected)]);
    }
}

#[test]
fn inline_policies_may_be_old() {
    check(
        Grammar::Inline,
        &[
            (r#"{"Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#, "ok"),
            (r#"{"Version":"2008-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#, "ok"),
        ],
    );
}

#[test]
fn trust_policies() {
    let aws = |principal: &str| {
        format!(
            r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":{principal},"Action":"sts:AssumeRole"}}]}}"#
        )
    };
    check(
        Grammar::Trust,
        &[
            (&aws(r#"{"Service":"lambda.amazonaws.com"}"#), "ok"),
            (&aws(r#"{"Service":["lambda.amazonaws.com","edgelambda.amazonaws.com"],"AWS":"111111111111"}"#), "ok"),
            (&aws(r#"{"Federated":"arn:aws:iam::111111111111:oidc-provider/x.y"}"#), "ok"),
            (&aws(r#""*""#), "ok"),
            (&aws(r#"{"AWS":"alice"}"#), r#"Invalid principal in policy: "AWS":"alice""#),
            (
                &aws(r#"{"AWS":"arn:aws:iam::111111111111:role/*"}"#),
                r#"Invalid principal in policy: "AWS":"arn:aws:iam::111111111111:role/*""#,
            ),
            (
                &aws(r#"{"AWS":"arn:aws:iam::111111111111:group/x"}"#),
                r#"Invalid principal in policy: "AWS":"arn:aws:iam::111111111111:group/x""#,
            ),
            (&aws(r#"{"Service":"lambda"}"#), r#"Invalid principal in policy: "Service":"lambda""#),
            (&aws(r#""alice""#), r#"Invalid principal in policy: "AWS":"alice""#),
            (&aws(r#"{"Sevice":"lambda.amazonaws.com"}"#), SYNTAX),
            (&aws("{}"), SYNTAX),
            ("{", "This policy contains invalid Json"),
            (
                r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"sts:AssumeRole","Resource":"*"}]}"#,
                "Has prohibited field Resource",
            ),
            (
                r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sts:AssumeRole"}]}"#,
                "Missing required field Principal",
            ),
            (
                r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*"}]}"#,
                "Missing required field Action",
            ),
            (
                r#"{"Version":"2012-10-17","Statement":[{"Principal":"*","Action":"sts:AssumeRole"}]}"#,
                "Missing required field Effect",
            ),
            (
                r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:GetObject"}]}"#,
                "AssumeRole policy may only specify STS AssumeRole actions.",
            ),
            (
                r#"{"Statement":[{"Effect":"Allow","Principal":{"Service":"lambda.amazonaws.com"},"Action":["sts:AssumeRole","sts:TagSession"]}]}"#,
                "ok",
            ),
        ],
    );
}

#[test]
fn hostile_documents_end() {
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    assert!(Policy::parse(&deep, Grammar::Inline).is_err());
    let stars = "a*".repeat(2_000);
    let document = format!(r#"{{"Statement":[{{"Effect":"Allow","Action":"*","Resource":"arn:aws:s3:::{stars}b"}}]}}"#);
    let policy = Policy::parse(&document, Grammar::Inline).expect("many stars");
    let attached = [policy::Attached { source: "p".into(), policy: std::sync::Arc::new(policy) }];
    let resource = format!("arn:aws:s3:::{}", "a".repeat(10_000));
    let context = policy::Context::new();
    let caller = policy::Caller::Identity(policy::Identity {
        account: "1",
        arn: "u",
        user_id: "u",
        role_arn: None,
        root: false,
    });
    let request =
        policy::Request { caller, action: "s3:x", resource: &resource, resource_account: "1", context: &context };
    let policies = policy::PolicySet { identity: &attached, ..Default::default() };
    assert!(!policy::evaluate(&request, &policies).allowed());
}
