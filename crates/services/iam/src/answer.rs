//! From records to what answers hold.

use crate::document::encoded;
use crate::tags::answered;
use api::iam;
use contract::Timestamp;
use identity::aws_managed::AwsManaged;
use identity::records::{Group, ManagedPolicy, PolicyVersion, Role, User};

/// IAM's times have no fractions.
pub(crate) fn time(ms: i64) -> Timestamp {
    Timestamp::from_ms(ms.div_euclid(1000) * 1000)
}

/// A boundary, if there is one.
pub(crate) fn boundary(arn: &Option<String>) -> Option<iam::AttachedPermissionsBoundary> {
    arn.as_ref().map(|arn| iam::AttachedPermissionsBoundary {
        permissions_boundary_type: Some("Policy".to_owned()),
        permissions_boundary_arn: Some(arn.clone()),
    })
}

fn tags(tags: &[(String, String)]) -> Option<Vec<iam::Tag>> {
    (!tags.is_empty()).then(|| answered(tags))
}

/// A role as lists show it: without boundary and tags.
pub(crate) fn listed_role(role: &Role) -> iam::Role {
    iam::Role {
        path: role.path.clone(),
        role_name: role.name.clone(),
        role_id: role.id.clone(),
        arn: role.arn(),
        create_date: time(role.created_ms),
        assume_role_policy_document: Some(encoded(&role.trust)),
        description: role.description.clone(),
        max_session_duration: i32::try_from(role.max_session_s).ok(),
        ..iam::Role::default()
    }
}

/// A role in full.
pub(crate) fn role(role: &Role) -> iam::Role {
    iam::Role {
        permissions_boundary: boundary(&role.held.boundary),
        tags: tags(&role.held.tags),
        role_last_used: Some(iam::RoleLastUsed::default()),
        ..listed_role(role)
    }
}

/// A user as lists show it.
pub(crate) fn listed_user(user: &User) -> iam::User {
    iam::User {
        path: user.path.clone(),
        user_name: user.name.clone(),
        user_id: user.id.clone(),
        arn: user.arn(),
        create_date: time(user.created_ms),
        ..iam::User::default()
    }
}

/// A user in full.
pub(crate) fn user(user: &User) -> iam::User {
    iam::User { permissions_boundary: boundary(&user.held.boundary), tags: tags(&user.held.tags), ..listed_user(user) }
}

/// A group.
pub(crate) fn group(group: &Group) -> iam::Group {
    iam::Group {
        path: group.path.clone(),
        group_name: group.name.clone(),
        group_id: group.id.clone(),
        arn: group.arn(),
        create_date: time(group.created_ms),
    }
}

/// How often a policy is used, as permissions and as a boundary.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Uses {
    pub(crate) permissions: i32,
    pub(crate) boundary: i32,
}

/// A customer managed policy as lists show it.
pub(crate) fn listed_policy(policy: &ManagedPolicy, uses: Uses) -> iam::Policy {
    iam::Policy {
        policy_name: Some(policy.name.clone()),
        policy_id: Some(policy.id.clone()),
        arn: Some(policy.arn()),
        path: Some(policy.path.clone()),
        default_version_id: Some(version_id(policy.default_version)),
        attachment_count: Some(uses.permissions),
        permissions_boundary_usage_count: Some(uses.boundary),
        is_attachable: Some(true),
        create_date: Some(time(policy.created_ms)),
        update_date: Some(time(policy.updated_ms)),
        ..iam::Policy::default()
    }
}

/// A customer managed policy in full.
pub(crate) fn policy(policy: &ManagedPolicy, uses: Uses) -> iam::Policy {
    iam::Policy {
        description: policy.description.clone(),
        tags: Some(answered(&policy.tags)),
        ..listed_policy(policy, uses)
    }
}

/// A policy that AWS manages.
pub(crate) fn aws_policy(policy: &AwsManaged, uses: Uses) -> iam::Policy {
    iam::Policy {
        policy_name: Some(policy.name.to_owned()),
        policy_id: Some(policy.id.clone()),
        arn: Some(policy.arn()),
        path: Some(policy.path.to_owned()),
        default_version_id: Some(version_id(policy.version)),
        attachment_count: Some(uses.permissions),
        permissions_boundary_usage_count: Some(uses.boundary),
        is_attachable: Some(true),
        description: policy.description.map(str::to_owned),
        create_date: Some(time(policy.created_ms)),
        update_date: Some(time(policy.updated_ms)),
        tags: Some(Vec::new()),
    }
}

/// A version; with its document when it is asked for by itself.
pub(crate) fn version(version: &PolicyVersion, default: u32, document: bool) -> iam::PolicyVersion {
    iam::PolicyVersion {
        document: document.then(|| encoded(&version.document)),
        version_id: Some(version_id(version.number)),
        is_default_version: Some(version.number == default),
        create_date: Some(time(version.created_ms)),
    }
}

/// `v3`
pub(crate) fn version_id(number: u32) -> String {
    format!("v{number}")
}
