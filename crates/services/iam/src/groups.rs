//! Groups and who is in them.

use crate::answer;
use crate::holds::missing;
use crate::limits;
use crate::page::{Page, page};
use crate::roles::free_to_go;
use crate::service::IamService;
use crate::texts::{already_exists, delete_conflict, no_such_entity, not_stored, quota, refuse};
use api::iam::*;
use contract::Error;
use identity::ids;
use identity::keys::{self, GROUPS, MEMBERS, USERS};
use identity::records::{Group as GroupRecord, Held, Member, User as UserRecord};
use platform::Context;
use store::{Abort, Scan};

impl IamService {
    pub(crate) async fn create_group(
        &self,
        ctx: &Context,
        input: CreateGroupRequest,
    ) -> Result<CreateGroupResponse, Error> {
        let account = ctx.account.as_str();
        let group = &GroupRecord {
            account: account.to_owned(),
            path: input.path.unwrap_or_else(|| "/".to_owned()),
            id: ids::unique_id(self.ids(), "AGPA", account),
            created_ms: self.now_ms(),
            held: Held::default(),
            name: input.group_name,
        };
        let row = &keys::named(account, &group.name);
        self.store()
            .transact("iam.create_group", |tx| async move {
                if tx.get(&GROUPS, row).await?.is_some() {
                    return refuse(already_exists(format!("Group with name {} already exists.", group.name)));
                }
                Ok(tx.put(&GROUPS, row, group)?)
            })
            .await
            .map_err(not_stored)?;
        Ok(CreateGroupResponse { group: answer::group(group) })
    }

    pub(crate) async fn get_group(&self, ctx: &Context, input: GetGroupRequest) -> Result<GetGroupResponse, Error> {
        let account = ctx.account.as_str();
        let group: GroupRecord = self.found(account, &input.group_name).await?;
        let users = self.members(account, &input.group_name).await?;
        let Page { items, truncated, marker } =
            page(users, |user| user.name.to_lowercase(), input.marker.as_deref(), input.max_items)?;
        let users = items.iter().map(answer::listed_user).collect();
        Ok(GetGroupResponse { group: answer::group(&group), users, is_truncated: Some(truncated), marker })
    }

    /// The users of a group.
    pub(crate) async fn members(&self, account: &str, group: &str) -> Result<Vec<UserRecord>, Error> {
        let rows = self.store().scan(&MEMBERS, &Scan::prefix(&keys::members(account, group))).await;
        let mut users = Vec::new();
        for (_, member) in rows.map_err(Error::internal)? {
            let user = self.store().get(&USERS, &keys::named(account, &member.user)).await;
            users.extend(user.map_err(Error::internal)?);
        }
        Ok(users)
    }

    pub(crate) async fn delete_group(&self, ctx: &Context, input: DeleteGroupRequest) -> Result<(), Error> {
        let (account, name) = (ctx.account.as_str(), input.group_name.as_str());
        let row = &keys::named(account, name);
        self.store()
            .transact("iam.delete_group", |tx| async move {
                let group = tx.get(&GROUPS, row).await?.ok_or_else(|| Abort::User(missing::<GroupRecord>(name)))?;
                let members = Scan::prefix(&keys::members(account, name)).limit(1);
                if !tx.scan(&MEMBERS, &members).await?.is_empty() {
                    return refuse(delete_conflict("Cannot delete entity, must remove users from group first."));
                }
                free_to_go(&group.held).map_err(Abort::User)?;
                tx.delete(&GROUPS, row);
                Ok(())
            })
            .await
            .map_err(not_stored)
    }

    pub(crate) async fn update_group(&self, ctx: &Context, input: UpdateGroupRequest) -> Result<(), Error> {
        let (account, input) = (ctx.account.as_str(), &input);
        let old = &keys::named(account, &input.group_name);
        let new_name = input.new_group_name.as_ref().unwrap_or(&input.group_name);
        let new = &keys::named(account, new_name);
        self.store()
            .transact("iam.update_group", |tx| async move {
                let missing = || Abort::User(missing::<GroupRecord>(&input.group_name));
                let mut group = tx.get(&GROUPS, old).await?.ok_or_else(missing)?;
                if new != old && tx.get(&GROUPS, new).await?.is_some() {
                    return refuse(already_exists(format!("Group with name {new_name} already exists.")));
                }
                let before = std::mem::replace(&mut group.name, new_name.clone());
                group.path = input.new_path.clone().unwrap_or(group.path);
                tx.delete(&GROUPS, old);
                tx.put(&GROUPS, new, &group)?;
                for (key, member) in tx.scan(&MEMBERS, &Scan::prefix(&keys::members(account, &before))).await? {
                    let row = keys::named(account, &member.user);
                    if let Some(mut user) = tx.get(&USERS, &row).await? {
                        let renamed = |name: &mut String| *name == before;
                        user.groups.iter_mut().filter_map(|name| renamed(name).then_some(name)).for_each(|name| {
                            name.clone_from(new_name);
                        });
                        tx.put(&USERS, &row, &user)?;
                    }
                    tx.delete(&MEMBERS, &key);
                    tx.put(&MEMBERS, &keys::member(account, new_name, &member.user), &member)?;
                }
                self.move_uses::<GroupRecord>(&tx, account, &group.held, &before, new_name).await?;
                Ok(keys::bump_generation(&tx, account)?)
            })
            .await
            .map_err(not_stored)
    }

    pub(crate) async fn list_groups(
        &self,
        ctx: &Context,
        input: ListGroupsRequest,
    ) -> Result<ListGroupsResponse, Error> {
        let mut groups: Vec<GroupRecord> = self.all(ctx.account.as_str()).await?;
        groups.retain(|group| group.path.starts_with(input.path_prefix.as_deref().unwrap_or("/")));
        let Page { items, truncated, marker } =
            page(groups, |group| group.name.to_lowercase(), input.marker.as_deref(), input.max_items)?;
        let groups = items.iter().map(answer::group).collect();
        Ok(ListGroupsResponse { groups, is_truncated: Some(truncated), marker })
    }

    pub(crate) async fn list_groups_for_user(
        &self,
        ctx: &Context,
        input: ListGroupsForUserRequest,
    ) -> Result<ListGroupsForUserResponse, Error> {
        let account = ctx.account.as_str();
        let user: UserRecord = self.found(account, &input.user_name).await?;
        let mut groups = Vec::new();
        for name in &user.groups {
            groups.extend(self.store().get(&GROUPS, &keys::named(account, name)).await.map_err(Error::internal)?);
        }
        let Page { items, truncated, marker } =
            page(groups, |group| group.name.to_lowercase(), input.marker.as_deref(), input.max_items)?;
        let groups = items.iter().map(answer::group).collect();
        Ok(ListGroupsForUserResponse { groups, is_truncated: Some(truncated), marker })
    }

    pub(crate) async fn add_user_to_group(&self, ctx: &Context, input: AddUserToGroupRequest) -> Result<(), Error> {
        let (account, input) = (ctx.account.as_str(), &input);
        let (group_row, user_row) = (&keys::named(account, &input.group_name), &keys::named(account, &input.user_name));
        self.store()
            .transact("iam.add_user_to_group", |tx| async move {
                let group = tx.get(&GROUPS, group_row).await?;
                let group = group.ok_or_else(|| Abort::User(missing::<GroupRecord>(&input.group_name)))?;
                let user = tx.get(&USERS, user_row).await?;
                let mut user = user.ok_or_else(|| Abort::User(missing::<UserRecord>(&input.user_name)))?;
                if user.groups.contains(&group.name) {
                    return Ok(());
                }
                if user.groups.len() >= limits::GROUPS_PER_USER_MAX {
                    return refuse(quota("GroupsPerUser", limits::GROUPS_PER_USER_MAX));
                }
                user.groups.push(group.name.clone());
                tx.put(&USERS, user_row, &user)?;
                let row = keys::member(account, &group.name, &user.name);
                tx.put(&MEMBERS, &row, &Member { user: user.name })?;
                Ok(keys::bump_generation(&tx, account)?)
            })
            .await
            .map_err(not_stored)
    }

    pub(crate) async fn remove_user_from_group(
        &self,
        ctx: &Context,
        input: RemoveUserFromGroupRequest,
    ) -> Result<(), Error> {
        let (account, input) = (ctx.account.as_str(), &input);
        let (group_row, user_row) = (&keys::named(account, &input.group_name), &keys::named(account, &input.user_name));
        self.store()
            .transact("iam.remove_user_from_group", |tx| async move {
                let group = tx.get(&GROUPS, group_row).await?;
                let group = group.ok_or_else(|| Abort::User(missing::<GroupRecord>(&input.group_name)))?;
                let user = tx.get(&USERS, user_row).await?;
                let mut user = user.ok_or_else(|| Abort::User(missing::<UserRecord>(&input.user_name)))?;
                let Some(place) = user.groups.iter().position(|name| *name == group.name) else {
                    let (user, group) = (&user.name, &group.name);
                    return refuse(no_such_entity(format!("User {user} not in group {group}.")));
                };
                user.groups.remove(place);
                tx.put(&USERS, user_row, &user)?;
                tx.delete(&MEMBERS, &keys::member(account, &group.name, &user.name));
                Ok(keys::bump_generation(&tx, account)?)
            })
            .await
            .map_err(not_stored)
    }

    pub(crate) async fn put_group_policy(&self, ctx: &Context, input: PutGroupPolicyRequest) -> Result<(), Error> {
        let account = ctx.account.as_str();
        self.inline_put::<GroupRecord>(account, &input.group_name, &input.policy_name, &input.policy_document).await
    }

    pub(crate) async fn get_group_policy(
        &self,
        ctx: &Context,
        input: GetGroupPolicyRequest,
    ) -> Result<GetGroupPolicyResponse, Error> {
        let account = ctx.account.as_str();
        let policy_document = self.inline_get::<GroupRecord>(account, &input.group_name, &input.policy_name).await?;
        Ok(GetGroupPolicyResponse { group_name: input.group_name, policy_name: input.policy_name, policy_document })
    }

    pub(crate) async fn delete_group_policy(
        &self,
        ctx: &Context,
        input: DeleteGroupPolicyRequest,
    ) -> Result<(), Error> {
        self.inline_delete::<GroupRecord>(ctx.account.as_str(), &input.group_name, &input.policy_name).await
    }

    pub(crate) async fn list_group_policies(
        &self,
        ctx: &Context,
        input: ListGroupPoliciesRequest,
    ) -> Result<ListGroupPoliciesResponse, Error> {
        let (account, marker) = (ctx.account.as_str(), input.marker.as_deref());
        let Page { items, truncated, marker } =
            self.inline_list::<GroupRecord>(account, &input.group_name, marker, input.max_items).await?;
        Ok(ListGroupPoliciesResponse { policy_names: items, is_truncated: Some(truncated), marker })
    }

    pub(crate) async fn attach_group_policy(
        &self,
        ctx: &Context,
        input: AttachGroupPolicyRequest,
    ) -> Result<(), Error> {
        self.attach::<GroupRecord>(ctx.account.as_str(), &input.group_name, &input.policy_arn).await
    }

    pub(crate) async fn detach_group_policy(
        &self,
        ctx: &Context,
        input: DetachGroupPolicyRequest,
    ) -> Result<(), Error> {
        self.detach::<GroupRecord>(ctx.account.as_str(), &input.group_name, &input.policy_arn).await
    }

    pub(crate) async fn list_attached_group_policies(
        &self,
        ctx: &Context,
        input: ListAttachedGroupPoliciesRequest,
    ) -> Result<ListAttachedGroupPoliciesResponse, Error> {
        let (prefix, marker) = (input.path_prefix.as_deref(), input.marker.as_deref());
        let account = ctx.account.as_str();
        let Page { items, truncated, marker } =
            self.attached_list::<GroupRecord>(account, &input.group_name, prefix, marker, input.max_items).await?;
        Ok(ListAttachedGroupPoliciesResponse { attached_policies: Some(items), is_truncated: Some(truncated), marker })
    }
}
