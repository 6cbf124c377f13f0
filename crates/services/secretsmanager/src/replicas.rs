//! Replicas: a secret seen in other regions. They read the primary's row, so they cannot lag.

use crate::core::{Core, read};
use crate::error::{self, from_transaction};
use crate::keys;
use crate::records::{Replica, SecretRecord, Value};
use api::secretsmanager::{
    RemoveRegionsFromReplicationRequest, RemoveRegionsFromReplicationResponse, ReplicaRegionType,
    ReplicateSecretToRegionsRequest, ReplicateSecretToRegionsResponse, ReplicationStatusType,
    StopReplicationToReplicaRequest, StopReplicationToReplicaResponse,
};
use contract::Error;
use platform::Context;
use store::Abort;

impl SecretRecord {
    /// Where its replicas are; `None` without any.
    pub(crate) fn replication_status(&self) -> Option<Vec<ReplicationStatusType>> {
        let status = |(region, key): &(String, Option<String>)| ReplicationStatusType {
            region: Some(region.clone()),
            kms_key_id: Some(key.clone().unwrap_or_else(|| "alias/aws/secretsmanager".to_owned())),
            status: Some("InSync".to_owned()),
            status_message: Some("Replication succeeded".to_owned()),
            last_accessed_date: None,
        };
        (!self.replicas.is_empty()).then(|| self.replicas.iter().map(status).collect())
    }
}

impl Core {
    /// Adds replicas; a secret that has the name there already goes only when that is forced.
    pub(crate) async fn replicate(
        &self,
        secret: &SecretRecord,
        regions: Vec<ReplicaRegionType>,
        force: bool,
    ) -> Result<SecretRecord, Error> {
        let regions: Vec<_> = regions.into_iter().map(|to| (to.region.unwrap_or_default(), to.kms_key_id)).collect();
        if regions.iter().any(|(region, _)| *region == secret.region) {
            return Err(error::invalid(format!("Invalid replica region: {} is the primary region.", secret.region)));
        }
        for (region, _) in &regions {
            let there = self.secret_at(&secret.account, region, &secret.name).await?;
            match there.filter(|there| there.region == *region) {
                Some(other) if force => self.remove(&other).await?,
                Some(_) => {
                    let text = format!("A secret named {} already exists in {region}.", secret.name);
                    return Err(api::secretsmanager::error::resource_exists_exception(text));
                }
                None => {}
            }
        }
        self.add_replicas(secret, &regions).await
    }

    async fn add_replicas(
        &self,
        secret: &SecretRecord,
        regions: &[(String, Option<String>)],
    ) -> Result<SecretRecord, Error> {
        let outcome = self.store.transact("secretsmanager.replicate", |tx| async move {
            let mut record = read(&tx, secret).await?;
            for (region, key) in regions {
                record.replicas.retain(|(there, _)| there != region);
                record.replicas.push((region.clone(), key.clone()));
                let row = keys::secret(&record.account, region, &record.name);
                tx.put(&keys::REPLICAS, &row, &Replica { primary: record.region.clone() })?;
            }
            tx.put(&keys::SECRETS, &keys::row(&record), &record)?;
            Ok(record)
        });
        outcome.await.map_err(from_transaction)
    }

    pub(crate) async fn replicate_secret_to_regions(
        &self,
        ctx: &Context,
        input: ReplicateSecretToRegionsRequest,
    ) -> Result<ReplicateSecretToRegionsResponse, Error> {
        let secret = self.primary(ctx, &input.secret_id).await?;
        let force = input.force_overwrite_replica_secret == Some(true);
        let secret = self.replicate(&secret, input.add_replica_regions, force).await?;
        Ok(ReplicateSecretToRegionsResponse {
            arn: Some(secret.arn()),
            replication_status: secret.replication_status(),
        })
    }

    pub(crate) async fn remove_regions_from_replication(
        &self,
        ctx: &Context,
        input: RemoveRegionsFromReplicationRequest,
    ) -> Result<RemoveRegionsFromReplicationResponse, Error> {
        let secret = self.primary(ctx, &input.secret_id).await?;
        let secret = self.detach(&secret, &input.remove_replica_regions, None).await?;
        Ok(RemoveRegionsFromReplicationResponse {
            arn: Some(secret.arn()),
            replication_status: Some(secret.replication_status().unwrap_or_default()),
        })
    }

    /// Takes replicas off a secret, and puts a secret of its own in the place of one.
    async fn detach(
        &self,
        secret: &SecretRecord,
        regions: &[String],
        own: Option<(SecretRecord, Vec<(String, Value)>)>,
    ) -> Result<SecretRecord, Error> {
        let own = &own;
        let outcome = self.store.transact("secretsmanager.detach", |tx| async move {
            let mut record = read(&tx, secret).await?;
            for region in regions {
                if !record.replicas.iter().any(|(there, _)| there == region) {
                    let text = format!("Secret is not replicated to region {region}.");
                    return Err(Abort::User(error::invalid(text)));
                }
                record.replicas.retain(|(there, _)| there != region);
                tx.delete(&keys::REPLICAS, &keys::secret(&record.account, region, &record.name));
            }
            tx.put(&keys::SECRETS, &keys::row(&record), &record)?;
            if let Some((own, values)) = own {
                tx.put(&keys::SECRETS, &keys::row(own), own)?;
                for (version, value) in values {
                    tx.put(&keys::VALUES, &keys::value(own, version), value)?;
                }
            }
            Ok(record)
        });
        outcome.await.map_err(from_transaction)
    }

    /// Makes a replica a secret of its own, its values encrypted in its region.
    pub(crate) async fn stop_replication_to_replica(
        &self,
        ctx: &Context,
        input: StopReplicationToReplicaRequest,
    ) -> Result<StopReplicationToReplicaResponse, Error> {
        let found = self.find(ctx, &input.secret_id).await?;
        if !found.is_replica() {
            return Err(error::bad_request(
                "Operation not permitted on a primary secret. Call must be made in the replica secret's region.",
            ));
        }
        let (secret, region) = (&found.secret, found.region.clone());
        let key = secret.replicas.iter().find(|(there, _)| *there == region).and_then(|(_, key)| key.clone());
        let mut own = SecretRecord {
            region: region.clone(),
            kms_key_id: key,
            replicas: Vec::new(),
            rotation: None,
            running: None,
            ..secret.clone()
        };
        let mut values = Vec::new();
        for id in secret.versions.keys() {
            if let Some(open) = self.value(ctx, secret, id).await? {
                values.push((id.clone(), self.seal(ctx, &own, id, &open).await?));
            }
        }
        own.versions.retain(|_, version| version.filled);
        self.detach(secret, &[region], Some((own, values))).await?;
        Ok(StopReplicationToReplicaResponse { arn: Some(found.arn()) })
    }
}
