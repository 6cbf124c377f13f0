//! Access keys of users.

use crate::answer::time;
use crate::holds::missing;
use crate::limits;
use crate::page::{Page, page};
use crate::service::IamService;
use crate::texts::{no_such_entity, not_stored, quota, refuse};
use api::iam;
use contract::Error;
use identity::ids;
use identity::keys::{self, ACCESS_KEYS, USERS};
use identity::records::{AccessKey, User};
use store::{Abort, Tx};

impl IamService {
    /// A new key; the only answer that ever shows its secret.
    pub(crate) async fn access_key_create(&self, account: &str, name: &str) -> Result<iam::AccessKey, Error> {
        let key = &AccessKey {
            id: ids::access_key_id(self.ids(), account),
            account: account.to_owned(),
            user: Some(name.to_owned()),
            secret: ids::secret_access_key(self.ids()),
            active: true,
            created_ms: self.now_ms(),
        };
        let row = &keys::named(account, name);
        let user = self
            .store()
            .transact("iam.create_access_key", |tx| async move {
                let mut user = tx.get(&USERS, row).await?.ok_or_else(|| Abort::User(missing::<User>(name)))?;
                if user.access_keys.len() >= limits::ACCESS_KEYS_PER_USER_MAX {
                    return refuse(quota("AccessKeysPerUser", limits::ACCESS_KEYS_PER_USER_MAX));
                }
                user.access_keys.push(key.id.clone());
                tx.put(&USERS, row, &user)?;
                tx.put(&ACCESS_KEYS, &keys::access_key(&key.id), key)?;
                Ok(user.name)
            })
            .await
            .map_err(not_stored)?;
        Ok(iam::AccessKey {
            user_name: user,
            access_key_id: key.id.clone(),
            status: status(true).to_owned(),
            secret_access_key: key.secret.clone(),
            create_date: Some(time(key.created_ms)),
        })
    }

    pub(crate) async fn access_key_delete(&self, account: &str, name: &str, id: &str) -> Result<(), Error> {
        let row = &keys::named(account, name);
        self.store()
            .transact("iam.delete_access_key", |tx| async move {
                let mut user = owner(&tx, row, name, id).await?;
                user.access_keys.retain(|known| known != id);
                tx.put(&USERS, row, &user)?;
                tx.delete(&ACCESS_KEYS, &keys::access_key(id));
                Ok(())
            })
            .await
            .map_err(not_stored)
    }

    pub(crate) async fn access_key_update(
        &self,
        account: &str,
        name: &str,
        id: &str,
        active: bool,
    ) -> Result<(), Error> {
        let row = &keys::named(account, name);
        self.store()
            .transact("iam.update_access_key", |tx| async move {
                owner(&tx, row, name, id).await?;
                let key = &keys::access_key(id);
                let found = tx.get(&ACCESS_KEYS, key).await?.ok_or_else(|| Abort::User(unknown(id)))?;
                tx.put(&ACCESS_KEYS, key, &AccessKey { active, ..found })?;
                Ok(())
            })
            .await
            .map_err(not_stored)
    }

    pub(crate) async fn access_key_list(
        &self,
        account: &str,
        name: &str,
        marker: Option<&str>,
        max_items: Option<i32>,
    ) -> Result<Page<iam::AccessKeyMetadata>, Error> {
        let user: User = self.found(account, name).await?;
        let mut found = Vec::new();
        for id in &user.access_keys {
            let key = self.store().get(&ACCESS_KEYS, &keys::access_key(id)).await.map_err(Error::internal)?;
            found.extend(key.map(|key| metadata(&user.name, key)));
        }
        page(found, |key| key.access_key_id.clone().unwrap_or_default(), marker, max_items)
    }
}

/// The user, if the key is one of its own.
async fn owner(tx: &Tx, row: &store::Key, name: &str, id: &str) -> Result<User, Abort<Error>> {
    let user = tx.get(&USERS, row).await?.ok_or_else(|| Abort::User(missing::<User>(name)))?;
    if user.access_keys.iter().any(|known| known == id) { Ok(user) } else { refuse(unknown(id)) }
}

fn unknown(id: &str) -> Error {
    no_such_entity(format!("The Access Key with id {id} cannot be found."))
}

fn status(active: bool) -> &'static str {
    if active { "Active" } else { "Inactive" }
}

fn metadata(user: &str, key: AccessKey) -> iam::AccessKeyMetadata {
    iam::AccessKeyMetadata {
        user_name: Some(user.to_owned()),
        access_key_id: Some(key.id),
        status: Some(status(key.active).to_owned()),
        create_date: Some(time(key.created_ms)),
    }
}
