//! Multi-region keys: the same id and material in several regions of this house.

use crate::core::{Core, read, write};
use crate::error::{self, from_read, from_transaction};
use crate::keys;
use crate::policies;
use crate::records::{KeyRecord, Regions, State};
use crate::tags;
use api::kms::{ReplicateKeyRequest, ReplicateKeyResponse, UpdatePrimaryRegionRequest, error as aws};
use contract::Error;
use platform::{Context, Region};
use store::{Abort, key};

impl Core {
    /// Where a multi-region key is; `None` for others.
    pub(crate) async fn regions(&self, key: &KeyRecord) -> Result<Option<Regions>, Error> {
        if !key.is_multi_region() {
            return Ok(None);
        }
        let place = key![key.account.as_str(), key.id.as_str()];
        self.store.get(&keys::REGIONS, &place).await.map_err(from_read)
    }

    /// The regions of a primary key that is at hand.
    async fn regions_of_primary(&self, key: &KeyRecord) -> Result<Regions, Error> {
        match self.regions(key).await? {
            Some(regions) if regions.primary == key.region => Ok(regions),
            _ => Err(error::unsupported(&format!("{} is not a multi-region primary key.", key.arn()))),
        }
    }

    pub(crate) async fn replicate_key(
        &self,
        ctx: &Context,
        input: ReplicateKeyRequest,
    ) -> Result<ReplicateKeyResponse, Error> {
        let tags = tags::checked(input.tags.as_deref().unwrap_or_default())?;
        let key = self.customers(ctx, &input.key_id, "ReplicateKey").await?;
        self.regions_of_primary(&key).await?;
        if key.state != State::Enabled && key.state != State::Disabled {
            return Err(key.wrong_state());
        }
        let mut replica = KeyRecord {
            region: input.replica_region.clone(),
            created_ms: self.clock.now_ms(),
            description: input.description.unwrap_or_default(),
            state: State::Enabled,
            rotation: None,
            tags,
            ..key.clone()
        };
        let there = Context { region: Region::new(&input.replica_region), ..ctx.clone() };
        let lockout = input.bypass_policy_lockout_safety_check == Some(true);
        replica.policy = match input.policy {
            Some(policy) => policies::checked(&there, &replica.arn(), policy, lockout)?,
            None => policies::default(ctx.account.as_str()),
        };
        self.add_region(&key, &replica).await?;
        Ok(ReplicateKeyResponse {
            replica_key_metadata: Some(self.metadata(&replica).await?),
            replica_tags: Some(tags::listed(&replica.tags)),
            replica_policy: Some(replica.policy),
        })
    }

    async fn add_region(&self, key: &KeyRecord, replica: &KeyRecord) -> Result<(), Error> {
        let place = &key![key.account.as_str(), key.id.as_str()];
        let outcome = self.store.transact("kms.replicate", |tx| async move {
            let regions = tx.get(&keys::REGIONS, place).await?;
            let mut regions = regions.ok_or_else(|| Abort::User(error::no_key(&key.arn())))?;
            if regions.primary == replica.region || regions.replicas.contains(&replica.region) {
                let text = format!("Unable to replicate key because it already exists: {}", replica.arn());
                return Err(Abort::User(aws::already_exists_exception(text)));
            }
            regions.replicas.push(replica.region.clone());
            tx.put(&keys::REGIONS, place, &regions)?;
            write(&tx, replica)
        });
        outcome.await.map_err(from_transaction)
    }

    pub(crate) async fn update_primary_region(
        &self,
        ctx: &Context,
        input: UpdatePrimaryRegionRequest,
    ) -> Result<(), Error> {
        let key = &self.customers(ctx, &input.key_id, "UpdatePrimaryRegion").await?;
        let regions = self.regions_of_primary(key).await?;
        key.check_not_pending_deletion()?;
        let to = &input.primary_region;
        if !regions.replicas.contains(to) {
            let arn = KeyRecord { region: to.clone(), ..key.clone() }.arn();
            return Err(error::no_key(&arn));
        }
        let place = &key![key.account.as_str(), key.id.as_str()];
        let outcome = self.store.transact("kms.primary", |tx| async move {
            let regions = tx.get(&keys::REGIONS, place).await?;
            let mut regions = regions.ok_or_else(|| Abort::User(error::no_key(&key.arn())))?;
            regions.replicas.retain(|region| region != to);
            regions.replicas.push(std::mem::replace(&mut regions.primary, to.clone()));
            tx.put(&keys::REGIONS, place, &regions)?;
            // Rotation is the primary key's.
            let mut old = read(&tx, key).await?;
            let mut new = read(&tx, &KeyRecord { region: to.clone(), ..key.clone() }).await?;
            new.rotation = old.rotation.take();
            write(&tx, &old)?;
            write(&tx, &new)
        });
        outcome.await.map_err(from_transaction)
    }
}
