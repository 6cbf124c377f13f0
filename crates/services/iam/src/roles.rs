//! Roles.

use crate::attached::bound;
use crate::document::{check, size};
use crate::holds::missing;
use crate::linked::unlinked;
use crate::page::{Page, page};
use crate::service::IamService;
use crate::texts::{already_exists, delete_conflict, not_stored, quota, refuse};
use crate::{answer, limits, tags};
use api::iam::{CreateRoleRequest, UpdateRoleDescriptionRequest, UpdateRoleDescriptionResponse, UpdateRoleRequest};
use contract::Error;
use identity::ids;
use identity::keys::{self, ATTACHMENTS, Holder, INSTANCE_PROFILES, ROLES, Use};
use identity::records::{Held, Role};
use platform::Context;
use policy::Grammar;
use store::{Abort, Scan};

impl IamService {
    pub(crate) async fn role_create(&self, account: &str, input: CreateRoleRequest) -> Result<api::iam::Role, Error> {
        check_trust(&input.assume_role_policy_document)?;
        let role = &Role {
            account: account.to_owned(),
            path: input.path.unwrap_or_else(|| "/".to_owned()),
            id: ids::unique_id(self.ids(), "AROA", account),
            created_ms: self.now_ms(),
            trust: input.assume_role_policy_document,
            description: input.description,
            max_session_s: input.max_session_duration.map_or(limits::SESSION_SECONDS_DEFAULT, i64::from),
            held: Held { boundary: input.permissions_boundary, tags: tags::checked(input.tags)?, ..Held::default() },
            name: input.role_name,
        };
        let row = &keys::named(account, &role.name);
        self.store()
            .transact("iam.create_role", |tx| async move {
                if tx.get(&ROLES, row).await?.is_some() {
                    return refuse(already_exists(format!("Role with name {} already exists.", role.name)));
                }
                bound::<Role>(&tx, account, role.held.boundary.as_deref(), &role.name).await?;
                tx.put(&ROLES, row, role)?;
                Ok(keys::bump_generation(&tx, account)?)
            })
            .await
            .map_err(not_stored)?;
        // What its maker knows already is not told again.
        Ok(api::iam::Role { max_session_duration: None, role_last_used: None, ..answer::role(role) })
    }

    pub(crate) async fn role_delete(&self, account: &str, name: &str) -> Result<(), Error> {
        let row = &keys::named(account, name);
        self.store()
            .transact("iam.delete_role", |tx| async move {
                let role = tx.get(&ROLES, row).await?.ok_or_else(|| Abort::User(missing::<Role>(name)))?;
                unlinked(&role).and_then(|()| free_to_go(&role.held)).map_err(Abort::User)?;
                let profiles = tx.scan(&INSTANCE_PROFILES, &Scan::prefix(&keys::account(account))).await?;
                if profiles.iter().any(|(_, profile)| profile.role.as_ref() == Some(&role.name)) {
                    return refuse(delete_conflict(
                        "Cannot delete entity, must remove roles from instance profile first.",
                    ));
                }
                if let Some(arn) = &role.held.boundary {
                    tx.delete(&ATTACHMENTS, &keys::attachment(account, arn, Use::Boundary, Holder::Role, name));
                }
                tx.delete(&ROLES, row);
                Ok(keys::bump_generation(&tx, account)?)
            })
            .await
            .map_err(not_stored)
    }

    pub(crate) async fn role_list(
        &self,
        account: &str,
        path_prefix: Option<&str>,
        marker: Option<&str>,
        max_items: Option<i32>,
    ) -> Result<Page<api::iam::Role>, Error> {
        let mut roles: Vec<Role> = self.all(account).await?;
        roles.retain(|role| role.path.starts_with(path_prefix.unwrap_or("/")));
        let Page { items, truncated, marker } = page(roles, |role| role.name.to_lowercase(), marker, max_items)?;
        Ok(Page { items: items.iter().map(answer::listed_role).collect(), truncated, marker })
    }

    pub(crate) async fn role_update(&self, account: &str, input: &UpdateRoleRequest) -> Result<(), Error> {
        self.change::<Role>("iam.update_role", account, &input.role_name, |role| {
            if let Some(description) = &input.description {
                role.description = Some(description.clone());
            }
            if let Some(seconds) = input.max_session_duration {
                role.max_session_s = i64::from(seconds);
            }
            Ok(())
        })
        .await
    }

    pub(crate) async fn update_role_description(
        &self,
        ctx: &Context,
        input: UpdateRoleDescriptionRequest,
    ) -> Result<UpdateRoleDescriptionResponse, Error> {
        let account = ctx.account.as_str();
        self.change::<Role>("iam.describe_role", account, &input.role_name, |role| {
            role.description = Some(input.description.clone());
            Ok(())
        })
        .await?;
        let role: Role = self.found(account, &input.role_name).await?;
        Ok(UpdateRoleDescriptionResponse { role: Some(answer::role(&role)) })
    }

    pub(crate) async fn role_update_trust(&self, account: &str, name: &str, document: &str) -> Result<(), Error> {
        check_trust(document)?;
        self.change::<Role>("iam.update_trust", account, name, |role| {
            document.clone_into(&mut role.trust);
            Ok(())
        })
        .await
    }
}

/// What still holds policies is not deleted.
pub(crate) fn free_to_go(held: &Held) -> Result<(), Error> {
    if !held.attached.is_empty() {
        return Err(delete_conflict("Cannot delete entity, must detach all policies first."));
    }
    if !held.inline.is_empty() {
        return Err(delete_conflict("Cannot delete entity, must delete policies first."));
    }
    Ok(())
}

fn check_trust(document: &str) -> Result<(), Error> {
    check(document, Grammar::Trust)?;
    if size(document) > limits::TRUST_POLICY_CHARACTERS_MAX {
        return Err(quota("ACLSizePerRole", limits::TRUST_POLICY_CHARACTERS_MAX));
    }
    Ok(())
}
