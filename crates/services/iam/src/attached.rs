//! Managed policies on roles and users, as permissions and as boundaries.

use crate::holds::{Holds, missing};
use crate::limits;
use crate::page::{Page, page};
use crate::service::IamService;
use crate::texts::{invalid_input, no_such_entity, not_stored, policy_not_found, quota, refuse};
use api::iam::AttachedPolicy;
use contract::Error;
use identity::keys::{self, ATTACHMENTS, Use};
use identity::records::Attachment;
use identity::{aws_managed, policy_name};
use store::{Abort, Scan, Tx};

impl IamService {
    pub(crate) async fn attach<E: Holds>(&self, account: &str, name: &str, arn: &str) -> Result<(), Error> {
        well_formed(arn)?;
        let row = &keys::named(account, name);
        self.store()
            .transact("iam.attach_policy", |tx| async move {
                let mut entity = tx.get(&E::TABLE, row).await?.ok_or_else(|| Abort::User(missing::<E>(name)))?;
                if !exists(&tx, account, arn).await? {
                    return refuse(no_such_entity(format!("Policy {arn} does not exist or is not attachable.")));
                }
                entity.changeable().map_err(Abort::User)?;
                let attached = &mut entity.held_mut().attached;
                if attached.iter().any(|known| known == arn) {
                    return Ok(());
                }
                if attached.len() >= limits::ATTACHED_POLICIES_MAX {
                    return refuse(quota(&format!("PoliciesPer{}", E::TITLE), limits::ATTACHED_POLICIES_MAX));
                }
                attached.push(arn.to_owned());
                tx.put(&E::TABLE, row, &entity)?;
                note_use::<E>(&tx, account, arn, Use::Permissions, name)?;
                Ok(keys::bump_generation(&tx, account)?)
            })
            .await
            .map_err(not_stored)
    }

    pub(crate) async fn detach<E: Holds>(&self, account: &str, name: &str, arn: &str) -> Result<(), Error> {
        well_formed(arn)?;
        let row = &keys::named(account, name);
        self.store()
            .transact("iam.detach_policy", |tx| async move {
                let mut entity = tx.get(&E::TABLE, row).await?.ok_or_else(|| Abort::User(missing::<E>(name)))?;
                entity.changeable().map_err(Abort::User)?;
                let attached = &mut entity.held_mut().attached;
                let Some(place) = attached.iter().position(|known| known == arn) else {
                    return refuse(policy_not_found(arn));
                };
                attached.remove(place);
                tx.put(&E::TABLE, row, &entity)?;
                tx.delete(&ATTACHMENTS, &keys::attachment(account, arn, Use::Permissions, E::HOLDER, name));
                Ok(keys::bump_generation(&tx, account)?)
            })
            .await
            .map_err(not_stored)
    }

    pub(crate) async fn attached_list<E: Holds>(
        &self,
        account: &str,
        name: &str,
        path_prefix: Option<&str>,
        marker: Option<&str>,
        max_items: Option<i32>,
    ) -> Result<Page<AttachedPolicy>, Error> {
        let entity: E = self.found(account, name).await?;
        let prefix = path_prefix.unwrap_or("/");
        let below = |arn: &&String| arn.split_once(":policy").is_some_and(|(_, path)| path.starts_with(prefix));
        let arns: Vec<String> = entity.held().attached.iter().filter(below).cloned().collect();
        let Page { items, truncated, marker } = page(arns, |arn| policy_key(arn), marker, max_items)?;
        Ok(Page { items: items.into_iter().map(attached).collect(), truncated, marker })
    }

    /// How many roles and users have a policy.
    pub(crate) async fn uses(&self, account: &str, arn: &str, used: Use) -> Result<i32, Error> {
        let rows = self.store().scan(&ATTACHMENTS, &Scan::prefix(&keys::attachments(account, arn, used))).await;
        Ok(i32::try_from(rows.map_err(Error::internal)?.len()).unwrap_or(i32::MAX))
    }
}

/// Whether a managed policy can be used in the account.
pub(crate) async fn exists(tx: &Tx, account: &str, arn: &str) -> Result<bool, Abort<Error>> {
    if aws_managed::find(arn).is_some() {
        return Ok(true);
    }
    let Some((owner, name)) = policy_name(arn).filter(|(owner, _)| owner == account) else { return Ok(false) };
    let policy = tx.get(&keys::POLICIES, &keys::named(&owner, &name)).await?;
    Ok(policy.is_some_and(|policy| policy.arn() == arn))
}

/// Notes who uses a policy, so that it cannot be deleted.
pub(crate) fn note_use<E: Holds>(
    tx: &Tx,
    account: &str,
    arn: &str,
    used: Use,
    name: &str,
) -> Result<(), store::Failure> {
    let row = keys::attachment(account, arn, used, E::HOLDER, name);
    tx.put(&ATTACHMENTS, &row, &Attachment { name: name.to_owned() })
}

/// Checks and notes the boundary of a role or user that is being made.
pub(crate) async fn bound<E: Holds>(tx: &Tx, account: &str, arn: Option<&str>, name: &str) -> Result<(), Abort<Error>> {
    let Some(arn) = arn else { return Ok(()) };
    if !exists(tx, account, arn).await? {
        return refuse(no_such_entity(format!("Scope ARN: {arn} does not exist or is not attachable.")));
    }
    Ok(note_use::<E>(tx, account, arn, Use::Boundary, name)?)
}

fn well_formed(arn: &str) -> Result<(), Error> {
    match policy_name(arn) {
        Some(_) => Ok(()),
        None => Err(invalid_input(format!("ARN {arn} is not valid."))),
    }
}

fn policy_key(arn: &str) -> String {
    let name = arn.rsplit('/').next().unwrap_or_default();
    format!("{}/{arn}", name.to_ascii_lowercase())
}

/// A policy by its name and ARN.
pub(crate) fn attached(arn: String) -> AttachedPolicy {
    let name = arn.rsplit('/').next().map(str::to_owned);
    AttachedPolicy { policy_name: name, policy_arn: Some(arn) }
}
