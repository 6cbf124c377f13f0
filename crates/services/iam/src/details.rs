//! `GetAccountAuthorizationDetails`: everybody, with everything that they may.

use crate::answer::{self, Uses, boundary, time, version};
use crate::attached::attached;
use crate::document::encoded;
use crate::page::{Page, page};
use crate::service::IamService;
use crate::tags::answered;
use api::iam::*;
use contract::Error;
use identity::aws_managed;
use identity::keys::{self, POLICIES, Use};
use identity::records::{Group as GroupRecord, Held, PolicyVersion as Version, Role as RoleRecord, User as UserRecord};
use platform::Context;
use std::collections::BTreeSet;
use store::Scan;

enum Detail {
    User(UserDetail),
    Group(GroupDetail),
    Role(RoleDetail),
    Policy(ManagedPolicyDetail),
}

type Found = Vec<(String, Detail)>;

impl IamService {
    pub(crate) async fn get_account_authorization_details(
        &self,
        ctx: &Context,
        input: GetAccountAuthorizationDetailsRequest,
    ) -> Result<GetAccountAuthorizationDetailsResponse, Error> {
        let account = ctx.account.as_str();
        let filter = input.filter.unwrap_or_default();
        let wanted = |kind: &str| filter.is_empty() || filter.iter().any(|known| known == kind);
        let mut found = Found::new();
        let (users, groups, roles) =
            (self.all::<UserRecord>(account).await?, self.all::<GroupRecord>(account).await?, self.all(account).await?);
        if wanted("AWSManagedPolicy") {
            let held = users.iter().map(|user| &user.held).chain(groups.iter().map(|group| &group.held));
            let held = held.chain(roles.iter().map(|role: &RoleRecord| &role.held));
            self.add_aws_policies(&mut found, account, held).await?;
        }
        if wanted("User") {
            found.extend(
                users
                    .iter()
                    .map(|user| (format!("user/{}", user.name.to_lowercase()), Detail::User(user_detail(user)))),
            );
        }
        if wanted("Group") {
            found.extend(
                groups
                    .iter()
                    .map(|group| (format!("group/{}", group.name.to_lowercase()), Detail::Group(group_detail(group)))),
            );
        }
        if wanted("Role") {
            for role in &roles {
                found.push((format!("role/{}", role.name.to_lowercase()), Detail::Role(self.role_detail(role).await?)));
            }
        }
        if wanted("LocalManagedPolicy") {
            self.add_own_policies(&mut found, account).await?;
        }
        let Page { items, truncated, marker } =
            page(found, |(key, _)| key.clone(), input.marker.as_deref(), input.max_items)?;
        Ok(sorted_out(items, truncated, marker))
    }

    async fn role_detail(&self, role: &RoleRecord) -> Result<RoleDetail, Error> {
        let mut profiles = Vec::new();
        for profile in self.profiles(&role.account).await? {
            if profile.role.as_ref() == Some(&role.name) {
                profiles.push(self.profile_answer(&profile).await?);
            }
        }
        Ok(RoleDetail {
            path: Some(role.path.clone()),
            role_name: Some(role.name.clone()),
            role_id: Some(role.id.clone()),
            arn: Some(role.arn()),
            create_date: Some(time(role.created_ms)),
            assume_role_policy_document: Some(encoded(&role.trust)),
            instance_profile_list: Some(profiles),
            role_policy_list: Some(inline(&role.held)),
            attached_managed_policies: Some(managed(&role.held)),
            permissions_boundary: boundary(&role.held.boundary),
            tags: Some(answered(&role.held.tags)),
            role_last_used: Some(RoleLastUsed::default()),
        })
    }

    async fn add_own_policies(&self, found: &mut Found, account: &str) -> Result<(), Error> {
        let rows =
            self.store().scan(&POLICIES, &Scan::prefix(&keys::account(account))).await.map_err(Error::internal)?;
        for (_, policy) in rows {
            let uses = self.policy_uses(account, &policy.arn()).await?;
            let listed = answer::policy(&policy, uses);
            let versions = policy.versions.iter().rev();
            let versions = versions.map(|one| version(one, policy.default_version, true)).collect();
            found.push((format!("policy/{}", policy.name.to_lowercase()), Detail::Policy(detail(listed, versions))));
        }
        Ok(())
    }

    /// Of AWS's own policies those that somebody has.
    async fn add_aws_policies(
        &self,
        found: &mut Found,
        account: &str,
        held: impl Iterator<Item = &Held>,
    ) -> Result<(), Error> {
        let arns: BTreeSet<&String> = held.flat_map(|held| held.attached.iter().chain(&held.boundary)).collect();
        for policy in arns.into_iter().filter_map(|arn| aws_managed::find(arn)) {
            let uses = Uses {
                permissions: self.uses(account, &policy.arn(), Use::Permissions).await?,
                boundary: self.uses(account, &policy.arn(), Use::Boundary).await?,
            };
            let only =
                Version { number: policy.version, document: policy.document.to_owned(), created_ms: policy.updated_ms };
            let versions = vec![version(&only, policy.version, true)];
            let listed = answer::aws_policy(policy, uses);
            found.push((format!("aws/{}", policy.name), Detail::Policy(detail(listed, versions))));
        }
        Ok(())
    }
}

fn sorted_out(items: Found, truncated: bool, marker: Option<String>) -> GetAccountAuthorizationDetailsResponse {
    let (mut users, mut groups, mut roles, mut policies) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for (_, detail) in items {
        match detail {
            Detail::User(user) => users.push(user),
            Detail::Group(group) => groups.push(group),
            Detail::Role(role) => roles.push(role),
            Detail::Policy(policy) => policies.push(policy),
        }
    }
    GetAccountAuthorizationDetailsResponse {
        user_detail_list: Some(users),
        group_detail_list: Some(groups),
        role_detail_list: Some(roles),
        policies: Some(policies),
        is_truncated: Some(truncated),
        marker,
    }
}

fn user_detail(user: &UserRecord) -> UserDetail {
    UserDetail {
        path: Some(user.path.clone()),
        user_name: Some(user.name.clone()),
        user_id: Some(user.id.clone()),
        arn: Some(user.arn()),
        create_date: Some(time(user.created_ms)),
        user_policy_list: Some(inline(&user.held)).filter(|list| !list.is_empty()),
        group_list: Some(user.groups.clone()),
        attached_managed_policies: Some(managed(&user.held)),
        permissions_boundary: boundary(&user.held.boundary),
        tags: Some(answered(&user.held.tags)),
    }
}

fn group_detail(group: &GroupRecord) -> GroupDetail {
    GroupDetail {
        path: Some(group.path.clone()),
        group_name: Some(group.name.clone()),
        group_id: Some(group.id.clone()),
        arn: Some(group.arn()),
        create_date: Some(time(group.created_ms)),
        group_policy_list: Some(inline(&group.held)),
        attached_managed_policies: Some(managed(&group.held)),
    }
}

fn inline(held: &Held) -> Vec<PolicyDetail> {
    let detail = |(name, document): (&String, &String)| PolicyDetail {
        policy_name: Some(name.clone()),
        policy_document: Some(encoded(document)),
    };
    held.inline.iter().map(detail).collect()
}

fn managed(held: &Held) -> Vec<AttachedPolicy> {
    held.attached.iter().cloned().map(attached).collect()
}

fn detail(listed: Policy, versions: Vec<PolicyVersion>) -> ManagedPolicyDetail {
    ManagedPolicyDetail {
        policy_name: listed.policy_name,
        policy_id: listed.policy_id,
        arn: listed.arn,
        path: listed.path,
        default_version_id: listed.default_version_id,
        attachment_count: listed.attachment_count,
        permissions_boundary_usage_count: listed.permissions_boundary_usage_count,
        is_attachable: listed.is_attachable,
        description: listed.description,
        create_date: listed.create_date,
        update_date: listed.update_date,
        policy_version_list: Some(versions),
    }
}
