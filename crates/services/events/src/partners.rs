//! Partner event sources, from both sides: a partner makes one for a customer's account; the customer makes a bus of its name.
//!
//! Any account may be a partner here. A source that nobody has made a bus for waits fourteen days.

use crate::core::Core;
use crate::error::{self, from_read, from_transaction};
use crate::keys;
use crate::limits;
use crate::names::BusName;
use crate::page;
use crate::put::{Arrived, Follow};
use crate::records::PartnerRecord;
use api::events as shape;
use contract::{Error, Timestamp};
use platform::{Arn, Context};
use std::collections::BTreeMap;
use store::{Abort, Key, KeyRange, Scan, key};

const PENDING: &str = "PENDING";
const ACTIVE: &str = "ACTIVE";

fn arn(region: &str, name: &str) -> String {
    Arn::new("events", region, "", format!("event-source/{name}")).to_string()
}

fn missing(name: &str) -> Error {
    shape::error::resource_not_found_exception(format!("Event source {name} does not exist."))
}

/// The row of a source: by its region, its name and the customer.
fn row(region: &str, name: &str, customer: &str) -> Key {
    key![region, name, customer]
}

impl Core {
    fn partner_state(&self, record: &PartnerRecord) -> String {
        let over = record.state == PENDING && self.clock.now_ms() > record.expires_ms;
        if over { "DELETED".to_owned() } else { record.state.clone() }
    }

    pub(crate) async fn partner_create(
        &self,
        ctx: &Context,
        input: shape::CreatePartnerEventSourceRequest,
    ) -> Result<shape::CreatePartnerEventSourceResponse, Error> {
        let (region, name) = (ctx.region.as_str(), &input.name);
        let (key, now_ms) = (&row(region, name, &input.account), self.clock.now_ms());
        let record = &PartnerRecord {
            partner: ctx.account.to_string(),
            state: PENDING.to_owned(),
            created_ms: now_ms,
            expires_ms: now_ms + limits::PARTNER_WAIT_MS,
        };
        let stored = self.store.transact("events.partner.create", |tx| async move {
            if tx.get(&keys::PARTNERS, key).await?.is_some() {
                return Err(Abort::User(error::exists("Partner event source", name)));
            }
            Ok(tx.put(&keys::PARTNERS, key, record)?)
        });
        stored.await.map_err(from_transaction)?;
        Ok(shape::CreatePartnerEventSourceResponse { event_source_arn: Some(arn(region, name)) })
    }

    pub(crate) async fn partner_delete(&self, ctx: &Context, name: &str, customer: &str) -> Result<(), Error> {
        let key = &row(ctx.region.as_str(), name, customer);
        let stored = self.store.transact("events.partner.delete", |tx| async move {
            if tx.get(&keys::PARTNERS, key).await?.is_some_and(|record| record.partner == ctx.account.as_str()) {
                tx.delete(&keys::PARTNERS, key);
            }
            Ok::<_, Abort<Error>>(())
        });
        stored.await.map_err(from_transaction)
    }

    /// The sources of a region whose names begin so: name, customer, record.
    async fn partner_rows(&self, ctx: &Context, prefix: &str) -> Result<Vec<(String, String, PartnerRecord)>, Error> {
        let scan = Scan::range(KeyRange::text_prefix(&key![ctx.region.as_str()], prefix));
        let rows = self.store.scan(&keys::PARTNERS, &scan).await.map_err(from_read)?;
        let text = |key: &Key, at| key.text(at).unwrap_or_default();
        Ok(rows.into_iter().map(|(key, record)| (text(&key, 1), text(&key, 2), record)).collect())
    }

    /// Those that the caller has made as a partner.
    async fn partner_own(&self, ctx: &Context, prefix: &str) -> Result<Vec<(String, String, PartnerRecord)>, Error> {
        let mut rows = self.partner_rows(ctx, prefix).await?;
        rows.retain(|(.., record)| record.partner == ctx.account.as_str());
        Ok(rows)
    }

    pub(crate) async fn partner_describe(
        &self,
        ctx: &Context,
        name: String,
    ) -> Result<shape::DescribePartnerEventSourceResponse, Error> {
        let own = self.partner_own(ctx, &name).await?;
        if !own.iter().any(|(known, ..)| *known == name) {
            return Err(missing(&name));
        }
        let arn = Some(arn(ctx.region.as_str(), &name));
        Ok(shape::DescribePartnerEventSourceResponse { arn, name: Some(name) })
    }

    pub(crate) async fn partners_list(
        &self,
        ctx: &Context,
        input: shape::ListPartnerEventSourcesRequest,
    ) -> Result<shape::ListPartnerEventSourcesResponse, Error> {
        let own = self.partner_own(ctx, &input.name_prefix).await?;
        let sources: BTreeMap<String, shape::PartnerEventSource> = own
            .into_iter()
            .map(|(name, ..)| {
                let arn = Some(arn(ctx.region.as_str(), &name));
                (name.clone(), shape::PartnerEventSource { arn, name: Some(name) })
            })
            .collect();
        let (sources, next_token) = page::cut(sources.into_iter().collect(), input.limit, input.next_token.as_deref())?;
        Ok(shape::ListPartnerEventSourcesResponse { partner_event_sources: Some(sources), next_token })
    }

    pub(crate) async fn partner_accounts(
        &self,
        ctx: &Context,
        input: shape::ListPartnerEventSourceAccountsRequest,
    ) -> Result<shape::ListPartnerEventSourceAccountsResponse, Error> {
        let mut own = self.partner_own(ctx, &input.event_source_name).await?;
        own.retain(|(name, ..)| *name == input.event_source_name);
        if own.is_empty() {
            return Err(missing(&input.event_source_name));
        }
        let account = |(_, customer, record): (String, String, PartnerRecord)| {
            let shown = shape::PartnerEventSourceAccount {
                account: Some(customer.clone()),
                creation_time: Some(Timestamp::from_ms(record.created_ms)),
                expiration_time: expiry(&record),
                state: Some(self.partner_state(&record)),
            };
            (customer, shown)
        };
        let all = own.into_iter().map(account).collect();
        let (accounts, next_token) = page::cut(all, input.limit, input.next_token.as_deref())?;
        Ok(shape::ListPartnerEventSourceAccountsResponse { partner_event_source_accounts: Some(accounts), next_token })
    }

    /// Puts a partner's events on the buses of the customers that have made one for their source.
    pub(crate) async fn partner_put(
        &self,
        ctx: &Context,
        input: shape::PutPartnerEventsRequest,
    ) -> Result<shape::PutPartnerEventsResponse, Error> {
        let (mut follow, mut entries) = (Follow::default(), Vec::with_capacity(input.entries.len()));
        for entry in input.entries {
            entries.push(self.partner_entry(ctx, entry, &mut follow).await?);
        }
        self.commit(follow).await?;
        let failed = entries.iter().filter(|entry| entry.error_code.is_some()).count();
        Ok(shape::PutPartnerEventsResponse { failed_entry_count: i32::try_from(failed).ok(), entries: Some(entries) })
    }

    async fn partner_entry(
        &self,
        ctx: &Context,
        entry: shape::PutPartnerEventsRequestEntry,
        follow: &mut Follow,
    ) -> Result<shape::PutPartnerEventsResultEntry, Error> {
        let entry = shape::PutEventsRequestEntry {
            time: entry.time,
            source: entry.source,
            resources: entry.resources,
            detail_type: entry.detail_type,
            detail: entry.detail,
            ..Default::default()
        };
        let event = match self.event(ctx, &entry, true) {
            Ok(event) => event,
            Err((code, text)) => {
                let (error_code, error_message) = (Some(code.to_owned()), Some(text));
                return Ok(shape::PutPartnerEventsResultEntry { event_id: None, error_code, error_message });
            }
        };
        let name = entry.source.unwrap_or_default();
        for (known, customer, record) in self.partner_own(ctx, &name).await? {
            let bus = BusName { account: customer.clone(), region: ctx.region.to_string(), name: name.clone() };
            if known == name && record.state == ACTIVE && self.bus_found(&bus).await?.is_some() {
                let event = &mut event.clone();
                event["account"] = customer.into();
                let loaded = self.index.bus(&self.store, &bus).await?;
                loaded.follow(&Arrived { bus: &bus, event, hopped: false }, self.clock.now_ms(), follow);
            }
        }
        let event_id = event["id"].as_str().map(str::to_owned);
        Ok(shape::PutPartnerEventsResultEntry { event_id, ..Default::default() })
    }

    /// A source that a partner has made for the caller's account.
    async fn source_record(&self, ctx: &Context, name: &str) -> Result<PartnerRecord, Error> {
        let key = row(ctx.region.as_str(), name, ctx.account.as_str());
        let found = self.store.get(&keys::PARTNERS, &key).await.map_err(from_read)?;
        found.filter(|record| self.partner_state(record) != "DELETED").ok_or_else(|| missing(name))
    }

    pub(crate) async fn source_describe(
        &self,
        ctx: &Context,
        name: String,
    ) -> Result<shape::DescribeEventSourceResponse, Error> {
        let record = self.source_record(ctx, &name).await?;
        Ok(shape::DescribeEventSourceResponse {
            arn: Some(arn(ctx.region.as_str(), &name)),
            created_by: Some(partner_name(&name)),
            creation_time: Some(Timestamp::from_ms(record.created_ms)),
            expiration_time: expiry(&record),
            name: Some(name),
            state: Some(record.state),
        })
    }

    pub(crate) async fn sources_list(
        &self,
        ctx: &Context,
        input: shape::ListEventSourcesRequest,
    ) -> Result<shape::ListEventSourcesResponse, Error> {
        let mut rows = self.partner_rows(ctx, input.name_prefix.as_deref().unwrap_or("")).await?;
        rows.retain(|(_, customer, record)| {
            customer == ctx.account.as_str() && self.partner_state(record) != "DELETED"
        });
        let source = |(name, _, record): (String, String, PartnerRecord)| {
            let shown = shape::EventSource {
                arn: Some(arn(ctx.region.as_str(), &name)),
                created_by: Some(partner_name(&name)),
                creation_time: Some(Timestamp::from_ms(record.created_ms)),
                expiration_time: expiry(&record),
                name: Some(name.clone()),
                state: Some(record.state),
            };
            (name, shown)
        };
        let all = rows.into_iter().map(source).collect();
        let (sources, next_token) = page::cut(all, input.limit, input.next_token.as_deref())?;
        Ok(shape::ListEventSourcesResponse { event_sources: Some(sources), next_token })
    }

    /// Lets a source's events through to its bus, or not.
    pub(crate) async fn source_turn(&self, ctx: &Context, name: &str, on: bool) -> Result<(), Error> {
        self.source_record(ctx, name).await?;
        let key = &row(ctx.region.as_str(), name, ctx.account.as_str());
        let stored = self.store.transact("events.partner.turn", |tx| async move {
            let found = tx.get(&keys::PARTNERS, key).await?;
            let mut record = found.ok_or_else(|| Abort::User(missing(name)))?;
            record.state = if on { ACTIVE } else { PENDING }.to_owned();
            Ok::<_, Abort<Error>>(tx.put(&keys::PARTNERS, key, &record)?)
        });
        stored.await.map_err(from_transaction)
    }
}

fn expiry(record: &PartnerRecord) -> Option<Timestamp> {
    (record.state == PENDING).then(|| Timestamp::from_ms(record.expires_ms))
}

/// The partner in `aws.partner/example.com/123/source`.
fn partner_name(name: &str) -> String {
    name.split('/').take(2).collect::<Vec<_>>().join("/")
}
