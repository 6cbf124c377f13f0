//! Users.

use crate::attached::bound;
use crate::holds::missing;
use crate::page::{Page, page};
use crate::roles::free_to_go;
use crate::service::IamService;
use crate::texts::{already_exists, delete_conflict, not_stored, refuse, validation};
use crate::{answer, tags};
use api::iam::CreateUserRequest;
use contract::Error;
use identity::ids;
use identity::keys::{self, ATTACHMENTS, Holder, USERS, Use};
use identity::records::{Held, User};
use platform::Context;
use store::Abort;

impl IamService {
    pub(crate) async fn user_create(&self, account: &str, input: CreateUserRequest) -> Result<api::iam::User, Error> {
        let user = &User {
            account: account.to_owned(),
            path: input.path.unwrap_or_else(|| "/".to_owned()),
            id: ids::unique_id(self.ids(), "AIDA", account),
            created_ms: self.now_ms(),
            access_keys: Vec::new(),
            groups: Vec::new(),
            mfa: Vec::new(),
            login: None,
            held: Held { boundary: input.permissions_boundary, tags: tags::checked(input.tags)?, ..Held::default() },
            name: input.user_name,
        };
        let row = &keys::named(account, &user.name);
        self.store()
            .transact("iam.create_user", |tx| async move {
                if tx.get(&USERS, row).await?.is_some() {
                    return refuse(already_exists(format!("User with name {} already exists.", user.name)));
                }
                bound::<User>(&tx, account, user.held.boundary.as_deref(), &user.name).await?;
                tx.put(&USERS, row, user)?;
                Ok(keys::bump_generation(&tx, account)?)
            })
            .await
            .map_err(not_stored)?;
        Ok(answer::user(user))
    }

    /// The named user; without a name, the caller.
    pub(crate) async fn user_get(&self, ctx: &Context, name: Option<&str>) -> Result<api::iam::User, Error> {
        let root = ctx.principal.identity().filter(|identity| identity.root && name.is_none());
        if let Some(root) = root {
            // Root has neither name nor path, nor a day on which it was made.
            return Ok(api::iam::User { user_id: root.user_id.clone(), arn: root.arn.clone(), ..Default::default() });
        }
        let name = caller_or(ctx, name)?;
        Ok(answer::user(&self.found::<User>(ctx.account.as_str(), &name).await?))
    }

    pub(crate) async fn user_delete(&self, account: &str, name: &str) -> Result<(), Error> {
        let row = &keys::named(account, name);
        self.store()
            .transact("iam.delete_user", |tx| async move {
                let user = tx.get(&USERS, row).await?.ok_or_else(|| Abort::User(missing::<User>(name)))?;
                if !user.access_keys.is_empty() {
                    return refuse(delete_conflict("Cannot delete entity, must delete access keys first."));
                }
                free_to_go(&user.held).map_err(Abort::User)?;
                if let Some(arn) = &user.held.boundary {
                    tx.delete(&ATTACHMENTS, &keys::attachment(account, arn, Use::Boundary, Holder::User, name));
                }
                tx.delete(&USERS, row);
                Ok(keys::bump_generation(&tx, account)?)
            })
            .await
            .map_err(not_stored)
    }

    pub(crate) async fn user_list(
        &self,
        account: &str,
        path_prefix: Option<&str>,
        marker: Option<&str>,
        max_items: Option<i32>,
    ) -> Result<Page<api::iam::User>, Error> {
        let mut users: Vec<User> = self.all(account).await?;
        users.retain(|user| user.path.starts_with(path_prefix.unwrap_or("/")));
        let Page { items, truncated, marker } = page(users, |user| user.name.to_lowercase(), marker, max_items)?;
        Ok(Page { items: items.iter().map(answer::listed_user).collect(), truncated, marker })
    }
}

/// The name given, or the caller's own when it is a user.
pub(crate) fn caller_or(ctx: &Context, name: Option<&str>) -> Result<String, Error> {
    if let Some(name) = name {
        return Ok(name.to_owned());
    }
    let user = ctx.principal.identity().filter(|identity| !identity.root && identity.session.is_none());
    let name = user.and_then(|user| user.arn.rsplit('/').next()).map(str::to_owned);
    name.ok_or_else(|| validation("Must specify userName when calling with non-User credentials"))
}
