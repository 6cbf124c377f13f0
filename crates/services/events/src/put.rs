//! `PutEvents`: check, match, and queue what follows in one commit with the answer.

use crate::core::Core;
use crate::envelope::{self, Envelope, Refusal};
use crate::error::{self, from_transaction};
use crate::index::{Loaded, Rule};
use crate::keys;
use crate::limits;
use crate::measure::PutCall;
use crate::names::BusName;
use crate::records::ArchivedRecord;
use crate::work::{Delivery, Work};
use api::events::{PutEventsRequest, PutEventsRequestEntry, PutEventsResponse, PutEventsResultEntry};
use contract::Error;
use outbox::New;
use parking_lot::Mutex;
use platform::{Context, Principal, Region};
use serde_json::Value;
use std::collections::HashMap;
use store::{Abort, Key, key};

/// Events on their way from one bus to another, by the request id of the call that asks whether they may go there. What a relayed
/// event says of itself is the first bus's, not the caller's to write.
#[derive(Default)]
pub(crate) struct Relays(Mutex<HashMap<String, Value>>);

impl Relays {
    pub(crate) fn offer(&self, request_id: &str, event: Value) {
        self.0.lock().insert(request_id.to_owned(), event);
    }

    pub(crate) fn take(&self, request_id: &str) -> Option<Value> {
        self.0.lock().remove(request_id)
    }
}

/// What follows from events.
#[derive(Default)]
pub(crate) struct Follow {
    pub(crate) work: Vec<New<Work>>,
    pub(crate) archived: Vec<(Key, ArchivedRecord)>,
}

/// An event that is on its bus.
pub(crate) struct Arrived<'a> {
    pub(crate) bus: &'a BusName,
    pub(crate) event: &'a Value,
    pub(crate) hopped: bool,
}

/// Where entries are put, and the region that gets copies.
struct Placed<'a> {
    ctx: &'a Context,
    replica: Option<Region>,
}

impl Core {
    pub(crate) async fn events_put(&self, ctx: &Context, input: PutEventsRequest) -> Result<PutEventsResponse, Error> {
        let bytes = input.entries.iter().map(envelope::bytes).sum::<usize>();
        if bytes > limits::PUT_BYTES_MAX {
            return Err(error::invalid("Total size of the entries in the request is over the limit."));
        }
        let relayed = self.relays.take(ctx.request_id.as_str());
        let route = match &input.endpoint_id {
            Some(id) => Some(self.route(ctx, id).await?),
            None => None,
        };
        let at_primary = route.as_ref().map(|route| Context { region: route.primary.clone(), ..ctx.clone() });
        let there = Placed { ctx: at_primary.as_ref().unwrap_or(ctx), replica: route.and_then(|route| route.replica) };
        let (mut follow, mut entries) = (Follow::default(), Vec::with_capacity(input.entries.len()));
        for entry in input.entries {
            entries.push(self.entry(&there, &entry, relayed.as_ref(), &mut follow).await?);
        }
        self.commit(follow).await?;
        let failed = entries.iter().filter(|entry| entry.error_code.is_some()).count();
        // What services and buses put is no customer's call.
        if relayed.is_none() && !matches!(ctx.principal, Principal::Service(_)) {
            let call = PutCall { entries: entries.len(), failed, bytes };
            let caller = (ctx.account.as_str(), ctx.region.as_str());
            self.put_measures.record(&self.metrics, caller, &call, self.clock.now_ms());
        }
        Ok(PutEventsResponse { failed_entry_count: i32::try_from(failed).ok(), entries: Some(entries) })
    }

    /// Takes one entry, or says why not.
    async fn entry(
        &self,
        Placed { ctx, replica }: &Placed<'_>,
        entry: &PutEventsRequestEntry,
        relayed: Option<&Value>,
        follow: &mut Follow,
    ) -> Result<PutEventsResultEntry, Error> {
        let event = match relayed {
            Some(event) => event.clone(),
            None => match self.event(ctx, entry, speaks_for_itself(ctx, entry.source.as_deref())) {
                Ok(event) => event,
                Err((code, text)) => {
                    let error_code = Some(code.to_owned());
                    return Ok(PutEventsResultEntry { event_id: None, error_code, error_message: Some(text) });
                }
            },
        };
        let bus = BusName::of(ctx, entry.event_bus_name.as_deref());
        if self.bus_found(&bus).await?.is_some() {
            let loaded = self.index.bus(&self.store, &bus).await?;
            loaded.follow(
                &Arrived { bus: &bus, event: &event, hopped: relayed.is_some() },
                self.clock.now_ms(),
                follow,
            );
        } else if relayed.is_some() {
            return Err(error::no_bus(&bus.name));
        }
        if let Some(region) = replica {
            let twin = BusName { region: region.to_string(), ..bus };
            if self.bus_found(&twin).await?.is_some() {
                let loaded = self.index.bus(&self.store, &twin).await?;
                loaded.follow(&Arrived { bus: &twin, event: &event, hopped: true }, self.clock.now_ms(), follow);
            }
        }
        let event_id = event["id"].as_str().map(str::to_owned);
        Ok(PutEventsResultEntry { event_id, ..Default::default() })
    }

    /// The event of an entry; `own_sources` when it may come from `aws.…`.
    pub(crate) fn event(
        &self,
        ctx: &Context,
        entry: &PutEventsRequestEntry,
        own_sources: bool,
    ) -> Result<Value, Refusal> {
        let detail = envelope::check(entry, own_sources)?;
        let envelope = Envelope {
            id: &self.ids.uuid(),
            detail_type: entry.detail_type.as_deref().unwrap_or_default(),
            source: entry.source.as_deref().unwrap_or_default(),
            account: ctx.account.as_str(),
            time_ms: entry.time.map_or_else(|| self.clock.now_ms(), |time| time.ms()),
            region: ctx.region.as_str(),
            resources: entry.resources.clone().unwrap_or_default(),
            detail,
        };
        Ok(envelope.json())
    }

    /// Stores what follows.
    pub(crate) async fn commit(&self, follow: Follow) -> Result<(), Error> {
        if follow.work.is_empty() && follow.archived.is_empty() {
            return Ok(());
        }
        let follow = &follow;
        let stored = self.store.transact("events.put", |tx| async move {
            for (key, record) in &follow.archived {
                tx.put(&keys::ARCHIVED, key, record)?;
            }
            Ok::<_, Abort<Error>>(self.outbox.enqueue(&tx, follow.work.iter().cloned()).await?)
        });
        stored.await.map(drop).map_err(from_transaction)
    }
}

/// Whether a service of the platform reports about itself: `s3.amazonaws.com` may say `aws.s3`.
fn speaks_for_itself(ctx: &Context, source: Option<&str>) -> bool {
    match (&ctx.principal, source.and_then(|source| source.strip_prefix("aws."))) {
        (Principal::Service(name), Some(source)) => name.strip_suffix(".amazonaws.com") == Some(source),
        _ => false,
    }
}

impl Loaded {
    /// What follows from an event on this bus.
    pub(crate) fn follow(&self, arrived: &Arrived<'_>, now_ms: i64, follow: &mut Follow) {
        let Arrived { bus, event, hopped } = arrived;
        let mut text = None;
        let mut text = || text.get_or_insert_with(|| event.to_string()).clone();
        let mut rules = self.matches(event);
        rules.sort_unstable();
        for rule in rules {
            let Rule { targets, measures, .. } = &self.rules[rule];
            measures.triggered(true, targets.len(), now_ms);
            for target in targets {
                let delivery = delivery(bus, rule, &target.id, text(), *hopped);
                follow.work.push(New::now(Work::Deliver(delivery)));
            }
        }
        if event.get("replay-name").is_none() {
            let id = event["id"].as_str().unwrap_or_default();
            for archive in self.archives(event) {
                let key = key![&bus.account, &bus.region, archive, archived_at(event, now_ms), id];
                follow.archived.push((key, ArchivedRecord { event: text() }));
            }
        }
    }
}

/// The event's time; to the millisecond, which its text leaves out, when it is now.
fn archived_at(event: &Value, now_ms: i64) -> u64 {
    let said = event["time"].as_str().and_then(contract::Timestamp::parse).map_or(now_ms, contract::Timestamp::ms);
    let at = if (0..2000).contains(&(now_ms - said)) { now_ms } else { said };
    u64::try_from(at).unwrap_or(0)
}

pub(crate) fn delivery(bus: &BusName, rule: &str, target: &str, event: String, hopped: bool) -> Delivery {
    Delivery {
        account: bus.account.clone(),
        region: bus.region.clone(),
        bus: bus.name.clone(),
        rule: rule.to_owned(),
        target: target.to_owned(),
        event,
        hopped,
        slot_ms: None,
        waits: 0,
        letter: None,
    }
}
