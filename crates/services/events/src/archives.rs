//! Archives: events that are kept, by the time at which they came.

use crate::core::Core;
use crate::error::{self, from_read, from_transaction};
use crate::keys;
use crate::limits;
use crate::names::{self, BusName};
use crate::page;
use crate::records::{ArchiveRecord, ArchivedRecord, RuleRecord};
use crate::rules::check_pattern;
use crate::work::Work;
use api::events as shape;
use contract::{Error, Timestamp};
use outbox::{New, Outcome};
use platform::Context;
use serde_json::{Map, Value, json};
use store::{Abort, Batch, Key, KeyRange, Scan};

/// Who manages the rules that AWS makes for archives.
pub(crate) const VAULT: &str = "prod.vhs.events.aws.internal";

/// The rule that AWS makes for an archive. It is shown and can be matched; events come into the archive without it.
fn feeder_name(archive: &str) -> String {
    format!("Events-Archive-{archive}")
}

fn feeder_key(bus: &BusName, archive: &str) -> Key {
    keys::rule(bus, &feeder_name(archive))
}

/// An archive's own pattern, and nothing that is replayed.
fn feeder_pattern(pattern: Option<&str>) -> String {
    let given = pattern.and_then(|text| serde_json::from_str::<Map<String, Value>>(text).ok());
    let mut pattern = given.unwrap_or_default();
    pattern.insert("replay-name".to_owned(), json!([{"exists": false}]));
    Value::Object(pattern).to_string()
}

impl Core {
    fn feeder(&self, ctx: &Context, archive: &str, pattern: Option<&str>) -> RuleRecord {
        let arn = names::arn(ctx, format!("archive/{archive}"));
        let template = format!(
            r#"{{"archive-arn":"{arn}:{}","event":<aws.events.event.json>,"ingestion-time":<aws.events.event.ingestion-time>}}"#,
            self.ids.uuid()
        );
        let target = json!({
            "Id": feeder_name(archive),
            "Arn": format!("arn:aws:events:{}:::", ctx.region),
            "InputTransformer": {"InputPathsMap": {}, "InputTemplate": template},
        });
        RuleRecord {
            pattern: Some(feeder_pattern(pattern)),
            state: "ENABLED".to_owned(),
            managed_by: Some(VAULT.to_owned()),
            created_by: ctx.account.to_string(),
            targets: vec![target],
            ..Default::default()
        }
    }

    pub(crate) async fn archive_create(
        &self,
        ctx: &Context,
        input: shape::CreateArchiveRequest,
    ) -> Result<shape::CreateArchiveResponse, Error> {
        let bus = BusName::from_arn(&input.event_source_arn).ok_or_else(|| {
            error::invalid("Parameter EventSourceArn is not valid. Reason: Must contain an event bus ARN.")
        })?;
        if (bus.account.as_str(), bus.region.as_str()) != (ctx.account.as_str(), ctx.region.as_str()) {
            return Err(error::no_bus(&bus.name));
        }
        self.bus_record(&bus).await?;
        input.event_pattern.as_deref().map(check_pattern).transpose()?;
        let now_ms = self.clock.now_ms();
        let (key, name) = (&keys::place(ctx).push(input.archive_name.as_str()), &input.archive_name);
        let record = &ArchiveRecord {
            bus_arn: input.event_source_arn,
            description: input.description,
            pattern: input.event_pattern,
            retention_days: input.retention_days.unwrap_or(0),
            kms_key: input.kms_key_identifier,
            created_ms: now_ms,
        };
        let (feeder, rule) = (&feeder_key(&bus, name), &self.feeder(ctx, name, record.pattern.as_deref()));
        let stored = self.store.transact("events.archive.create", |tx| async move {
            if tx.get(&keys::ARCHIVES, key).await?.is_some() {
                return Err(Abort::User(error::exists("Archive", name)));
            }
            tx.put(&keys::ARCHIVES, key, record)?;
            tx.put(&keys::RULES, feeder, rule)?;
            let expire = Work::Expire {
                account: ctx.account.to_string(),
                region: ctx.region.to_string(),
                archive: name.clone(),
                created_ms: now_ms,
            };
            let expire = New::now(expire).due(now_ms + limits::EXPIRE_EVERY_MS);
            Ok::<_, Abort<Error>>(self.outbox.enqueue(&tx, [expire]).await?)
        });
        let ticket = stored.await.map_err(from_transaction)?;
        self.index.changed(&bus);
        drop(ticket);
        Ok(shape::CreateArchiveResponse {
            archive_arn: Some(names::arn(ctx, format!("archive/{name}"))),
            state: Some("ENABLED".to_owned()),
            state_reason: None,
            creation_time: Some(Timestamp::from_ms(now_ms)),
        })
    }

    pub(crate) async fn archive_record(&self, key: &Key, name: &str) -> Result<ArchiveRecord, Error> {
        let found = self.store.get(&keys::ARCHIVES, key).await.map_err(from_read)?;
        found.ok_or_else(|| error::missing("Archive", name))
    }

    pub(crate) async fn archive_update(
        &self,
        ctx: &Context,
        input: shape::UpdateArchiveRequest,
    ) -> Result<shape::UpdateArchiveResponse, Error> {
        input.event_pattern.as_deref().map(check_pattern).transpose()?;
        let (key, name, input) = (&keys::place(ctx).push(input.archive_name.as_str()), &input.archive_name, &input);
        let stored = self.store.transact("events.archive.update", |tx| async move {
            let found = tx.get(&keys::ARCHIVES, key).await?;
            let mut record = found.ok_or_else(|| Abort::User(error::missing("Archive", name)))?;
            record.description = input.description.clone().or(record.description);
            record.pattern = input.event_pattern.clone().or(record.pattern);
            record.kms_key = input.kms_key_identifier.clone().or(record.kms_key);
            record.retention_days = input.retention_days.unwrap_or(record.retention_days);
            tx.put(&keys::ARCHIVES, key, &record)?;
            if let Some(bus) = BusName::from_arn(&record.bus_arn) {
                let feeder = self.feeder(ctx, name, record.pattern.as_deref());
                tx.put(&keys::RULES, &feeder_key(&bus, name), &feeder)?;
            }
            Ok::<_, Abort<Error>>(record)
        });
        let record = stored.await.map_err(from_transaction)?;
        if let Some(bus) = BusName::from_arn(&record.bus_arn) {
            self.index.changed(&bus);
        }
        Ok(shape::UpdateArchiveResponse {
            archive_arn: Some(names::arn(ctx, format!("archive/{name}"))),
            state: Some("ENABLED".to_owned()),
            state_reason: None,
            creation_time: Some(Timestamp::from_ms(record.created_ms)),
        })
    }

    pub(crate) async fn archive_delete(&self, ctx: &Context, name: &str) -> Result<(), Error> {
        let key = keys::place(ctx).push(name);
        let record = self.archive_record(&key, name).await?;
        let mut batch = Batch::new().delete(keys::ARCHIVES.key(&key));
        let bus = BusName::from_arn(&record.bus_arn);
        if let Some(bus) = &bus {
            batch = batch.delete(keys::RULES.key(&feeder_key(bus, name)));
        }
        self.store.commit(batch).await.map_err(Error::internal)?;
        bus.iter().for_each(|bus| self.index.changed(bus));
        self.forget_archived(&Scan::prefix(&key)).await
    }

    /// Deletes archived events.
    async fn forget_archived(&self, which: &Scan) -> Result<(), Error> {
        loop {
            let rows =
                self.store.scan(&keys::ARCHIVED, &which.clone().limit(limits::DELETE_PAGE)).await.map_err(from_read)?;
            if rows.is_empty() {
                return Ok(());
            }
            let batch = rows.iter().fold(Batch::new(), |batch, (key, _)| batch.delete(keys::ARCHIVED.key(key)));
            self.store.commit(batch).await.map_err(Error::internal)?;
        }
    }

    /// Forgets what is older than the archive keeps; comes again, as long as this archive is there.
    pub(crate) async fn archive_expire(
        &self,
        account: &str,
        region: &str,
        archive: &str,
        created_ms: i64,
    ) -> Result<Outcome<Work>, Error> {
        let key = keys::named(account, region, archive);
        let found = self.store.get(&keys::ARCHIVES, &key).await.map_err(from_read)?;
        let Some(record) = found.filter(|record| record.created_ms == created_ms) else { return Ok(Outcome::Done) };
        let now_ms = self.clock.now_ms();
        if record.retention_days > 0 {
            let before = now_ms - i64::from(record.retention_days) * 24 * 3600 * 1000;
            let end = key.clone().push(u64::try_from(before).unwrap_or(0));
            self.forget_archived(&Scan::range(KeyRange::between(&key, &end))).await?;
        }
        let again = Work::Expire {
            account: account.to_owned(),
            region: region.to_owned(),
            archive: archive.to_owned(),
            created_ms,
        };
        Ok(Outcome::Then(vec![New::now(again).due(now_ms + limits::EXPIRE_EVERY_MS)]))
    }

    /// How many events there are, and their bytes.
    async fn measure(&self, key: &Key) -> Result<(i64, i64), Error> {
        let rows = self.store.scan(&keys::ARCHIVED, &Scan::prefix(key)).await.map_err(from_read)?;
        let bytes: usize = rows.iter().map(|(_, ArchivedRecord { event })| event.len()).sum();
        Ok((i64::try_from(rows.len()).unwrap_or(i64::MAX), i64::try_from(bytes).unwrap_or(i64::MAX)))
    }

    pub(crate) async fn archive_describe(
        &self,
        ctx: &Context,
        name: String,
    ) -> Result<shape::DescribeArchiveResponse, Error> {
        let key = keys::place(ctx).push(name.as_str());
        let record = self.archive_record(&key, &name).await?;
        let (count, bytes) = self.measure(&key).await?;
        Ok(shape::DescribeArchiveResponse {
            archive_arn: Some(names::arn(ctx, format!("archive/{name}"))),
            archive_name: Some(name),
            event_source_arn: Some(record.bus_arn),
            description: record.description,
            event_pattern: record.pattern,
            state: Some("ENABLED".to_owned()),
            state_reason: None,
            kms_key_identifier: record.kms_key,
            retention_days: Some(record.retention_days),
            size_bytes: Some(bytes),
            event_count: Some(count),
            creation_time: Some(Timestamp::from_ms(record.created_ms)),
        })
    }

    pub(crate) async fn archives_list(
        &self,
        ctx: &Context,
        input: shape::ListArchivesRequest,
    ) -> Result<shape::ListArchivesResponse, Error> {
        if [input.name_prefix.is_some(), input.event_source_arn.is_some(), input.state.is_some()]
            .iter()
            .filter(|given| **given)
            .count()
            > 1
        {
            return Err(error::invalid(
                "At most one filter is allowed for ListArchives. Use either : State, EventSourceArn, or NamePrefix.",
            ));
        }
        let prefix = input.name_prefix.as_deref().unwrap_or("");
        let scan = Scan::range(KeyRange::text_prefix(&keys::place(ctx), prefix));
        let mut all = Vec::new();
        for (key, record) in self.store.scan(&keys::ARCHIVES, &scan).await.map_err(from_read)? {
            let wanted = input.event_source_arn.as_ref().is_none_or(|arn| *arn == record.bus_arn)
                && input.state.as_deref().is_none_or(|state| state == "ENABLED");
            if !wanted {
                continue;
            }
            let name = key.text(2).unwrap_or_default();
            let (count, bytes) = self.measure(&key).await?;
            let archive = shape::Archive {
                archive_name: Some(name.clone()),
                event_source_arn: Some(record.bus_arn),
                state: Some("ENABLED".to_owned()),
                state_reason: None,
                retention_days: Some(record.retention_days),
                size_bytes: Some(bytes),
                event_count: Some(count),
                creation_time: Some(Timestamp::from_ms(record.created_ms)),
            };
            all.push((name, archive));
        }
        let (archives, next_token) = page::cut(all, input.limit, input.next_token.as_deref())?;
        Ok(shape::ListArchivesResponse { archives: Some(archives), next_token })
    }
}
