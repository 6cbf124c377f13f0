//! Replays: archived events on their bus once more, a page at a time.

use crate::core::Core;
use crate::error::{self, from_read, from_transaction};
use crate::keys;
use crate::limits;
use crate::names::{self, BusName};
use crate::page;
use crate::put::delivery;
use crate::records::{ArchivedRecord, ReplayRecord};
use crate::work::Work;
use api::events as shape;
use contract::{Error, Timestamp};
use outbox::{New, Outcome};
use platform::Context;
use serde_json::Value;
use store::{Abort, Key, KeyRange, Scan};

fn invalid(parameter: &str, reason: &str) -> Error {
    error::invalid(format!("Parameter {parameter} is not valid. Reason: {reason}"))
}

fn unsigned(ms: i64) -> u64 {
    u64::try_from(ms).unwrap_or(0)
}

impl Core {
    pub(crate) async fn replay_start(
        &self,
        ctx: &Context,
        input: shape::StartReplayRequest,
    ) -> Result<shape::StartReplayResponse, Error> {
        let bus = BusName::from_arn(&input.destination.arn)
            .ok_or_else(|| invalid("Destination.Arn", "Must contain an event bus ARN."))?;
        self.bus_record(&bus).await?;
        let archive = input.event_source_arn.rsplit_once("archive/").map_or("", |(_, name)| name).to_owned();
        let found = self.archive_record(&keys::place(ctx).push(archive.as_str()), &archive).await;
        let found = found.map_err(|_| invalid("EventSourceArn", &format!("Archive {archive} does not exist.")))?;
        if found.bus_arn != input.destination.arn {
            return Err(invalid("Destination.Arn", "Cross event bus replay is not permitted."));
        }
        if input.event_start_time >= input.event_end_time {
            return Err(invalid("EventEndTime", "EventStartTime must be before EventEndTime."));
        }
        let now_ms = self.clock.now_ms();
        let (key, name) = (&keys::place(ctx).push(input.replay_name.as_str()), &input.replay_name);
        let record = &ReplayRecord {
            archive,
            bus_arn: input.destination.arn,
            filter_arns: input.destination.filter_arns.unwrap_or_default(),
            description: input.description,
            state: "STARTING".to_owned(),
            from_ms: input.event_start_time.ms(),
            to_ms: input.event_end_time.ms(),
            started_ms: now_ms,
            ended_ms: None,
            last_event_ms: None,
        };
        let stored = self.store.transact("events.replay.start", |tx| async move {
            if tx.get(&keys::REPLAYS, key).await?.is_some() {
                return Err(Abort::User(error::exists("Replay", name)));
            }
            tx.put(&keys::REPLAYS, key, record)?;
            let work = Work::Replay {
                account: ctx.account.to_string(),
                region: ctx.region.to_string(),
                replay: name.clone(),
                after: None,
            };
            Ok::<_, Abort<Error>>(self.outbox.enqueue(&tx, [New::now(work)]).await?)
        });
        drop(stored.await.map_err(from_transaction)?);
        Ok(shape::StartReplayResponse {
            replay_arn: Some(names::arn(ctx, format!("replay/{name}"))),
            state: Some("STARTING".to_owned()),
            state_reason: None,
            replay_start_time: Some(Timestamp::from_ms(now_ms)),
        })
    }

    /// Sends a page of events; the next page follows in the same commit.
    pub(crate) async fn replay_page(
        &self,
        account: &str,
        region: &str,
        replay: &str,
        after: Option<(i64, String)>,
    ) -> Result<Outcome<Work>, Error> {
        let key = keys::named(account, region, replay);
        let found = self.store.get(&keys::REPLAYS, &key).await.map_err(from_read)?;
        let Some(record) = found.filter(|record| record.state == "STARTING" || record.state == "RUNNING") else {
            return self.replay_cancelled(&key).await;
        };
        let archive = keys::named(account, region, &record.archive);
        let (from, to) = (archive.clone().push(unsigned(record.from_ms)), archive.push(unsigned(record.to_ms) + 1));
        let mut scan = Scan::range(KeyRange::between(&from, &to)).limit(limits::REPLAY_PAGE);
        if let Some((ms, id)) = &after {
            scan = scan.after(&keys::named(account, region, &record.archive).push(unsigned(*ms)).push(id.as_str()));
        }
        let rows = self.store.scan(&keys::ARCHIVED, &scan).await.map_err(from_read)?;
        let last = rows.last().and_then(|(key, _)| Some((i64::try_from(key.number(3)?).ok()?, key.text(4)?)));
        let done = rows.len() < limits::REPLAY_PAGE;
        let mut work = self.replayed(&record, replay, rows).await?;
        self.replay_progress(&key, last.as_ref().map(|(ms, _)| *ms), done).await?;
        if !done {
            let (account, region) = (account.to_owned(), region.to_owned());
            work.push(New::now(Work::Replay { account, region, replay: replay.to_owned(), after: last }));
        }
        Ok(Outcome::Then(work))
    }

    async fn replayed(
        &self,
        record: &ReplayRecord,
        replay: &str,
        rows: Vec<(Key, ArchivedRecord)>,
    ) -> Result<Vec<New<Work>>, Error> {
        let Some(bus) = BusName::from_arn(&record.bus_arn) else { return Ok(Vec::new()) };
        let loaded = self.index.bus(&self.store, &bus).await?;
        let mut work = Vec::new();
        for (_, ArchivedRecord { event }) in rows {
            let mut event: Value = serde_json::from_str(&event).map_err(Error::internal)?;
            event["replay-name"] = replay.into();
            let text = event.to_string();
            for rule in loaded.matches(&event) {
                let found = &loaded.rules[rule];
                let wanted = record.filter_arns.is_empty() || record.filter_arns.contains(&bus.rule_arn(rule));
                if wanted {
                    found.measures.triggered(true, found.targets.len(), self.clock.now_ms());
                }
                for target in found.targets.iter().filter(|_| wanted) {
                    work.push(New::now(Work::Deliver(delivery(&bus, rule, &target.id, text.clone(), false))));
                }
            }
        }
        Ok(work)
    }

    async fn replay_cancelled(&self, key: &Key) -> Result<Outcome<Work>, Error> {
        self.replay_change(key, |record| {
            if record.state == "CANCELLING" {
                "CANCELLED".clone_into(&mut record.state);
                record.ended_ms = Some(self.clock.now_ms());
            }
        })
        .await?;
        Ok(Outcome::Done)
    }

    async fn replay_progress(&self, key: &Key, last_ms: Option<i64>, done: bool) -> Result<(), Error> {
        self.replay_change(key, |record| {
            record.last_event_ms = last_ms.or(record.last_event_ms);
            match (record.state.as_str(), done) {
                ("CANCELLING", true) => "CANCELLED".clone_into(&mut record.state),
                (_, true) => "COMPLETED".clone_into(&mut record.state),
                ("STARTING", false) => "RUNNING".clone_into(&mut record.state),
                _ => {}
            }
            record.ended_ms = done.then(|| self.clock.now_ms());
        })
        .await
    }

    async fn replay_change(&self, key: &Key, change: impl Fn(&mut ReplayRecord)) -> Result<(), Error> {
        let change = &change;
        let stored = self.store.transact("events.replay.change", |tx| async move {
            if let Some(mut record) = tx.get(&keys::REPLAYS, key).await? {
                change(&mut record);
                tx.put(&keys::REPLAYS, key, &record)?;
            }
            Ok::<_, Abort<Error>>(())
        });
        stored.await.map_err(from_transaction)
    }

    pub(crate) async fn replay_cancel(&self, ctx: &Context, name: &str) -> Result<shape::CancelReplayResponse, Error> {
        let key = &keys::place(ctx).push(name);
        let stored = self.store.transact("events.replay.cancel", |tx| async move {
            let found = tx.get(&keys::REPLAYS, key).await?;
            let mut record = found.ok_or_else(|| Abort::User(error::missing("Replay", name)))?;
            if record.state != "STARTING" && record.state != "RUNNING" {
                let text = format!("Replay {name} is not in a valid state for this operation.");
                return Err(Abort::User(shape::error::illegal_status_exception(text)));
            }
            "CANCELLING".clone_into(&mut record.state);
            tx.put(&keys::REPLAYS, key, &record)?;
            Ok(())
        });
        stored.await.map_err(from_transaction)?;
        Ok(shape::CancelReplayResponse {
            replay_arn: Some(names::arn(ctx, format!("replay/{name}"))),
            state: Some("CANCELLING".to_owned()),
            state_reason: None,
        })
    }

    pub(crate) async fn replay_describe(
        &self,
        ctx: &Context,
        name: String,
    ) -> Result<shape::DescribeReplayResponse, Error> {
        let found = self.store.get(&keys::REPLAYS, &keys::place(ctx).push(name.as_str())).await.map_err(from_read)?;
        let record = found.ok_or_else(|| error::missing("Replay", &name))?;
        Ok(shape::DescribeReplayResponse {
            replay_arn: Some(names::arn(ctx, format!("replay/{name}"))),
            replay_name: Some(name),
            description: record.description,
            state: Some(record.state),
            state_reason: None,
            event_source_arn: Some(names::arn(ctx, format!("archive/{}", record.archive))),
            destination: Some(shape::ReplayDestination {
                arn: record.bus_arn,
                filter_arns: Some(record.filter_arns).filter(|arns| !arns.is_empty()),
            }),
            event_start_time: Some(Timestamp::from_ms(record.from_ms)),
            event_end_time: Some(Timestamp::from_ms(record.to_ms)),
            event_last_replayed_time: record.last_event_ms.map(Timestamp::from_ms),
            replay_start_time: Some(Timestamp::from_ms(record.started_ms)),
            replay_end_time: record.ended_ms.map(Timestamp::from_ms),
        })
    }

    pub(crate) async fn replays_list(
        &self,
        ctx: &Context,
        input: shape::ListReplaysRequest,
    ) -> Result<shape::ListReplaysResponse, Error> {
        if [input.name_prefix.is_some(), input.event_source_arn.is_some(), input.state.is_some()]
            .iter()
            .filter(|given| **given)
            .count()
            > 1
        {
            return Err(error::invalid(
                "At most one filter is allowed for ListReplays. Use either : State, EventSourceArn, or NamePrefix.",
            ));
        }
        let scan = Scan::range(KeyRange::text_prefix(&keys::place(ctx), input.name_prefix.as_deref().unwrap_or("")));
        let mut all = Vec::new();
        for (key, record) in self.store.scan(&keys::REPLAYS, &scan).await.map_err(from_read)? {
            let source = names::arn(ctx, format!("archive/{}", record.archive));
            let wanted = input.event_source_arn.as_ref().is_none_or(|arn| *arn == source)
                && input.state.as_ref().is_none_or(|state| *state == record.state);
            let name = key.text(2).unwrap_or_default();
            let replay = shape::Replay {
                replay_name: Some(name.clone()),
                event_source_arn: Some(source),
                state: Some(record.state),
                state_reason: None,
                event_start_time: Some(Timestamp::from_ms(record.from_ms)),
                event_end_time: Some(Timestamp::from_ms(record.to_ms)),
                event_last_replayed_time: record.last_event_ms.map(Timestamp::from_ms),
                replay_start_time: Some(Timestamp::from_ms(record.started_ms)),
                replay_end_time: record.ended_ms.map(Timestamp::from_ms),
            };
            all.extend(wanted.then_some((name, replay)));
        }
        let (replays, next_token) = page::cut(all, input.limit, input.next_token.as_deref())?;
        Ok(shape::ListReplaysResponse { replays: Some(replays), next_token })
    }
}
