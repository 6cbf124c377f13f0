//! Rotation: new material for new ciphertexts, the old kept for old ones.

use crate::core::{Core, read};
use crate::error::{self, from_transaction};
use crate::keys;
use crate::limits::{self, DAY_MS, ROTATION_DAYS_DEFAULT};
use crate::material;
use crate::page;
use crate::records::{KeyRecord, Material, Origin, Rotation, RotationKind, State};
use crate::spec::Spec;
use api::kms::{
    DisableKeyRotationRequest, EnableKeyRotationRequest, GetKeyRotationStatusRequest, GetKeyRotationStatusResponse,
    ListKeyRotationsRequest, ListKeyRotationsResponse, RotateKeyOnDemandRequest, RotateKeyOnDemandResponse,
    RotationsListEntry, error as aws,
};
use contract::{Error, Timestamp};
use platform::Context;
use store::{Abort, Scan, Tx};
use zeroize::Zeroizing;

/// What is told of a key that was rotated.
pub(crate) const ROTATED: &str = "KMS CMK Rotation";

/// Only symmetric keys of KMS's own material rotate.
fn check(key: &KeyRecord) -> Result<(), Error> {
    match key.spec == Spec::Symmetric && key.origin == Origin::Kms {
        true => Ok(()),
        false => Err(error::unsupported("")),
    }
}

impl Core {
    /// The key whose rotation counts: a replica follows its primary key.
    async fn rotating(&self, key: KeyRecord) -> Result<KeyRecord, Error> {
        match self.regions(&key).await? {
            Some(regions) if regions.primary != key.region => {
                let primary = KeyRecord { region: regions.primary, ..key.clone() };
                Ok(self.key_at(&primary.place()).await?.unwrap_or(key))
            }
            _ => Ok(key),
        }
    }

    async fn primary_only(&self, ctx: &Context, id: &str, action: &str) -> Result<KeyRecord, Error> {
        let key = self.customers(ctx, id, action).await?;
        check(&key)?;
        if self.regions(&key).await?.is_some_and(|regions| regions.primary != key.region) {
            return Err(error::unsupported(&format!("{} is a multi-region replica key.", key.arn())));
        }
        key.check_enabled()?;
        Ok(key)
    }

    pub(crate) async fn enable_key_rotation(
        &self,
        ctx: &Context,
        input: EnableKeyRotationRequest,
    ) -> Result<(), Error> {
        let key = self.primary_only(ctx, &input.key_id, "EnableKeyRotation").await?;
        let now_ms = self.clock.now_ms();
        let change = |record: &mut KeyRecord| {
            let before = record.rotation.as_ref().map(|rotation| rotation.period_days);
            let period_days = input.rotation_period_in_days.or(before).unwrap_or(ROTATION_DAYS_DEFAULT);
            if before != Some(period_days) {
                let next_ms = now_ms + i64::from(period_days) * DAY_MS;
                record.rotation = Some(Rotation { period_days, next_ms });
            }
            Ok(())
        };
        self.change(&key, change).await?;
        self.scheduled.notify_waiters();
        Ok(())
    }

    pub(crate) async fn disable_key_rotation(
        &self,
        ctx: &Context,
        input: DisableKeyRotationRequest,
    ) -> Result<(), Error> {
        let key = self.primary_only(ctx, &input.key_id, "DisableKeyRotation").await?;
        let change = |record: &mut KeyRecord| {
            record.rotation = None;
            Ok(())
        };
        self.change(&key, change).await.map(drop)
    }

    pub(crate) async fn get_key_rotation_status(
        &self,
        ctx: &Context,
        input: GetKeyRotationStatusRequest,
    ) -> Result<GetKeyRotationStatusResponse, Error> {
        let key = self.own(ctx, &input.key_id, "GetKeyRotationStatus").await?;
        if key.spec != Spec::Symmetric {
            return Err(error::unsupported(""));
        }
        let arn = key.arn();
        let key = self.rotating(key).await?;
        let rotation = key.rotation.as_ref();
        Ok(GetKeyRotationStatusResponse {
            key_rotation_enabled: Some(rotation.is_some() && key.check_not_pending_deletion().is_ok()),
            key_id: Some(arn),
            rotation_period_in_days: rotation.map(|rotation| rotation.period_days),
            next_rotation_date: rotation.map(|rotation| Timestamp::from_ms(rotation.next_ms)),
            on_demand_rotation_start_date: None,
        })
    }

    pub(crate) async fn rotate_key_on_demand(
        &self,
        ctx: &Context,
        input: RotateKeyOnDemandRequest,
    ) -> Result<RotateKeyOnDemandResponse, Error> {
        let key = &self.primary_only(ctx, &input.key_id, "RotateKeyOnDemand").await?;
        let secret = &material::generate(&*self.ids, Spec::Symmetric).await?;
        let now_ms = self.clock.now_ms();
        let outcome = self.store.transact("kms.rotate", |tx| async move {
            let record = read(&tx, key).await?;
            record.check_enabled().map_err(Abort::User)?;
            self.add_material(&tx, &record, secret, now_ms, RotationKind::OnDemand).await?;
            Ok(self.announcer.tell(&tx, [record.news(ROTATED, now_ms)]).await?)
        });
        drop(outcome.await.map_err(from_transaction)?);
        Ok(RotateKeyOnDemandResponse { key_id: Some(key.arn()) })
    }

    pub(crate) async fn list_key_rotations(
        &self,
        ctx: &Context,
        input: ListKeyRotationsRequest,
    ) -> Result<ListKeyRotationsResponse, Error> {
        let key = self.own(ctx, &input.key_id, "ListKeyRotations").await?;
        if key.spec != Spec::Symmetric {
            return Err(error::unsupported(""));
        }
        let all = input.include_key_material.as_deref() == Some("ALL_KEY_MATERIAL");
        let page = page::of(input.limit, input.marker.as_deref(), limits::PAGE_DEFAULT)?;
        let rows = self.materials(&key).await?;
        let last = rows.len().saturating_sub(1);
        let entries = rows.into_iter().enumerate().filter(|(_, (_, material))| all || material.rotated.is_some());
        let entries =
            entries.map(|(at, (_, material))| (format!("{at:08}"), entry(&key, material, at == last))).collect();
        let (entries, next_marker) = page.cut(entries, |(at, _)| at.clone());
        Ok(ListKeyRotationsResponse {
            rotations: Some(entries.into_iter().map(|(_, entry)| entry).collect()),
            truncated: Some(next_marker.is_some()),
            next_marker,
        })
    }

    /// Rotates as often as was due while nobody looked, each time at its own date; gives how often that was.
    pub(crate) async fn rotate_due(&self, tx: &Tx, key: &mut KeyRecord, now_ms: i64) -> Result<u32, Abort<Error>> {
        let mut rotations = 0;
        if key.state != State::Enabled {
            return Ok(rotations);
        }
        while let Some(rotation) = key.rotation.clone().filter(|rotation| rotation.next_ms <= now_ms) {
            let mut secret = Zeroizing::new(vec![0; limits::SYMMETRIC_BYTES]);
            self.ids.fill(&mut secret);
            self.add_material(tx, key, &secret, rotation.next_ms, RotationKind::Automatic).await?;
            let next_ms = rotation.next_ms + i64::from(rotation.period_days) * DAY_MS;
            key.rotation = Some(Rotation { next_ms, ..rotation });
            rotations += 1;
        }
        Ok(rotations)
    }

    async fn add_material(
        &self,
        tx: &Tx,
        key: &KeyRecord,
        secret: &[u8],
        at_ms: i64,
        kind: RotationKind,
    ) -> Result<(), Abort<Error>> {
        let owner = keys::owner(&key.account, &key.region, &key.id);
        let rows = tx.scan(&keys::MATERIALS, &Scan::prefix(&owner)).await?;
        let on_demand = rows.iter().filter(|(_, material)| material.rotated == Some(RotationKind::OnDemand)).count();
        if kind == RotationKind::OnDemand && on_demand >= limits::ROTATIONS_ON_DEMAND_MAX {
            let text = format!("{} has been rotated on demand {on_demand} times already.", key.arn());
            return Err(Abort::User(aws::limit_exceeded_exception(text)));
        }
        let number = rows.last().and_then(|(row, _)| row.number(3)).map_or(0, |number| number + 1);
        let material = Material { rotated: Some(kind), ..self.sealed(&owner, secret, at_ms) };
        tx.put(&keys::MATERIALS, &owner.push(number), &material)?;
        Ok(())
    }
}

fn entry(key: &KeyRecord, material: Material, current: bool) -> RotationsListEntry {
    let external = key.origin == Origin::External;
    RotationsListEntry {
        key_id: Some(key.arn()),
        key_material_id: Some(material.id),
        import_state: external
            .then(|| if material.sealed.is_some() { "IMPORTED" } else { "PENDING_IMPORT" }.to_owned()),
        key_material_state: Some(if current { "CURRENT" } else { "NON_CURRENT" }.to_owned()),
        rotation_date: material.rotated.map(|_| Timestamp::from_ms(material.created_ms)),
        rotation_type: material.rotated.map(|kind| kind.text().to_owned()),
        ..RotationsListEntry::default()
    }
}
