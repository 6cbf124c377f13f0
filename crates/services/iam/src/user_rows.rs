//! What a user has in rows of its own: keys for SSH, certificates to sign with, credentials of one service.

use crate::holds::missing as missing_entity;
use crate::service::IamService;
use crate::service_credentials::ServiceCredential;
use crate::signing_certificates::SigningCertificate;
use crate::ssh_keys::SshKey;
use crate::texts::{delete_conflict, not_stored, refuse};
use contract::Error;
use identity::keys::{self, USERS};
use identity::records::User;
use store::{Abort, Key, Record, Scan, Table, Tx, key};

/// One of them.
pub(crate) trait OfUser: Record + Clone {
    const TABLE: Table<Self>;
    /// As the refusal to delete their user calls them.
    const NOUNS: &'static str;

    fn id(&self) -> &str;
    /// The user's name, as it was given.
    fn user(&mut self) -> &mut String;
    fn missing(id: &str) -> Error;
}

/// Of all of a user.
fn rows(account: &str, user: &str) -> Key {
    key![account, user.to_ascii_lowercase().as_str()]
}

fn row(account: &str, user: &str, id: &str) -> Key {
    rows(account, user).push(id)
}

impl IamService {
    /// All of one kind that a user has.
    pub(crate) async fn all_of_user<T: OfUser>(&self, account: &str, user: &str) -> Result<Vec<T>, Error> {
        let _: User = self.found(account, user).await?;
        let found = self.store().scan(&T::TABLE, &Scan::prefix(&rows(account, user))).await;
        Ok(found.map_err(Error::internal)?.into_iter().map(|(_, thing)| thing).collect())
    }

    /// All of one kind in an account.
    pub(crate) async fn all_of_account<T: OfUser>(&self, account: &str) -> Result<Vec<T>, Error> {
        let found = self.store().scan(&T::TABLE, &Scan::prefix(&keys::account(account))).await;
        Ok(found.map_err(Error::internal)?.into_iter().map(|(_, thing)| thing).collect())
    }

    /// Gives a user one more, unless those that it has forbid it. Gives it back with the user's name as that was given.
    pub(crate) async fn add_to_user<T: OfUser>(
        &self,
        account: &str,
        user: &str,
        thing: T,
        check: impl Fn(&[T]) -> Result<(), Error>,
    ) -> Result<T, Error> {
        let (thing, check) = (&thing, &check);
        let (owner, others) = (&keys::named(account, user), &Scan::prefix(&rows(account, user)));
        self.store()
            .transact("iam.add_to_user", |tx| async move {
                let found = tx.get(&USERS, owner).await?;
                let found = found.ok_or_else(|| Abort::User(missing_entity::<User>(user)))?;
                let others: Vec<T> = tx.scan(&T::TABLE, others).await?.into_iter().map(|(_, one)| one).collect();
                check(&others).map_err(Abort::User)?;
                let mut thing = thing.clone();
                *thing.user() = found.name;
                tx.put(&T::TABLE, &row(account, user, thing.id()), &thing)?;
                Ok(thing)
            })
            .await
            .map_err(not_stored)
    }

    /// One that a user has.
    pub(crate) async fn one_of_user<T: OfUser>(&self, account: &str, user: &str, id: &str) -> Result<T, Error> {
        let _: User = self.found(account, user).await?;
        let found = self.store().get(&T::TABLE, &row(account, user, id)).await.map_err(Error::internal)?;
        found.ok_or_else(|| T::missing(id))
    }

    /// Changes one that a user has.
    pub(crate) async fn change_of_user<T: OfUser>(
        &self,
        account: &str,
        user: &str,
        id: &str,
        change: impl Fn(&mut T),
    ) -> Result<T, Error> {
        let (row, owner, change) = (&row(account, user, id), &keys::named(account, user), &change);
        self.store()
            .transact("iam.change_of_user", |tx| async move {
                if tx.get(&USERS, owner).await?.is_none() {
                    return refuse(missing_entity::<User>(user));
                }
                let mut thing = tx.get(&T::TABLE, row).await?.ok_or_else(|| Abort::User(T::missing(id)))?;
                change(&mut thing);
                tx.put(&T::TABLE, row, &thing)?;
                Ok(thing)
            })
            .await
            .map_err(not_stored)
    }

    /// Takes one away from a user.
    pub(crate) async fn remove_of_user<T: OfUser>(&self, account: &str, user: &str, id: &str) -> Result<(), Error> {
        let (row, owner) = (&row(account, user, id), &keys::named(account, user));
        self.store()
            .transact("iam.remove_of_user", |tx| async move {
                if tx.get(&USERS, owner).await?.is_none() {
                    return refuse(missing_entity::<User>(user));
                }
                if tx.get(&T::TABLE, row).await?.is_none() {
                    return refuse(T::missing(id));
                }
                tx.delete(&T::TABLE, row);
                Ok(())
            })
            .await
            .map_err(not_stored)
    }
}

/// Refuses while a user has any.
pub(crate) async fn check_none(tx: &Tx, account: &str, user: &str) -> Result<(), Abort<Error>> {
    none::<SigningCertificate>(tx, account, user).await?;
    none::<SshKey>(tx, account, user).await?;
    none::<ServiceCredential>(tx, account, user).await
}

async fn none<T: OfUser>(tx: &Tx, account: &str, user: &str) -> Result<(), Abort<Error>> {
    match tx.scan(&T::TABLE, &Scan::prefix(&rows(account, user)).limit(1)).await?.is_empty() {
        true => Ok(()),
        false => refuse(delete_conflict(format!("Cannot delete entity, must delete {} first.", T::NOUNS))),
    }
}

/// All of a user go along with its new name.
pub(crate) async fn follow(tx: &Tx, account: &str, before: &str, name: &str) -> Result<(), Abort<Error>> {
    moved::<SigningCertificate>(tx, account, before, name).await?;
    moved::<SshKey>(tx, account, before, name).await?;
    moved::<ServiceCredential>(tx, account, before, name).await
}

async fn moved<T: OfUser>(tx: &Tx, account: &str, before: &str, name: &str) -> Result<(), Abort<Error>> {
    for (key, mut thing) in tx.scan(&T::TABLE, &Scan::prefix(&rows(account, before))).await? {
        tx.delete(&T::TABLE, &key);
        name.clone_into(thing.user());
        let key = row(account, name, thing.id());
        tx.put(&T::TABLE, &key, &thing)?;
    }
    Ok(())
}
