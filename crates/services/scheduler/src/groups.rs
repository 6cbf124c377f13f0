//! Groups of schedules.

use crate::core::Core;
use crate::error::{self, from_read, from_transaction, no_group};
use crate::keys::{self, DEFAULT};
use crate::limits;
use crate::page;
use crate::records::{GroupRecord, Work};
use api::scheduler as shape;
use contract::{Error, Timestamp};
use outbox::{New, Outcome};
use platform::{Arn, Context};
use std::collections::BTreeMap;
use store::{Abort, Batch, Key, KeyRange, Scan, Tx, key};

fn state(record: &GroupRecord) -> Option<String> {
    Some(if record.deleting { "DELETING" } else { "ACTIVE" }.to_owned())
}

/// A group as a transaction sees it. The default one is always there.
pub(crate) async fn group(tx: &Tx, key: &Key, name: &str) -> Result<GroupRecord, Abort<Error>> {
    let found = tx.get(&keys::GROUPS, key).await?;
    let found = found.or_else(|| (name == DEFAULT).then(GroupRecord::default));
    found.ok_or_else(|| Abort::User(no_group(name)))
}

impl Core {
    pub(crate) async fn group_create(
        &self,
        ctx: &Context,
        input: shape::CreateScheduleGroupInput,
    ) -> Result<shape::CreateScheduleGroupOutput, Error> {
        let (key, now_ms, name) = (&keys::place(ctx).push(input.name.as_str()), self.clock.now_ms(), &input.name);
        let record = &GroupRecord {
            created_ms: now_ms,
            modified_ms: now_ms,
            deleting: false,
            tags: input.tags.into_iter().flatten().map(|tag| (tag.key, tag.value)).collect(),
            client_token: input.client_token,
        };
        if name == DEFAULT {
            return Err(error::not_on_default());
        }
        let stored = self.store.transact("scheduler.group.create", |tx| async move {
            let old = tx.get(&keys::GROUPS, key).await?;
            let same = |old: &GroupRecord| record.client_token.is_some() && old.client_token == record.client_token;
            match old {
                Some(old) if same(&old) => return Ok(()),
                None => {}
                Some(_) => {
                    let text = format!("Schedule group {name} already exists.");
                    return Err(Abort::User(shape::error::conflict_exception(text)));
                }
            }
            Ok(tx.put(&keys::GROUPS, key, record)?)
        });
        stored.await.map_err(from_transaction)?;
        let schedule_group_arn = keys::group_arn(ctx.account.as_str(), ctx.region.as_str(), name);
        Ok(shape::CreateScheduleGroupOutput { schedule_group_arn })
    }

    async fn group_record(&self, ctx: &Context, name: &str) -> Result<GroupRecord, Error> {
        let found = self.store.get(&keys::GROUPS, &keys::place(ctx).push(name)).await.map_err(from_read)?;
        let found = found.or_else(|| (name == DEFAULT).then(GroupRecord::default));
        found.ok_or_else(|| no_group(name))
    }

    pub(crate) async fn group_get(&self, ctx: &Context, name: String) -> Result<shape::GetScheduleGroupOutput, Error> {
        let record = self.group_record(ctx, &name).await?;
        Ok(shape::GetScheduleGroupOutput {
            arn: Some(keys::group_arn(ctx.account.as_str(), ctx.region.as_str(), &name)),
            name: Some(name),
            state: state(&record),
            creation_date: Some(Timestamp::from_ms(record.created_ms)),
            last_modification_date: Some(Timestamp::from_ms(record.modified_ms)),
        })
    }

    pub(crate) async fn groups_list(
        &self,
        ctx: &Context,
        input: shape::ListScheduleGroupsInput,
    ) -> Result<shape::ListScheduleGroupsOutput, Error> {
        let prefix = input.name_prefix.as_deref().unwrap_or("");
        let scan = Scan::range(KeyRange::text_prefix(&keys::place(ctx), prefix));
        let rows = self.store.scan(&keys::GROUPS, &scan).await.map_err(from_read)?;
        let mut all: BTreeMap<_, _> =
            rows.into_iter().map(|(key, record)| (key.text(2).unwrap_or_default(), record)).collect();
        if DEFAULT.starts_with(prefix) {
            all.entry(DEFAULT.to_owned()).or_default();
        }
        let summary = |(name, record): (String, GroupRecord)| {
            let summary = shape::ScheduleGroupSummary {
                arn: Some(keys::group_arn(ctx.account.as_str(), ctx.region.as_str(), &name)),
                name: Some(name.clone()),
                state: state(&record),
                creation_date: Some(Timestamp::from_ms(record.created_ms)),
                last_modification_date: Some(Timestamp::from_ms(record.modified_ms)),
            };
            (name, summary)
        };
        let all = all.into_iter().map(summary).collect();
        let (schedule_groups, next_token) = page::cut(all, input.max_results, input.next_token.as_deref())?;
        Ok(shape::ListScheduleGroupsOutput { next_token, schedule_groups })
    }

    /// Marks the group; its schedules go one page after another, and are not invoked any more.
    pub(crate) async fn group_delete(&self, ctx: &Context, name: &str) -> Result<(), Error> {
        if name == DEFAULT {
            return Err(error::not_on_default());
        }
        let key = &keys::place(ctx).push(name);
        let stored = self.store.transact("scheduler.group.delete", |tx| async move {
            let mut record = group(&tx, key, name).await?;
            record.deleting = true;
            tx.put(&keys::GROUPS, key, &record)?;
            let (account, region) = (ctx.account.to_string(), ctx.region.to_string());
            let work = Work::DeleteGroup { account, region, group: name.to_owned() };
            Ok::<_, Abort<Error>>(self.outbox.enqueue(&tx, [New::now(work)]).await?)
        });
        stored.await.map(drop).map_err(from_transaction)
    }

    pub(crate) async fn group_empty(&self, account: &str, region: &str, name: &str) -> Result<Outcome<Work>, Error> {
        let key = key![account, region, name];
        let rows = self.store.scan(&keys::SCHEDULES, &Scan::prefix(&key).limit(limits::DELETE_PAGE)).await;
        let rows = rows.map_err(from_read)?;
        let last = rows.len() < limits::DELETE_PAGE;
        let batch = rows.iter().fold(Batch::new(), |batch, (key, _)| batch.delete(keys::SCHEDULES.key(key)));
        let batch = if last { batch.delete(keys::GROUPS.key(&key)) } else { batch };
        self.store.commit(batch).await.map_err(Error::internal)?;
        Ok(if last { Outcome::Done } else { Outcome::Retry { after_ms: 0 } })
    }

    pub(crate) async fn tags_change(
        &self,
        arn: &str,
        change: impl Fn(&mut BTreeMap<String, String>),
    ) -> Result<(), Error> {
        let (key, name) = &tagged(arn)?;
        let change = &change;
        let stored = self.store.transact("scheduler.group.tag", |tx| async move {
            let mut record = group(&tx, key, name).await?;
            change(&mut record.tags);
            if record.tags.len() > limits::TAGS_MAX {
                return Err(Abort::User(error::invalid("The number of tags exceeds the maximum of 200.")));
            }
            Ok(tx.put(&keys::GROUPS, key, &record)?)
        });
        stored.await.map_err(from_transaction)
    }

    pub(crate) async fn tags_list(&self, arn: &str) -> Result<shape::ListTagsForResourceOutput, Error> {
        let (key, name) = tagged(arn)?;
        let found = self.store.get(&keys::GROUPS, &key).await.map_err(from_read)?;
        let found = found.or_else(|| (name == DEFAULT).then(GroupRecord::default)).ok_or_else(|| no_group(&name))?;
        let tags = found.tags.into_iter().map(|(key, value)| shape::Tag { key, value }).collect();
        Ok(shape::ListTagsForResourceOutput { tags: Some(tags) })
    }
}

/// The group of an ARN.
fn tagged(text: &str) -> Result<(Key, String), Error> {
    let bad = || error::invalid(format!("Invalid resource ARN {text}."));
    let arn: Arn = text.parse().map_err(|_| bad())?;
    let name = arn.resource.strip_prefix("schedule-group/").ok_or_else(bad)?.to_owned();
    Ok((key![&arn.account, &arn.region, &name], name))
}
