//! IAM's operations through the bus, as root.

mod house;

use api::iam::*;
use house::{ACCOUNT, House, allow, policy, trust_account, trust_lambda};

const BASIC: &str = "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole";

fn get_role(name: &str) -> GetRoleRequest {
    GetRoleRequest { role_name: name.into() }
}

fn own_policy(name: &str) -> CreatePolicyRequest {
    let policy_document = policy(&allow("s3:Get*", "*"));
    CreatePolicyRequest { policy_name: name.into(), policy_document, ..Default::default() }
}

fn arn(policy: &str) -> String {
    format!("arn:aws:iam::{ACCOUNT}:policy/{policy}")
}

#[tokio::test]
async fn roles_are_read_back_as_made() {
    let house = House::new().await;
    let input = CreateRoleRequest {
        role_name: "Worker".into(),
        path: Some("/team/a/".into()),
        assume_role_policy_document: trust_lambda(),
        description: Some("works".into()),
        max_session_duration: Some(7200),
        tags: Some(vec![Tag { key: "k".into(), value: "v".into() }]),
        ..Default::default()
    };
    let made = house.make::<op::CreateRole>(input).await.role;
    let got = house.make::<op::GetRole>(get_role("worker")).await.role;
    assert_eq!(got.arn, format!("arn:aws:iam::{ACCOUNT}:role/team/a/Worker"));
    assert_eq!((got.role_id.len(), &got.role_id[..4]), (21, "AROA"));
    assert_eq!((&made.arn, &made.role_id, &made.path), (&got.arn, &got.role_id, &got.path));
    assert_eq!(got.max_session_duration, Some(7200));
    assert_eq!(got.tags, Some(vec![Tag { key: "k".into(), value: "v".into() }]));
    let document = got.assume_role_policy_document.expect("a trust policy");
    assert!(document.starts_with("%7B%22Version%22%3A%222012-10-17%22"), "{document}");
    let listed =
        house.make::<op::ListRoles>(ListRolesRequest { path_prefix: Some("/team/".into()), ..Default::default() });
    let listed = listed.await.roles;
    assert_eq!((listed.len(), &listed[0].tags), (1, &None));
    let elsewhere = ListRolesRequest { path_prefix: Some("/other/".into()), ..Default::default() };
    assert!(house.make::<op::ListRoles>(elsewhere).await.roles.is_empty());
}

#[tokio::test]
async fn refusals_in_the_words_of_aws() {
    let house = House::new().await;
    house.role("r", &trust_lambda()).await;
    let same = |name: &str| CreateRoleRequest {
        role_name: name.into(),
        assume_role_policy_document: trust_lambda(),
        ..Default::default()
    };
    let checks = [
        (house.refused::<op::CreateRole>(same("r")).await, "EntityAlreadyExists", "Role with name r already exists."),
        (house.refused::<op::CreateRole>(same("R")).await, "EntityAlreadyExists", "Role with name R already exists."),
        (
            house
                .refused::<op::CreateRole>(CreateRoleRequest { assume_role_policy_document: "{".into(), ..same("x") })
                .await,
            "MalformedPolicyDocument",
            "This policy contains invalid Json",
        ),
        (
            house.refused::<op::GetRole>(get_role("missing")).await,
            "NoSuchEntity",
            "The role with name missing cannot be found.",
        ),
        (
            house.refused::<op::GetUser>(GetUserRequest { user_name: Some("missing".into()) }).await,
            "NoSuchEntity",
            "The user with name missing cannot be found.",
        ),
        (
            house
                .refused::<op::GetRolePolicy>(GetRolePolicyRequest { role_name: "r".into(), policy_name: "p".into() })
                .await,
            "NoSuchEntity",
            "The role policy with name p cannot be found.",
        ),
        (
            house
                .refused::<op::AttachRolePolicy>(AttachRolePolicyRequest {
                    role_name: "r".into(),
                    policy_arn: arn("none"),
                })
                .await,
            "NoSuchEntity",
            "Policy arn:aws:iam::123456789012:policy/none does not exist or is not attachable.",
        ),
        (
            house
                .refused::<op::DetachRolePolicy>(DetachRolePolicyRequest {
                    role_name: "r".into(),
                    policy_arn: BASIC.into(),
                })
                .await,
            "NoSuchEntity",
            "Policy arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole was not found.",
        ),
        (
            house.refused::<op::GetPolicy>(GetPolicyRequest { policy_arn: arn("none") }).await,
            "NoSuchEntity",
            "Policy arn:aws:iam::123456789012:policy/none was not found.",
        ),
        (
            house.refused::<op::DeletePolicy>(DeletePolicyRequest { policy_arn: BASIC.into() }).await,
            "InvalidInput",
            "Policy is outside your own account.",
        ),
        (
            house.refused::<op::CreateAccessKey>(CreateAccessKeyRequest { user_name: None }).await,
            "ValidationError",
            "Must specify userName when calling with non-User credentials",
        ),
        (
            house
                .refused::<op::PutRolePolicy>(PutRolePolicyRequest {
                    role_name: "r".into(),
                    policy_name: "long".into(),
                    policy_document: policy(&allow("s3:Get*", &format!("arn:aws:s3:::{}", "x".repeat(10_240)))),
                })
                .await,
            "LimitExceeded",
            "Maximum policy size of 10240 bytes exceeded for role r",
        ),
    ];
    for ((code, message), expected_code, expected) in checks {
        assert_eq!((code.as_str(), message.as_str()), (expected_code, expected));
    }
}

#[tokio::test]
async fn an_identity_goes_only_when_nothing_hangs_on_it() {
    let house = House::new().await;
    house.role("r", &trust_lambda()).await;
    let delete = || DeleteRoleRequest { role_name: "r".into() };
    let attach = || AttachRolePolicyRequest { role_name: "r".into(), policy_arn: BASIC.into() };
    house.make::<op::AttachRolePolicy>(attach()).await;
    house.make::<op::AttachRolePolicy>(attach()).await;
    house.role_policy("r", "p", &allow("s3:*", "*")).await;
    let conflict = |text: &str| ("DeleteConflict".to_owned(), text.to_owned());
    assert_eq!(
        house.refused::<op::DeleteRole>(delete()).await,
        conflict("Cannot delete entity, must detach all policies first.")
    );
    house
        .make::<op::DetachRolePolicy>(DetachRolePolicyRequest { role_name: "r".into(), policy_arn: BASIC.into() })
        .await;
    assert_eq!(
        house.refused::<op::DeleteRole>(delete()).await,
        conflict("Cannot delete entity, must delete policies first.")
    );
    house
        .make::<op::DeleteRolePolicy>(DeleteRolePolicyRequest { role_name: "r".into(), policy_name: "p".into() })
        .await;
    house.make::<op::DeleteRole>(delete()).await;
    assert_eq!(house.refused::<op::GetRole>(get_role("r")).await.0, "NoSuchEntity");
}

#[tokio::test]
async fn users_have_two_keys_at_most_and_go_without_any() {
    let house = House::new().await;
    house.user("u", "").await;
    let second = house.access_key("u").await;
    assert_eq!((second.access_key_id.len(), second.secret_access_key.len()), (20, 40));
    let another = CreateAccessKeyRequest { user_name: Some("u".into()) };
    assert_eq!(
        house.refused::<op::CreateAccessKey>(another).await,
        ("LimitExceeded".into(), "Cannot exceed quota for AccessKeysPerUser: 2".into())
    );
    let delete = || DeleteUserRequest { user_name: "u".into() };
    assert_eq!(
        house.refused::<op::DeleteUser>(delete()).await,
        ("DeleteConflict".into(), "Cannot delete entity, must delete access keys first.".into())
    );
    let list = ListAccessKeysRequest { user_name: Some("u".into()), ..Default::default() };
    for key in house.make::<op::ListAccessKeys>(list).await.access_key_metadata {
        let access_key_id = key.access_key_id.expect("an id");
        house.make::<op::DeleteAccessKey>(DeleteAccessKeyRequest { user_name: Some("u".into()), access_key_id }).await;
    }
    house.make::<op::DeleteUser>(delete()).await;
}

#[tokio::test]
async fn managed_policies_have_versions() {
    let house = House::new().await;
    let made = house.make::<op::CreatePolicy>(own_policy("p")).await.policy.expect("a policy");
    assert_eq!((made.arn.as_deref(), made.default_version_id.as_deref()), (Some(&*arn("p")), Some("v1")));
    assert_eq!(
        house.refused::<op::CreatePolicy>(own_policy("P")).await,
        ("EntityAlreadyExists".into(), "A policy called P already exists. Duplicate names are not allowed.".into())
    );
    let next = |default| CreatePolicyVersionRequest {
        policy_arn: arn("p"),
        policy_document: policy(&allow("s3:Put*", "*")),
        set_as_default: Some(default),
    };
    for number in 2..=5 {
        let version = house.make::<op::CreatePolicyVersion>(next(number == 3)).await.policy_version.expect("a version");
        assert_eq!(version.version_id, Some(format!("v{number}")));
    }
    assert_eq!(house.refused::<op::CreatePolicyVersion>(next(true)).await.0, "LimitExceeded");
    let delete = |id: &str| DeletePolicyVersionRequest { policy_arn: arn("p"), version_id: id.into() };
    assert_eq!(
        house.refused::<op::DeletePolicyVersion>(delete("v3")).await,
        ("DeleteConflict".into(), "Cannot delete the default version of a policy.".into())
    );
    assert_eq!(
        house.refused::<op::DeletePolicy>(DeletePolicyRequest { policy_arn: arn("p") }).await.0,
        "DeleteConflict"
    );
    for id in ["v1", "v2", "v4", "v5"] {
        house.make::<op::DeletePolicyVersion>(delete(id)).await;
    }
    let version = house.make::<op::CreatePolicyVersion>(next(false)).await.policy_version.expect("a version");
    assert_eq!(version.version_id.as_deref(), Some("v6"), "numbers are never used twice");
    let list = ListPolicyVersionsRequest { policy_arn: arn("p"), ..Default::default() };
    let versions = house.make::<op::ListPolicyVersions>(list).await.versions.expect("versions");
    let ids: Vec<_> = versions.iter().filter_map(|version| version.version_id.as_deref()).collect();
    assert_eq!(ids, ["v6", "v3"]);
    let get = GetPolicyVersionRequest { policy_arn: arn("p"), version_id: "v3".into() };
    let document = house.make::<op::GetPolicyVersion>(get).await.policy_version.and_then(|version| version.document);
    assert!(document.expect("a document").contains("s3%3APut%2A"));
}

#[tokio::test]
async fn an_attached_policy_stays() {
    let house = House::new().await;
    house.make::<op::CreatePolicy>(own_policy("p")).await;
    house.role("r", &trust_lambda()).await;
    house.make::<op::AttachRolePolicy>(AttachRolePolicyRequest { role_name: "r".into(), policy_arn: arn("p") }).await;
    let got = house.make::<op::GetPolicy>(GetPolicyRequest { policy_arn: arn("p") }).await.policy.expect("a policy");
    assert_eq!(got.attachment_count, Some(1));
    assert_eq!(
        house.refused::<op::DeletePolicy>(DeletePolicyRequest { policy_arn: arn("p") }).await,
        ("DeleteConflict".into(), "Cannot delete a policy attached to entities.".into())
    );
    let only = ListPoliciesRequest { only_attached: Some(true), ..Default::default() };
    let listed = house.make::<op::ListPolicies>(only).await.policies.expect("policies");
    assert_eq!(listed.iter().filter_map(|policy| policy.policy_name.as_deref()).collect::<Vec<_>>(), ["p"]);
    house.make::<op::DetachRolePolicy>(DetachRolePolicyRequest { role_name: "r".into(), policy_arn: arn("p") }).await;
    house.make::<op::DeletePolicy>(DeletePolicyRequest { policy_arn: arn("p") }).await;
}

#[tokio::test]
async fn a_boundary_counts_as_a_use() {
    let house = House::new().await;
    house.make::<op::CreatePolicy>(own_policy("b")).await;
    let bounded = |boundary: String| CreateRoleRequest {
        role_name: "r".into(),
        assume_role_policy_document: trust_lambda(),
        permissions_boundary: Some(boundary),
        ..Default::default()
    };
    assert_eq!(
        house.refused::<op::CreateRole>(bounded(arn("none"))).await,
        (
            "NoSuchEntity".into(),
            "Scope ARN: arn:aws:iam::123456789012:policy/none does not exist or is not attachable.".into()
        )
    );
    house.make::<op::CreateRole>(bounded(arn("b"))).await;
    assert_eq!(
        house.refused::<op::DeletePolicy>(DeletePolicyRequest { policy_arn: arn("b") }).await.0,
        "DeleteConflict"
    );
    house.make::<op::DeleteRole>(DeleteRoleRequest { role_name: "r".into() }).await;
    house.make::<op::DeletePolicy>(DeletePolicyRequest { policy_arn: arn("b") }).await;
}

#[tokio::test]
async fn aws_managed_policies_are_there() {
    let house = House::new().await;
    let got =
        house.make::<op::GetPolicy>(GetPolicyRequest { policy_arn: BASIC.into() }).await.policy.expect("a policy");
    assert_eq!((got.path.as_deref(), got.default_version_id.as_deref()), (Some("/service-role/"), Some("v1")));
    let get = GetPolicyVersionRequest { policy_arn: BASIC.into(), version_id: "v1".into() };
    let document = house.make::<op::GetPolicyVersion>(get).await.policy_version.and_then(|version| version.document);
    assert!(document.expect("a document").contains("logs%3APutLogEvents"));
    let aws = ListPoliciesRequest { scope: Some("AWS".into()), ..Default::default() };
    assert!(house.make::<op::ListPolicies>(aws).await.policies.expect("policies").len() >= 11);
}

#[tokio::test]
async fn lists_come_in_pages() {
    let house = House::new().await;
    for name in ["b", "a", "C", "d", "e"] {
        house.role(name, &trust_account()).await;
    }
    let mut seen = Vec::new();
    let mut marker = None;
    loop {
        let input = ListRolesRequest { max_items: Some(2), marker, ..Default::default() };
        let page = house.make::<op::ListRoles>(input).await;
        assert_eq!(page.is_truncated == Some(true), page.marker.is_some());
        seen.extend(page.roles.into_iter().map(|role| role.role_name));
        marker = page.marker;
        if marker.is_none() {
            break;
        }
    }
    assert_eq!(seen, ["a", "b", "C", "d", "e"]);
}

#[tokio::test]
async fn tags_are_one_whatever_their_case() {
    let house = House::new().await;
    house.role("r", &trust_lambda()).await;
    let tag = |key: &str, value: &str| Tag { key: key.into(), value: value.into() };
    let put = |tags| TagRoleRequest { role_name: "r".into(), tags };
    house.make::<op::TagRole>(put(vec![tag("Team", "a"), tag("cost", "1")])).await;
    house.make::<op::TagRole>(put(vec![tag("team", "b")])).await;
    assert_eq!(house.refused::<op::TagRole>(put(vec![tag("x", "1"), tag("X", "2")])).await.0, "InvalidInput");
    house.make::<op::UntagRole>(UntagRoleRequest { role_name: "r".into(), tag_keys: vec!["COST".into()] }).await;
    let list = ListRoleTagsRequest { role_name: "r".into(), ..Default::default() };
    assert_eq!(house.make::<op::ListRoleTags>(list).await.tags, [tag("team", "b")]);
}

#[tokio::test]
async fn of_many_who_make_one_role_one_succeeds() {
    let house = std::sync::Arc::new(House::new().await);
    let tasks: Vec<_> = (0..20)
        .map(|_| {
            let house = std::sync::Arc::clone(&house);
            tokio::spawn(async move {
                let input = CreateRoleRequest {
                    role_name: "r".into(),
                    assume_role_policy_document: trust_lambda(),
                    ..Default::default()
                };
                house.call::<op::CreateRole>(&House::root(), input).await.is_ok()
            })
        })
        .collect();
    let mut made = 0;
    for task in tasks {
        made += usize::from(task.await.expect("it ends"));
    }
    assert_eq!(made, 1);
}
