//! What roles, users and groups share as holders of policies.

use crate::limits;
use crate::linked;
use crate::service::IamService;
use crate::texts::{no_such_entity, not_stored};
use contract::Error;
use identity::keys::{self, Holder};
use identity::records::{Group, Held, Role, User};
use store::{Abort, Record, Table};

/// A role, a user or a group.
pub(crate) trait Holds: Record {
    const TABLE: Table<Self>;
    const HOLDER: Holder;
    /// As refusals call it.
    const NOUN: &'static str;
    /// As quotas call it.
    const TITLE: &'static str;
    const INLINE_CHARACTERS_MAX: usize;

    fn name(&self) -> &str;
    fn path(&self) -> &str;
    fn held(&self) -> &Held;
    fn held_mut(&mut self) -> &mut Held;

    /// Refuses changes of what only AWS changes.
    fn changeable(&self) -> Result<(), Error> {
        Ok(())
    }
}

impl Holds for Role {
    const TABLE: Table<Self> = keys::ROLES;
    const HOLDER: Holder = Holder::Role;
    const NOUN: &'static str = "role";
    const TITLE: &'static str = "Role";
    const INLINE_CHARACTERS_MAX: usize = limits::ROLE_INLINE_CHARACTERS_MAX;

    fn changeable(&self) -> Result<(), Error> {
        linked::unlinked(self)
    }

    fn name(&self) -> &str {
        &self.name
    }

    fn path(&self) -> &str {
        &self.path
    }

    fn held(&self) -> &Held {
        &self.held
    }

    fn held_mut(&mut self) -> &mut Held {
        &mut self.held
    }
}

impl Holds for User {
    const TABLE: Table<Self> = keys::USERS;
    const HOLDER: Holder = Holder::User;
    const NOUN: &'static str = "user";
    const TITLE: &'static str = "User";
    const INLINE_CHARACTERS_MAX: usize = limits::USER_INLINE_CHARACTERS_MAX;

    fn name(&self) -> &str {
        &self.name
    }

    fn path(&self) -> &str {
        &self.path
    }

    fn held(&self) -> &Held {
        &self.held
    }

    fn held_mut(&mut self) -> &mut Held {
        &mut self.held
    }
}

impl Holds for Group {
    const TABLE: Table<Self> = keys::GROUPS;
    const HOLDER: Holder = Holder::Group;
    const NOUN: &'static str = "group";
    const TITLE: &'static str = "Group";
    const INLINE_CHARACTERS_MAX: usize = limits::GROUP_INLINE_CHARACTERS_MAX;

    fn name(&self) -> &str {
        &self.name
    }

    fn path(&self) -> &str {
        &self.path
    }

    fn held(&self) -> &Held {
        &self.held
    }

    fn held_mut(&mut self) -> &mut Held {
        &mut self.held
    }
}

/// `The role with name x cannot be found.`
pub(crate) fn missing<E: Holds>(name: &str) -> Error {
    no_such_entity(format!("The {} with name {name} cannot be found.", E::NOUN))
}

impl IamService {
    /// A role or user as it is now.
    pub(crate) async fn found<E: Holds>(&self, account: &str, name: &str) -> Result<E, Error> {
        let found = self.store().get(&E::TABLE, &keys::named(account, name)).await.map_err(Error::internal)?;
        found.ok_or_else(|| missing::<E>(name))
    }

    /// All roles or users of an account.
    pub(crate) async fn all<E: Holds>(&self, account: &str) -> Result<Vec<E>, Error> {
        let rows = self.store().scan(&E::TABLE, &store::Scan::prefix(&keys::account(account))).await;
        Ok(rows.map_err(Error::internal)?.into_iter().map(|(_, entity)| entity).collect())
    }

    /// Changes one role or user in a transaction.
    pub(crate) async fn change<E: Holds>(
        &self,
        transaction: &'static str,
        account: &str,
        name: &str,
        change: impl Fn(&mut E) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let (row, change) = (&keys::named(account, name), &change);
        self.store()
            .transact(transaction, |tx| async move {
                let found = tx.get(&E::TABLE, row).await?;
                let mut entity = found.ok_or_else(|| Abort::User(missing::<E>(name)))?;
                entity.changeable().and_then(|()| change(&mut entity)).map_err(Abort::User)?;
                tx.put(&E::TABLE, row, &entity)?;
                keys::bump_generation(&tx, account)?;
                Ok(())
            })
            .await
            .map_err(not_stored)
    }
}
