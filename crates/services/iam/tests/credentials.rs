//! Access keys and sessions, from the store to the caller.

mod house;

use api::iam::{UpdateAccessKeyRequest, op as iam_op};
use api::sts::{self, AssumeRoleRequest, op as sts_op};
use house::{ACCOUNT, House, refusal, trust_account, trust_lambda};
use identity::{CredentialError, CredentialSource, Enforcement, MintError, Mode, Trust};
use platform::{AccountId, Clock, Principal};
use store::Store;

async fn known(store: Store) -> House {
    House::with(store, Mode::Known, Enforcement::Enforce, false).await
}

fn assume(role: &str) -> AssumeRoleRequest {
    let role_arn = format!("arn:aws:iam::{ACCOUNT}:role/{role}");
    AssumeRoleRequest { role_arn, role_session_name: "me".into(), ..Default::default() }
}

fn arn(principal: &Principal) -> &str {
    &principal.identity().expect("an identity").arn
}

#[tokio::test]
async fn up_lets_unknown_keys_in_as_root_and_serve_does_not() {
    let open = House::new().await;
    for (key, root) in
        [("111122223333", "111122223333"), ("test", "000000000000"), ("AKIAIOSFODNN7EXAMPLE", "000000000000")]
    {
        let found = open.credentials.lookup(key, None).await.expect("up lets all in");
        assert_eq!((arn(&found.principal), found.secret), (&*format!("arn:aws:iam::{root}:root"), None));
    }
    // Temporary credentials of AWS itself, as a developer's shell may hold.
    let foreign =
        open.credentials.lookup("ASIAQNZGKIQY56JQ7WML", Some("IQoJb3JpZ2luX2Vj")).await.expect("up lets all in");
    assert!(foreign.principal.identity().expect("an identity").root);
    let closed = known(Store::memory()).await;
    for key in ["111122223333", "test", "AKIAIOSFODNN7EXAMPLE"] {
        assert!(matches!(closed.credentials.lookup(key, None).await, Err(CredentialError::Unknown)), "{key}");
    }
    let foreign = closed.credentials.lookup("ASIAQNZGKIQY56JQ7WML", Some("IQoJb3JpZ2luX2Vj")).await;
    assert!(matches!(foreign, Err(CredentialError::InvalidToken)));
}

#[tokio::test]
async fn keys_of_users_are_verified_in_both_modes() {
    let house = House::new().await;
    house.user("u", "").await;
    let key = house.access_key("u").await;
    for house in [&house, &known(house.store.clone()).await] {
        let found = house.credentials.lookup(&key.access_key_id, None).await.expect("the key is known");
        assert_eq!(found.secret.expect("a secret").expose(), key.secret_access_key);
        assert_eq!(arn(&found.principal), format!("arn:aws:iam::{ACCOUNT}:user/u"));
    }
    let status = |status: &str| UpdateAccessKeyRequest {
        user_name: Some("u".into()),
        access_key_id: key.access_key_id.clone(),
        status: status.into(),
    };
    house.make::<iam_op::UpdateAccessKey>(status("Inactive")).await;
    assert!(matches!(house.credentials.lookup(&key.access_key_id, None).await, Err(CredentialError::Inactive)));
    house.make::<iam_op::UpdateAccessKey>(status("Active")).await;
    assert!(house.credentials.lookup(&key.access_key_id, None).await.is_ok());
}

#[tokio::test]
async fn the_root_key_is_made_once() {
    let house = known(Store::memory()).await;
    let account = AccountId::new(ACCOUNT);
    let (id, secret) = house.sessions.ensure_root_key(&account).await.expect("stored").expect("made at first start");
    assert!(house.sessions.ensure_root_key(&account).await.expect("stored").is_none());
    let found = known(house.store.clone()).await.credentials.lookup(&id, None).await.expect("the key is known");
    assert_eq!((found.secret, arn(&found.principal)), (Some(secret), "arn:aws:iam::123456789012:root"));
}

#[tokio::test]
async fn sessions_survive_a_restart_and_end_by_the_clock() {
    let house = House::new().await;
    house.role("r", &trust_account()).await;
    let (given, session) = house.assume(&House::root(), assume("r")).await.expect("root may");
    assert_eq!(arn(&session), "arn:aws:sts::123456789012:assumed-role/r/me");
    let again = known(house.store.clone()).await;
    let found = again.credentials.lookup(&given.access_key_id, Some(&given.session_token)).await.expect("it is known");
    assert_eq!(found.secret.expect("a secret").expose(), given.secret_access_key);
    assert_eq!(found.principal, session);
    house.clock.advance_ms(3_600_001);
    let late = house.credentials.lookup(&given.access_key_id, Some(&given.session_token)).await;
    assert!(matches!(late, Err(CredentialError::Expired)));
}

#[tokio::test]
async fn forged_and_borrowed_tokens_are_refused_in_both_modes() {
    let house = House::new().await;
    house.role("r", &trust_account()).await;
    let (one, _) = house.assume(&House::root(), assume("r")).await.expect("root may");
    let (two, _) = house.assume(&House::root(), assume("r")).await.expect("root may");
    let elsewhere = House::new().await;
    for house in [&house, &known(house.store.clone()).await] {
        for token in [Some("a-forged-token"), Some(&*two.session_token), Some(""), None] {
            let found = house.credentials.lookup(&one.access_key_id, token).await;
            assert!(matches!(found, Err(CredentialError::InvalidToken)), "{token:?}");
        }
    }
    // Another store's session is nobody there; under `up` nobody is root.
    let found = elsewhere.credentials.lookup(&one.access_key_id, Some(&one.session_token)).await.expect("up");
    assert!(found.principal.identity().expect("an identity").root);
}

#[tokio::test]
async fn caller_identity_is_told_to_every_caller() {
    let house = House::new().await;
    house.role("r", &trust_account()).await;
    let user = house.user("u", "").await;
    let (_, session) = house.assume(&House::root(), assume("r")).await.expect("root may");
    for who in [House::root(), user, session] {
        let told =
            house.call::<sts_op::GetCallerIdentity>(&who, sts::GetCallerIdentityRequest {}).await.expect("always");
        let identity = who.identity().expect("an identity");
        assert_eq!((told.arn, told.user_id), (Some(identity.arn.clone()), Some(identity.user_id.clone())));
    }
}

#[tokio::test]
async fn a_trust_policy_decides_who_assumes() {
    let house = House::new().await;
    let denied = |who: &str, role: &str| {
        let arn = format!("arn:aws:iam::{ACCOUNT}:role/{role}");
        (
            "AccessDenied".to_owned(),
            format!("User: {who} is not authorized to perform: sts:AssumeRole on resource: {arn}"),
        )
    };
    house.role("service", &trust_lambda()).await;
    house.role("account", &trust_account()).await;
    house.role("alice", &house::trust(r#""AWS":"arn:aws:iam::123456789012:user/alice""#)).await;
    let alice = house.user("alice", "").await;
    let bob = house.user("bob", &house::allow("sts:AssumeRole", "*")).await;
    for (who, role, may) in [
        (&alice, "alice", true),
        (&alice, "account", false),
        (&alice, "service", false),
        (&alice, "missing", false),
        (&bob, "alice", false),
        (&bob, "account", true),
        (&bob, "service", false),
    ] {
        let result = house.assume(who, assume(role)).await;
        if may {
            assert!(result.is_ok(), "{} {role}", arn(who));
        } else {
            assert_eq!(refusal(result), denied(arn(who), role));
        }
    }
}

#[tokio::test]
async fn an_external_id_must_match() {
    let house = House::new().await;
    let statement = r#"{"Effect":"Allow","Principal":{"AWS":"123456789012"},"Action":"sts:AssumeRole","Condition":{"StringEquals":{"sts:ExternalId":"secret"}}}"#;
    house.role("r", &house::policy(statement)).await;
    for (external_id, may) in [(None, false), (Some("guess"), false), (Some("secret"), true)] {
        let input = AssumeRoleRequest { external_id: external_id.map(Into::into), ..assume("r") };
        assert_eq!(house.assume(&House::root(), input).await.is_ok(), may, "{external_id:?}");
    }
}

#[tokio::test]
async fn durations_are_bounded_by_the_role() {
    let house = House::new().await;
    let input = api::iam::CreateRoleRequest {
        role_name: "r".into(),
        assume_role_policy_document: trust_account(),
        max_session_duration: Some(7200),
        ..Default::default()
    };
    house.make::<iam_op::CreateRole>(input).await;
    for (seconds, may) in [(900, true), (7200, true), (7201, false)] {
        let input = AssumeRoleRequest { duration_seconds: Some(seconds), ..assume("r") };
        let result = house.assume(&House::root(), input).await;
        match may {
            true => assert!(result.is_ok(), "{seconds}"),
            false => assert_eq!(
                refusal(result),
                (
                    "ValidationError".into(),
                    "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.".into()
                )
            ),
        }
    }
    house.role_policy("r", "p", &house::allow("sts:AssumeRole", "*")).await;
    let (_, session) = house.assume(&House::root(), assume("r")).await.expect("root may");
    let chained = AssumeRoleRequest { duration_seconds: Some(3601), ..assume("r") };
    assert_eq!(refusal(house.assume(&session, chained).await).0, "ValidationError");
}

#[tokio::test]
async fn functions_get_sessions_of_their_roles() {
    let house = House::new().await;
    let role = house.role("r", &trust_lambda()).await;
    let given = house.sessions.mint_role_session(&role.arn, "f", 3600, false).await.expect("the role exists");
    let token = given.session_token.expose();
    let found = house.credentials.lookup(&given.access_key_id, Some(token)).await.expect("it is known");
    assert_eq!(arn(&found.principal), "arn:aws:sts::123456789012:assumed-role/r/f");
    assert_eq!(found.principal, given.principal);
    let missing = format!("arn:aws:iam::{ACCOUNT}:role/missing");
    let refused = house.sessions.mint_role_session(&missing, "f", 3600, false).await;
    assert!(matches!(refused, Err(MintError::NoSuchRole(_))));
    assert!(house.sessions.mint_role_session(&missing, "f", 3600, true).await.is_ok());
    let nonsense = house.sessions.mint_role_session("arn:aws:s3:::b", "f", 3600, true).await;
    assert!(matches!(nonsense, Err(MintError::NotARole(_))));
}

#[tokio::test]
async fn trust_in_services() {
    let house = House::new().await;
    let lambda = house.role("lambda", &trust_lambda()).await.arn;
    let account = house.role("account", &trust_account()).await.arn;
    let statement = r#"{"Effect":"Allow","Principal":{"Service":"lambda.amazonaws.com"},"Action":"sts:AssumeRole","Condition":{"ArnLike":{"aws:SourceArn":"arn:aws:lambda:*:*:function:f"}}}"#;
    let one = house.role("one", &house::policy(statement)).await.arn;
    let directory = house.sessions.directory();
    let missing = format!("arn:aws:iam::{ACCOUNT}:role/missing");
    for (role, source, expected) in [
        (&lambda, None, Trust::Trusted),
        (&account, None, Trust::NotTrusted),
        (&missing, None, Trust::NoSuchRole),
        (&one, None, Trust::NotTrusted),
        (&one, Some("arn:aws:lambda:us-east-1:123456789012:function:f"), Trust::Trusted),
        (&one, Some("arn:aws:lambda:us-east-1:123456789012:function:g"), Trust::NotTrusted),
    ] {
        let got = directory.role_trusts_service(role, "lambda.amazonaws.com", source).await.expect("the store reads");
        assert_eq!(got, expected, "{role} {source:?}");
    }
}
