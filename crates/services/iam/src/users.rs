//! Users.

use crate::attached::bound;
use crate::holds::missing;
use crate::page::{Page, page};
use crate::roles::free_to_go;
use crate::service::IamService;
use crate::texts::{already_exists, delete_conflict, not_stored, refuse, validation};
use crate::{answer, tags, user_rows};
use api::iam::{CreateUserRequest, UpdateUserRequest};
use contract::Error;
use identity::entity_name;
use identity::ids;
use identity::keys::{self, ACCESS_KEYS, ATTACHMENTS, Holder, MEMBERS, MFA_DEVICES, USERS, Use};
use identity::records::{Held, Member, User};
use platform::Context;
use store::{Abort, Tx};

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
                can_go(&user).map_err(Abort::User)?;
                user_rows::check_none(&tx, account, name).await?;
                if let Some(arn) = &user.held.boundary {
                    tx.delete(&ATTACHMENTS, &keys::attachment(account, arn, Use::Boundary, Holder::User, name));
                }
                tx.delete(&USERS, row);
                Ok(keys::bump_generation(&tx, account)?)
            })
            .await
            .map_err(not_stored)
    }

    pub(crate) async fn update_user(&self, ctx: &Context, input: UpdateUserRequest) -> Result<(), Error> {
        let (account, input) = (ctx.account.as_str(), &input);
        let old = &keys::named(account, &input.user_name);
        let new_name = input.new_user_name.as_ref().unwrap_or(&input.user_name);
        let new = &keys::named(account, new_name);
        self.store()
            .transact("iam.update_user", |tx| async move {
                let missing = || Abort::User(missing::<User>(&input.user_name));
                let mut user = tx.get(&USERS, old).await?.ok_or_else(missing)?;
                if new != old && tx.get(&USERS, new).await?.is_some() {
                    return refuse(already_exists(format!("User with name {new_name} already exists.")));
                }
                let before = user.name.clone();
                if input.new_user_name.is_some() {
                    user.name.clone_from(new_name);
                }
                user.path = input.new_path.clone().unwrap_or(user.path);
                tx.delete(&USERS, old);
                tx.put(&USERS, new, &user)?;
                self.move_uses::<User>(&tx, account, &user.held, &before, &user.name).await?;
                follow(&tx, &user, &before).await?;
                if new != old {
                    user_rows::follow(&tx, account, &before, &user.name).await?;
                }
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

/// What hangs on a user's name goes along with a new one: memberships, keys and devices.
async fn follow(tx: &Tx, user: &User, before: &str) -> Result<(), Abort<Error>> {
    let account = user.account.as_str();
    for group in &user.groups {
        tx.delete(&MEMBERS, &keys::member(account, group, before));
        tx.put(&MEMBERS, &keys::member(account, group, &user.name), &Member { user: user.name.clone() })?;
    }
    for id in &user.access_keys {
        let row = keys::access_key(id);
        if let Some(mut key) = tx.get(&ACCESS_KEYS, &row).await? {
            key.user = Some(user.name.clone());
            tx.put(&ACCESS_KEYS, &row, &key)?;
        }
    }
    for (_, name) in user.mfa.iter().filter_map(|serial| entity_name(serial, "mfa/")) {
        let row = keys::exact(account, &name);
        if let Some(mut device) = tx.get(&MFA_DEVICES, &row).await? {
            device.user = Some(user.name.clone());
            tx.put(&MFA_DEVICES, &row, &device)?;
        }
    }
    Ok(())
}

/// A user goes when nothing hangs on it any more.
fn can_go(user: &User) -> Result<(), Error> {
    let hanging = [
        (!user.groups.is_empty(), "remove users from group"),
        (user.login.is_some(), "delete login profile"),
        (!user.access_keys.is_empty(), "delete access keys"),
        (!user.mfa.is_empty(), "delete MFA device"),
    ];
    match hanging.into_iter().find(|(there, _)| *there) {
        Some((_, first)) => Err(delete_conflict(format!("Cannot delete entity, must {first} first."))),
        None => free_to_go(&user.held),
    }
}

/// The name given, or the caller's own when it is a user.
pub(crate) fn caller_or(ctx: &Context, name: Option<&str>) -> Result<String, Error> {
    if let Some(name) = name {
        return Ok(name.to_owned());
    }
    let user = ctx.principal.identity().filter(|identity| !identity.root && identity.role_session().is_none());
    let name = user.and_then(|user| user.arn.rsplit('/').next()).map(str::to_owned);
    name.ok_or_else(|| validation("Must specify userName when calling with non-User credentials"))
}
