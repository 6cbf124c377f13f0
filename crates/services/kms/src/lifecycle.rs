//! Keys are enabled, disabled, described anew, and deleted in the end.

use crate::core::{Core, KeyPlace, read, write};
use crate::error::{self, from_read, from_transaction};
use crate::keys;
use crate::limits::{DAY_MS, DELETION_DAYS, DELETION_DAYS_DEFAULT};
use crate::records::{KeyRecord, Origin, State};
use crate::rotation::ROTATED;
use api::kms::{
    CancelKeyDeletionRequest, CancelKeyDeletionResponse, DisableKeyRequest, EnableKeyRequest,
    ScheduleKeyDeletionRequest, ScheduleKeyDeletionResponse, UpdateKeyDescriptionRequest,
};
use contract::{Error, Timestamp};
use platform::Context;
use store::{Abort, Scan, Tx, key};

impl Core {
    pub(crate) async fn enable_key(&self, ctx: &Context, input: EnableKeyRequest) -> Result<(), Error> {
        let key = self.customers(ctx, &input.key_id, "EnableKey").await?;
        self.switch(&key, State::Enabled).await
    }

    pub(crate) async fn disable_key(&self, ctx: &Context, input: DisableKeyRequest) -> Result<(), Error> {
        let key = self.customers(ctx, &input.key_id, "DisableKey").await?;
        self.switch(&key, State::Disabled).await
    }

    async fn switch(&self, key: &KeyRecord, to: State) -> Result<(), Error> {
        let change = |record: &mut KeyRecord| match record.state {
            State::Enabled | State::Disabled => {
                record.state = to;
                Ok(())
            }
            _ => Err(record.wrong_state()),
        };
        self.change(key, change).await?;
        self.scheduled.notify_waiters();
        Ok(())
    }

    pub(crate) async fn update_key_description(
        &self,
        ctx: &Context,
        input: UpdateKeyDescriptionRequest,
    ) -> Result<(), Error> {
        let key = self.customers(ctx, &input.key_id, "UpdateKeyDescription").await?;
        let change = |record: &mut KeyRecord| {
            record.check_not_pending_deletion()?;
            record.description.clone_from(&input.description);
            Ok(())
        };
        self.change(&key, change).await.map(drop)
    }

    pub(crate) async fn schedule_key_deletion(
        &self,
        ctx: &Context,
        input: ScheduleKeyDeletionRequest,
    ) -> Result<ScheduleKeyDeletionResponse, Error> {
        let days = input.pending_window_in_days.unwrap_or(DELETION_DAYS_DEFAULT);
        if !DELETION_DAYS.contains(&days) {
            return Err(error::constraint(days, "pendingWindowInDays", "be between 7 and 30 days (inclusive)"));
        }
        let key = self.customers(ctx, &input.key_id, "ScheduleKeyDeletion").await?;
        let has_replicas = self
            .regions(&key)
            .await?
            .is_some_and(|regions| regions.primary == key.region && !regions.replicas.is_empty());
        let deletion_ms = self.clock.now_ms() + i64::from(days) * DAY_MS;
        let change = |record: &mut KeyRecord| {
            record.check_not_pending_deletion()?;
            record.deletion_days = Some(days);
            record.state = if has_replicas { State::PendingReplicaDeletion } else { State::PendingDeletion };
            record.deletion_ms = (!has_replicas).then_some(deletion_ms);
            Ok(())
        };
        let key = self.change(&key, change).await?;
        self.scheduled.notify_waiters();
        Ok(ScheduleKeyDeletionResponse {
            key_id: Some(key.arn()),
            deletion_date: key.deletion_ms.map(Timestamp::from_ms),
            key_state: Some(key.state.text().to_owned()),
            pending_window_in_days: Some(days),
        })
    }

    pub(crate) async fn cancel_key_deletion(
        &self,
        ctx: &Context,
        input: CancelKeyDeletionRequest,
    ) -> Result<CancelKeyDeletionResponse, Error> {
        let key = self.customers(ctx, &input.key_id, "CancelKeyDeletion").await?;
        let change = |record: &mut KeyRecord| {
            if record.check_not_pending_deletion().is_ok() {
                return Err(error::state(&record.arn(), "is not pending deletion"));
            }
            let no_material = record.origin == Origin::External && record.imported.is_none();
            record.state = if no_material { State::PendingImport } else { State::Disabled };
            record.deletion_ms = None;
            record.deletion_days = None;
            Ok(())
        };
        let key = self.change(&key, change).await?;
        Ok(CancelKeyDeletionResponse { key_id: Some(key.arn()) })
    }

    /// Whether time has something to do to a key.
    pub(crate) fn is_due(&self, key: &KeyRecord) -> bool {
        key.next_ms().is_some_and(|at_ms| at_ms <= self.clock.now_ms())
    }

    /// Does what is due: deletion, the end of imported material, rotation. Gives the key as it is then.
    pub(crate) async fn settle(&self, place: &KeyPlace) -> Result<Option<KeyRecord>, Error> {
        let now_ms = self.clock.now_ms();
        let row = &keys::key(&place.account, &place.region, &place.id);
        let outcome = self.store.transact("kms.settle", |tx| async move {
            let Some(mut record) = tx.get(&keys::KEYS, row).await? else { return Ok((None, None)) };
            if record.deletion_ms.is_some_and(|at_ms| at_ms <= now_ms) {
                remove(&tx, &record, now_ms).await?;
                let told = record.news("KMS CMK Deletion", now_ms);
                return Ok((None, Some(self.announcer.tell(&tx, [told]).await?)));
            }
            let mut told = Vec::new();
            let ends = |record: &KeyRecord| record.imported.as_ref().and_then(|imported| imported.valid_to_ms);
            if ends(&record).is_some_and(|at_ms| at_ms <= now_ms) {
                crate::import::forget(&tx, &mut record).await?;
                told.push(record.news("KMS Imported Key Material Expiration", now_ms));
            }
            let rotations = self.rotate_due(&tx, &mut record, now_ms).await?;
            told.extend((0..rotations).map(|_| record.news(ROTATED, now_ms)));
            write(&tx, &record)?;
            let ticket = self.announcer.tell(&tx, told).await?;
            Ok((Some(record), Some(ticket)))
        });
        outcome.await.map(|(key, _)| key).map_err(from_transaction)
    }

    /// The keys of all accounts.
    pub(crate) async fn all_keys(&self) -> Result<Vec<KeyRecord>, Error> {
        let mut scan = Scan::all().limit(crate::limits::SCAN_ROWS);
        let mut all = Vec::new();
        loop {
            let rows = self.store.scan(&keys::KEYS, &scan).await.map_err(from_read)?;
            let last = rows.last().map(|(key, _)| key.clone());
            let full = rows.len() == crate::limits::SCAN_ROWS;
            all.extend(rows.into_iter().map(|(_, record)| record));
            match last {
                Some(last) if full => scan = scan.after(&last),
                _ => return Ok(all),
            }
        }
    }
}

impl KeyRecord {
    /// When time has something to do to it next.
    pub(crate) fn next_ms(&self) -> Option<i64> {
        let ends = self.imported.as_ref().and_then(|imported| imported.valid_to_ms);
        let rotates = self.rotation.as_ref().filter(|_| self.state == State::Enabled).map(|rotation| rotation.next_ms);
        [self.deletion_ms, ends, rotates].into_iter().flatten().min()
    }
}

/// Deletes a key, with its aliases, grants and imports; its material when no other region has it.
async fn remove(tx: &Tx, key: &KeyRecord, now_ms: i64) -> Result<(), Abort<Error>> {
    let row = keys::key(&key.account, &key.region, &key.id);
    tx.delete(&keys::KEYS, &row);
    for (place, grant) in tx.scan(&keys::GRANTS, &Scan::prefix(&row)).await? {
        tx.delete(&keys::GRANTS, &place);
        tx.delete(&keys::GRANT_TOKENS, &key![grant.token.as_str()]);
    }
    for (place, _) in tx.scan(&keys::IMPORTS, &Scan::prefix(&row)).await? {
        tx.delete(&keys::IMPORTS, &place);
    }
    let here = key![key.account.as_str(), key.region.as_str()];
    for (place, alias) in tx.scan(&keys::ALIASES, &Scan::prefix(&here)).await? {
        if alias.key == key.id {
            tx.delete(&keys::ALIASES, &place);
        }
    }
    if !leave_region(tx, key, now_ms).await? {
        let owner = keys::owner(&key.account, &key.region, &key.id);
        for (place, _) in tx.scan(&keys::MATERIALS, &Scan::prefix(&owner)).await? {
            tx.delete(&keys::MATERIALS, &place);
        }
    }
    Ok(())
}

/// Takes a region off a multi-region key; whether others are left. A primary key that waited for its last replica begins its own wait.
async fn leave_region(tx: &Tx, key: &KeyRecord, now_ms: i64) -> Result<bool, Abort<Error>> {
    let place = key![key.account.as_str(), key.id.as_str()];
    let Some(mut regions) = tx.get(&keys::REGIONS, &place).await? else { return Ok(false) };
    if regions.primary == key.region {
        tx.delete(&keys::REGIONS, &place);
        return Ok(false);
    }
    regions.replicas.retain(|region| *region != key.region);
    tx.put(&keys::REGIONS, &place, &regions)?;
    let primary = KeyRecord { region: regions.primary.clone(), ..key.clone() };
    let mut primary = read(tx, &primary).await?;
    if regions.replicas.is_empty() && primary.state == State::PendingReplicaDeletion {
        let days = primary.deletion_days.unwrap_or(DELETION_DAYS_DEFAULT);
        primary.state = State::PendingDeletion;
        primary.deletion_ms = Some(now_ms + i64::from(days) * DAY_MS);
        write(tx, &primary)?;
    }
    Ok(true)
}
