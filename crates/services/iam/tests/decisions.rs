//! What the authorizer decides on the bus.

mod house;

use api::iam::*;
use api::sts::AssumeRoleRequest;
use house::{ACCOUNT, FUNCTION, House, allow, context, policy, refusal, trust_account, trust_lambda};
use identity::{Enforcement, Mode, ResourcePolicies};
use platform::{Authorizer, BoxFuture, Principal};
use std::sync::Arc;
use store::Store;

const LAMBDA: &contract::Service = &api::lambda::SERVICE;
const LOGS: &contract::Service = &api::logs::SERVICE;

fn user_arn(name: &str) -> String {
    format!("arn:aws:iam::{ACCOUNT}:user/{name}")
}

async fn session(house: &House, role: &str, policy: Option<String>) -> Principal {
    let input = AssumeRoleRequest {
        role_arn: format!("arn:aws:iam::{ACCOUNT}:role/{role}"),
        role_session_name: "me".into(),
        policy,
        ..Default::default()
    };
    house.assume(&House::root(), input).await.expect("root may").1
}

#[tokio::test]
async fn without_a_policy_nothing_is_allowed() {
    let house = House::new().await;
    let user = house.user("eve", "").await;
    let message = format!(
        "User: {} is not authorized to perform: lambda:ListFunctions on resource: * because no identity-based policy allows \
         the lambda:ListFunctions action",
        user_arn("eve")
    );
    assert_eq!(
        refusal(house.may(&user, LAMBDA, "ListFunctions", vec![]).await),
        ("AccessDeniedException".into(), message)
    );
    let (code, message) = refusal(house.call::<op::ListRoles>(&user, ListRolesRequest::default()).await);
    assert_eq!(code, "AccessDenied");
    assert!(message.contains("iam:ListRoles on resource: arn:aws:iam::123456789012:role/ because"), "{message}");
    house.may(&House::root(), LAMBDA, "ListFunctions", vec![]).await.expect("root may");
}

#[tokio::test]
async fn a_denial_wins_and_names_its_statement() {
    let house = House::new().await;
    let deny = r#"{"Sid":"No","Effect":"Deny","Action":"lambda:ListFunctions","Resource":"*"}"#;
    let user = house.user("u", &format!("{},{deny}", allow("lambda:*", "*"))).await;
    house.may(&user, LAMBDA, "GetAccountSettings", vec![]).await.expect("allowed");
    let error = house.may(&user, LAMBDA, "ListFunctions", vec![]).await.expect_err("denied");
    assert!(
        error.message.as_ref().is_some_and(|text| text.ends_with("with an explicit deny in an identity-based policy"))
    );
    assert_eq!(error.headers, [("x-freehold-decided-by", "identity-based policy p statement 1 (No)".to_owned())]);
}

#[tokio::test]
async fn functions_are_meant_as_they_are_named() {
    let house = House::new().await;
    let version = house.user("version", &allow("lambda:InvokeFunction", &format!("{FUNCTION}:1"))).await;
    let plain = house.user("plain", &allow("lambda:InvokeFunction", FUNCTION)).await;
    for (who, input, may) in [
        (&version, vec![("FunctionName", "f"), ("Qualifier", "1")], true),
        (&version, vec![("FunctionName", "f:1")], true),
        (&version, vec![("FunctionName", "123456789012:function:f:1")], true),
        (&version, vec![("FunctionName", "arn:aws:lambda:us-east-1:123456789012:function:f:1")], true),
        (&version, vec![("FunctionName", "f")], false),
        (&version, vec![("FunctionName", "f"), ("Qualifier", "2")], false),
        (&plain, vec![("FunctionName", "f")], true),
        (&plain, vec![("FunctionName", FUNCTION)], true),
        (&plain, vec![("FunctionName", "f"), ("Qualifier", "1")], false),
        (&plain, vec![("FunctionName", "g")], false),
        (&plain, vec![("FunctionName", "arn:aws:lambda:eu-west-1:123456789012:function:f")], false),
    ] {
        let result = house.may(who, LAMBDA, "Invoke", input.clone()).await;
        assert_eq!(result.is_ok(), may, "{input:?}: {result:?}");
    }
}

#[tokio::test]
async fn deploying_and_releasing_are_separate_rights() {
    let house = House::new().await;
    let user = house.user("u", &allow("lambda:UpdateAlias", &format!("{FUNCTION}*"))).await;
    house.may(&user, LAMBDA, "UpdateAlias", vec![("FunctionName", "f"), ("Name", "live")]).await.expect("release");
    assert!(house.may(&user, LAMBDA, "UpdateFunctionCode", vec![("FunctionName", "f")]).await.is_err());
}

#[tokio::test]
async fn passing_a_role_is_a_right_of_its_own() {
    let house = House::new().await;
    let role = house.role("r", &trust_lambda()).await.arn;
    let condition = r#"{"Effect":"Allow","Action":"iam:PassRole","Resource":"*","Condition":{"StringEquals":{"iam:PassedToService":"lambda.amazonaws.com"}}}"#;
    let without = house.user("without", &allow("lambda:*", "*")).await;
    let with = house.user("with", &format!("{},{condition}", allow("lambda:*", "*"))).await;
    let create = || vec![("FunctionName", "f"), ("Role", role.as_str())];
    house.may(&with, LAMBDA, "CreateFunction", create()).await.expect("allowed");
    let (_, message) = refusal(house.may(&without, LAMBDA, "CreateFunction", create()).await);
    assert!(message.contains(&format!("iam:PassRole on resource: {role} because")), "{message}");
    house.may(&without, LAMBDA, "UpdateFunctionConfiguration", vec![("FunctionName", "f")]).await.expect("no role");
}

#[tokio::test]
async fn log_groups_are_meant_in_every_form_that_policies_use() {
    let house = House::new().await;
    let base = "arn:aws:logs:us-east-1:123456789012:log-group:/aws/lambda/f";
    let group = || vec![("logGroupName", "/aws/lambda/f")];
    let stream = || vec![("logGroupName", "/aws/lambda/f"), ("logStreamName", "s")];
    for (index, (resource, on_group, on_stream)) in [
        (base.to_owned(), true, false),
        (format!("{base}:*"), true, true),
        (format!("{base}:log-stream:*"), true, true),
        (format!("{base}:log-stream:s"), false, true),
        ("*".to_owned(), true, true),
        (format!("{base}2:*"), false, false),
    ]
    .into_iter()
    .enumerate()
    {
        let user = house.user(&format!("u{index}"), &allow("logs:*", &resource)).await;
        assert_eq!(house.may(&user, LOGS, "DescribeLogStreams", group()).await.is_ok(), on_group, "{resource}");
        assert_eq!(house.may(&user, LOGS, "GetLogEvents", stream()).await.is_ok(), on_stream, "{resource}");
    }
}

#[tokio::test]
async fn two_names_for_a_log_group_are_both_checked() {
    let house = House::new().await;
    let user = house.user("u", &allow("logs:*", "arn:aws:logs:*:*:log-group:mine:*")).await;
    let both = |one, two| vec![("logGroupName", one), ("logGroupIdentifier", two)];
    for (input, may) in [
        (both("mine", "mine"), true),
        (both("mine", "theirs"), false),
        (both("theirs", "mine"), false),
        (vec![], false),
    ] {
        let result = house.may(&user, LOGS, "FilterLogEvents", input.clone()).await;
        assert_eq!(result.is_ok(), may, "{input:?}");
    }
}

#[tokio::test]
async fn an_empty_list_of_resources_is_not_free() {
    let house = House::new().await;
    let user = house.user("u", "").await;
    let input = contract::Value::Struct(vec![("logGroupIdentifiers", contract::Value::List(Vec::new()))]);
    let operation = LOGS.operation("StartLiveTail").expect("StartLiveTail");
    assert!(house.authorizer.authorize(&context(&user), LOGS, operation, &input).await.is_err());
}

#[tokio::test]
async fn iam_resources_carry_their_paths() {
    let house = House::new().await;
    let input = CreateRoleRequest {
        role_name: "r".into(),
        path: Some("/team/".into()),
        assume_role_policy_document: trust_lambda(),
        ..Default::default()
    };
    house.make::<op::CreateRole>(input).await;
    let get = || GetRoleRequest { role_name: "r".into() };
    let team = house.user("team", &allow("iam:GetRole", "arn:aws:iam::123456789012:role/team/*")).await;
    let bare = house.user("bare", &allow("iam:GetRole", "arn:aws:iam::123456789012:role/r")).await;
    house.call::<op::GetRole>(&team, get()).await.expect("allowed");
    assert!(house.call::<op::GetRole>(&bare, get()).await.is_err());
    let own = allow("iam:CreateAccessKey", "arn:aws:iam::*:user/${aws:username}");
    let own = house.user("own", &own).await;
    house.call::<op::CreateAccessKey>(&own, CreateAccessKeyRequest { user_name: None }).await.expect("its own");
    let others = CreateAccessKeyRequest { user_name: Some("team".into()) };
    assert!(house.call::<op::CreateAccessKey>(&own, others).await.is_err());
}

#[tokio::test]
async fn a_change_counts_from_the_next_call_on() {
    let house = House::new().await;
    house.role("r", &trust_account()).await;
    let session = session(&house, "r", None).await;
    let list = async || house.may(&session, LAMBDA, "ListFunctions", vec![]).await.is_ok();
    assert!(!list().await);
    house.role_policy("r", "p", &allow("lambda:List*", "*")).await;
    assert!(list().await);
    house
        .make::<op::DeleteRolePolicy>(DeleteRolePolicyRequest { role_name: "r".into(), policy_name: "p".into() })
        .await;
    assert!(!list().await);
    let document = policy(&allow("lambda:Get*", "*"));
    let input = CreatePolicyRequest { policy_name: "m".into(), policy_document: document, ..Default::default() };
    let policy_arn = house.make::<op::CreatePolicy>(input).await.policy.and_then(|policy| policy.arn).expect("an arn");
    let attach = AttachRolePolicyRequest { role_name: "r".into(), policy_arn: policy_arn.clone() };
    house.make::<op::AttachRolePolicy>(attach).await;
    assert!(!list().await);
    let version = CreatePolicyVersionRequest {
        policy_arn,
        policy_document: policy(&allow("lambda:List*", "*")),
        set_as_default: Some(true),
    };
    house.make::<op::CreatePolicyVersion>(version).await;
    assert!(list().await);
}

#[tokio::test]
async fn a_role_made_anew_is_not_the_old_one() {
    let house = House::new().await;
    house.role("r", &trust_account()).await;
    let old = session(&house, "r", None).await;
    house.make::<op::DeleteRole>(DeleteRoleRequest { role_name: "r".into() }).await;
    assert!(house.may(&old, LAMBDA, "ListFunctions", vec![]).await.is_err());
    house.role("r", &trust_account()).await;
    house.role_policy("r", "p", &allow("lambda:*", "*")).await;
    let new = session(&house, "r", None).await;
    assert!(house.may(&new, LAMBDA, "ListFunctions", vec![]).await.is_ok());
    assert!(house.may(&old, LAMBDA, "ListFunctions", vec![]).await.is_err());
}

#[tokio::test]
async fn session_policies_only_narrow() {
    let house = House::new().await;
    house.role("r", &trust_account()).await;
    house.role_policy("r", "p", &allow("lambda:List*", "*")).await;
    let narrow = session(&house, "r", Some(policy(&allow("lambda:Get*", "*")))).await;
    let wide = session(&house, "r", Some(policy(&allow("*", "*")))).await;
    let (_, message) = refusal(house.may(&narrow, LAMBDA, "ListFunctions", vec![]).await);
    assert!(message.ends_with("because no session policy allows the lambda:ListFunctions action"), "{message}");
    house.may(&wide, LAMBDA, "ListFunctions", vec![]).await.expect("the role allows it");
    assert!(house.may(&wide, LAMBDA, "GetAccountSettings", vec![]).await.is_err(), "it does not widen");
}

#[tokio::test]
async fn a_boundary_limits_what_the_role_allows() {
    let house = House::new().await;
    let input = CreatePolicyRequest {
        policy_name: "b".into(),
        policy_document: policy(&allow("lambda:Get*", "*")),
        ..Default::default()
    };
    let boundary = house.make::<op::CreatePolicy>(input).await.policy.and_then(|policy| policy.arn);
    let input = CreateRoleRequest {
        role_name: "r".into(),
        assume_role_policy_document: trust_account(),
        permissions_boundary: boundary,
        ..Default::default()
    };
    house.make::<op::CreateRole>(input).await;
    house.role_policy("r", "p", &allow("lambda:*", "*")).await;
    let session = session(&house, "r", None).await;
    house.may(&session, LAMBDA, "GetAccountSettings", vec![]).await.expect("within the boundary");
    let (_, message) = refusal(house.may(&session, LAMBDA, "ListFunctions", vec![]).await);
    assert!(message.ends_with("because no permissions boundary allows the lambda:ListFunctions action"), "{message}");
}

#[tokio::test]
async fn tags_of_role_and_session_are_known() {
    let house = House::new().await;
    house
        .role(
            "r",
            &policy(&format!(
                r#"{{"Effect":"Allow","Principal":{{"AWS":"{ACCOUNT}"}},"Action":["sts:AssumeRole","sts:TagSession"]}}"#
            )),
        )
        .await;
    let tags = vec![Tag { key: "team".into(), value: "a".into() }, Tag { key: "env".into(), value: "test".into() }];
    house.make::<op::TagRole>(TagRoleRequest { role_name: "r".into(), tags }).await;
    let statement = r#"{"Effect":"Allow","Action":"lambda:*","Resource":"*","Condition":{"StringEquals":{"aws:PrincipalTag/team":"a","aws:PrincipalTag/env":"prod"}}}"#;
    house.role_policy("r", "p", statement).await;
    let plain = session(&house, "r", None).await;
    assert!(house.may(&plain, LAMBDA, "ListFunctions", vec![]).await.is_err());
    let input = AssumeRoleRequest {
        role_arn: format!("arn:aws:iam::{ACCOUNT}:role/r"),
        role_session_name: "me".into(),
        tags: Some(vec![api::sts::Tag { key: "env".into(), value: "prod".into() }]),
        ..Default::default()
    };
    let (_, tagged) = house.assume(&House::root(), input).await.expect("root may");
    house.may(&tagged, LAMBDA, "ListFunctions", vec![]).await.expect("the session's tag counts");
}

#[tokio::test]
async fn sessions_of_missing_roles_pass_under_up_only() {
    for unmanaged_passes in [true, false] {
        let house = House::with(Store::memory(), Mode::Open, Enforcement::Enforce, unmanaged_passes).await;
        let arn = format!("arn:aws:iam::{ACCOUNT}:role/missing");
        let given = house.sessions.mint_role_session(&arn, "f", 900, true).await.expect("under up");
        let result = house.may(&given.principal, LAMBDA, "ListFunctions", vec![]).await;
        assert_eq!(result.is_ok(), unmanaged_passes);
    }
}

#[tokio::test]
async fn audit_and_off_let_pass() {
    for (enforcement, may) in [(Enforcement::Enforce, false), (Enforcement::Audit, true), (Enforcement::Off, true)] {
        let house = House::with(Store::memory(), Mode::Open, enforcement, true).await;
        let user = house.user("u", "").await;
        assert_eq!(house.may(&user, LAMBDA, "ListFunctions", vec![]).await.is_ok(), may, "{enforcement:?}");
    }
}

struct OnFunction(String);

impl ResourcePolicies for OnFunction {
    fn policy_for<'a>(&'a self, arn: &'a str) -> BoxFuture<'a, Option<String>> {
        Box::pin(std::future::ready((arn == FUNCTION).then(|| self.0.clone())))
    }
}

#[tokio::test]
async fn services_and_strangers_need_a_policy_on_the_resource() {
    let house = House::new().await;
    let eve = house.user("eve", "").await;
    let s3 = Principal::service("s3.amazonaws.com");
    let invoke = || vec![("FunctionName", "f")];
    for who in [&s3, &Principal::Anonymous, &eve] {
        assert!(house.may(who, LAMBDA, "Invoke", invoke()).await.is_err(), "{who:?}");
    }
    let statement = format!(
        r#"{{"Sid":"s","Effect":"Allow","Principal":{{"Service":"s3.amazonaws.com"}},"Action":"lambda:InvokeFunction","Resource":"{FUNCTION}","Condition":{{"ArnLike":{{"AWS:SourceArn":"arn:aws:s3:::mine"}}}}}}"#
    );
    house.authorizer.register_resource_policies("lambda", Arc::new(OnFunction(policy(&statement))));
    let operation = LAMBDA.operation("Invoke").expect("Invoke");
    for (source, may) in [(None, false), (Some("arn:aws:s3:::theirs"), false), (Some("arn:aws:s3:::mine"), true)] {
        let ctx = platform::Context { source_arn: source.map(Into::into), ..context(&s3) };
        let input = contract::Value::Struct(vec![("FunctionName", contract::Value::Str("f".into()))]);
        assert_eq!(house.authorizer.authorize(&ctx, LAMBDA, operation, &input).await.is_ok(), may, "{source:?}");
    }
    let (_, message) = refusal(house.may(&Principal::Anonymous, LAMBDA, "Invoke", invoke()).await);
    assert!(message.starts_with("User: anonymous is not authorized to perform: lambda:InvokeFunction"), "{message}");
}

#[tokio::test]
async fn root_is_root_at_home_only() {
    let house = House::new().await;
    let theirs = "arn:aws:lambda:us-east-1:999999999999:function:f";
    assert!(house.may(&House::root(), LAMBDA, "Invoke", vec![("FunctionName", FUNCTION)]).await.is_ok());
    let (_, message) = refusal(house.may(&House::root(), LAMBDA, "Invoke", vec![("FunctionName", theirs)]).await);
    assert!(message.ends_with("because no resource-based policy allows the lambda:InvokeFunction action"), "{message}");
}

/// Not a bench: only that a decision stays far below what a call costs. The bench has the figures.
#[tokio::test]
async fn a_decision_with_fifty_statements_is_quick() {
    let house = House::new().await;
    let many: Vec<String> = (0..50).map(|n| allow("lambda:InvokeFunction", &format!("{FUNCTION}{n}"))).collect();
    house.role("r", &trust_account()).await;
    for (index, part) in many.chunks(25).enumerate() {
        house.role_policy("r", &format!("p{index}"), &part.join(",")).await;
    }
    let session = session(&house, "r", None).await;
    let started = std::time::Instant::now();
    for _ in 0..1000 {
        house.may(&session, LAMBDA, "Invoke", vec![("FunctionName", "f49")]).await.expect("allowed");
    }
    let each = started.elapsed() / 1000;
    println!("{each:?} a call");
    assert!(each.as_millis() < 5, "{each:?}");
}
