//! Permissions boundaries of roles and users.

use crate::attached::bound;
use crate::holds::{Holds, missing};
use crate::service::IamService;
use crate::texts::{invalid_input, no_such_entity, not_stored, refuse};
use api::iam::*;
use contract::Error;
use identity::keys::{self, ATTACHMENTS, Use};
use identity::policy_name;
use identity::records::{Role as RoleRecord, User as UserRecord};
use platform::Context;
use store::Abort;

impl IamService {
    pub(crate) async fn put_role_permissions_boundary(
        &self,
        ctx: &Context,
        input: PutRolePermissionsBoundaryRequest,
    ) -> Result<(), Error> {
        let arn = Some(input.permissions_boundary.as_str());
        self.boundary_set::<RoleRecord>(ctx.account.as_str(), &input.role_name, arn).await
    }

    pub(crate) async fn put_user_permissions_boundary(
        &self,
        ctx: &Context,
        input: PutUserPermissionsBoundaryRequest,
    ) -> Result<(), Error> {
        let arn = Some(input.permissions_boundary.as_str());
        self.boundary_set::<UserRecord>(ctx.account.as_str(), &input.user_name, arn).await
    }

    pub(crate) async fn delete_role_permissions_boundary(
        &self,
        ctx: &Context,
        input: DeleteRolePermissionsBoundaryRequest,
    ) -> Result<(), Error> {
        self.boundary_set::<RoleRecord>(ctx.account.as_str(), &input.role_name, None).await
    }

    pub(crate) async fn delete_user_permissions_boundary(
        &self,
        ctx: &Context,
        input: DeleteUserPermissionsBoundaryRequest,
    ) -> Result<(), Error> {
        self.boundary_set::<UserRecord>(ctx.account.as_str(), &input.user_name, None).await
    }

    async fn boundary_set<E: Holds>(&self, account: &str, name: &str, arn: Option<&str>) -> Result<(), Error> {
        if let Some(arn) = arn.filter(|arn| policy_name(arn).is_none()) {
            return Err(invalid_input(format!("ARN {arn} is not valid.")));
        }
        let row = &keys::named(account, name);
        self.store()
            .transact("iam.set_boundary", |tx| async move {
                let mut entity = tx.get(&E::TABLE, row).await?.ok_or_else(|| Abort::User(missing::<E>(name)))?;
                let before = entity.held_mut().boundary.take();
                if before.is_none() && arn.is_none() {
                    let text = format!("The {} with name {name} does not have a permissions boundary.", E::NOUN);
                    return refuse(no_such_entity(text));
                }
                if let Some(before) = before {
                    tx.delete(&ATTACHMENTS, &keys::attachment(account, &before, Use::Boundary, E::HOLDER, name));
                }
                bound::<E>(&tx, account, arn, name).await?;
                entity.held_mut().boundary = arn.map(str::to_owned);
                tx.put(&E::TABLE, row, &entity)?;
                Ok(keys::bump_generation(&tx, account)?)
            })
            .await
            .map_err(not_stored)
    }
}
