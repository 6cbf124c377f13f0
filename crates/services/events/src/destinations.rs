//! API destinations.

use crate::connections::name_of;
use crate::core::Core;
use crate::error::{from_read, from_transaction};
use crate::keys;
use crate::limits;
use crate::names;
use crate::page;
use crate::records::DestinationRecord;
use api::events as shape;
use contract::{Error, Timestamp};
use platform::Context;
use store::{Abort, KeyRange, Scan};

fn missing(name: &str) -> Error {
    let text = format!("Failed to describe the api-destination(s). An api-destination '{name}' does not exist.");
    shape::error::resource_not_found_exception(text)
}

fn arn(ctx: &Context, name: &str, record: &DestinationRecord) -> String {
    names::arn(ctx, format!("api-destination/{name}/{}", record.id))
}

impl Core {
    /// A destination rests while its connection is not there or not authorized.
    async fn destination_state(&self, ctx: &Context, record: &DestinationRecord) -> Result<String, Error> {
        let name = name_of(&record.connection_arn, "connection").unwrap_or_default();
        let found = self.store.get(&keys::CONNECTIONS, &keys::place(ctx).push(name.as_str())).await;
        let rests = found.map_err(from_read)?.is_none_or(|connection| connection.state == "DEAUTHORIZED");
        Ok(if rests { "INACTIVE" } else { "ACTIVE" }.to_owned())
    }

    async fn check_connection(&self, ctx: &Context, connection_arn: &str) -> Result<(), Error> {
        let name = name_of(connection_arn, "connection").unwrap_or_default();
        match self.connection_record(ctx, &name).await {
            Err(error) if error.status < 500 => {
                let text = format!("Connection '{connection_arn}' does not exist.");
                Err(shape::error::resource_not_found_exception(text))
            }
            other => other.map(drop),
        }
    }

    pub(crate) async fn destination_create(
        &self,
        ctx: &Context,
        input: shape::CreateApiDestinationRequest,
    ) -> Result<shape::CreateApiDestinationResponse, Error> {
        self.check_connection(ctx, &input.connection_arn).await?;
        let (key, now_ms) = (&keys::place(ctx).push(input.name.as_str()), self.clock.now_ms());
        let record = &DestinationRecord {
            id: self.ids.uuid(),
            description: input.description,
            connection_arn: input.connection_arn,
            endpoint: input.invocation_endpoint,
            method: input.http_method,
            rate: input.invocation_rate_limit_per_second,
            created_ms: now_ms,
            modified_ms: now_ms,
        };
        let stored = self.store.transact("events.destination.create", |tx| async move {
            if tx.get(&keys::DESTINATIONS, key).await?.is_some() {
                return Err(Abort::User(()));
            }
            Ok(tx.put(&keys::DESTINATIONS, key, record)?)
        });
        let taken = || {
            shape::error::resource_already_exists_exception(format!(
                "An api-destination '{}' already exists.",
                input.name
            ))
        };
        stored.await.map_err(|error| error.into_abort().map_or_else(Error::internal, |()| taken()))?;
        Ok(shape::CreateApiDestinationResponse {
            api_destination_arn: Some(arn(ctx, &input.name, record)),
            api_destination_state: Some("ACTIVE".to_owned()),
            creation_time: Some(Timestamp::from_ms(now_ms)),
            last_modified_time: Some(Timestamp::from_ms(now_ms)),
        })
    }

    pub(crate) async fn destination_update(
        &self,
        ctx: &Context,
        input: shape::UpdateApiDestinationRequest,
    ) -> Result<shape::UpdateApiDestinationResponse, Error> {
        if let Some(connection) = &input.connection_arn {
            self.check_connection(ctx, connection).await?;
        }
        let (key, now_ms, input) = (&keys::place(ctx).push(input.name.as_str()), self.clock.now_ms(), &input);
        let stored = self.store.transact("events.destination.update", |tx| async move {
            let found = tx.get(&keys::DESTINATIONS, key).await?;
            let old = found.ok_or_else(|| Abort::User(missing(&input.name)))?;
            let record = DestinationRecord {
                description: input.description.clone().or(old.description),
                connection_arn: input.connection_arn.clone().unwrap_or(old.connection_arn),
                endpoint: input.invocation_endpoint.clone().unwrap_or(old.endpoint),
                method: input.http_method.clone().unwrap_or(old.method),
                rate: input.invocation_rate_limit_per_second.or(old.rate),
                modified_ms: now_ms,
                ..old
            };
            tx.put(&keys::DESTINATIONS, key, &record)?;
            Ok::<_, Abort<Error>>(record)
        });
        let record = stored.await.map_err(from_transaction)?;
        let state = self.destination_state(ctx, &record).await?;
        Ok(shape::UpdateApiDestinationResponse {
            api_destination_arn: Some(arn(ctx, &input.name, &record)),
            api_destination_state: Some(state),
            creation_time: Some(Timestamp::from_ms(record.created_ms)),
            last_modified_time: Some(Timestamp::from_ms(now_ms)),
        })
    }

    pub(crate) async fn destination_delete(&self, ctx: &Context, name: &str) -> Result<(), Error> {
        let key = &keys::place(ctx).push(name);
        let stored = self.store.transact("events.destination.delete", |tx| async move {
            if tx.get(&keys::DESTINATIONS, key).await?.is_none() {
                return Err(Abort::User(missing(name)));
            }
            tx.delete(&keys::DESTINATIONS, key);
            Ok(())
        });
        stored.await.map_err(from_transaction)
    }

    pub(crate) async fn destination_record(&self, ctx: &Context, name: &str) -> Result<DestinationRecord, Error> {
        let found = self.store.get(&keys::DESTINATIONS, &keys::place(ctx).push(name)).await.map_err(from_read)?;
        found.ok_or_else(|| missing(name))
    }

    pub(crate) async fn destination_describe(
        &self,
        ctx: &Context,
        name: String,
    ) -> Result<shape::DescribeApiDestinationResponse, Error> {
        let record = self.destination_record(ctx, &name).await?;
        let state = self.destination_state(ctx, &record).await?;
        Ok(shape::DescribeApiDestinationResponse {
            api_destination_arn: Some(arn(ctx, &name, &record)),
            name: Some(name),
            description: record.description,
            api_destination_state: Some(state),
            connection_arn: Some(record.connection_arn),
            invocation_endpoint: Some(record.endpoint),
            http_method: Some(record.method),
            invocation_rate_limit_per_second: record.rate.or(Some(limits::CALLS_PER_SECOND)),
            creation_time: Some(Timestamp::from_ms(record.created_ms)),
            last_modified_time: Some(Timestamp::from_ms(record.modified_ms)),
        })
    }

    pub(crate) async fn destinations_list(
        &self,
        ctx: &Context,
        input: shape::ListApiDestinationsRequest,
    ) -> Result<shape::ListApiDestinationsResponse, Error> {
        let scan = Scan::range(KeyRange::text_prefix(&keys::place(ctx), input.name_prefix.as_deref().unwrap_or("")));
        let rows = self.store.scan(&keys::DESTINATIONS, &scan).await.map_err(from_read)?;
        let wanted = |record: &DestinationRecord| {
            input.connection_arn.as_ref().is_none_or(|connection| *connection == record.connection_arn)
        };
        let mut all = Vec::new();
        for (key, record) in rows.into_iter().filter(|(_, record)| wanted(record)) {
            let name = key.text(2).unwrap_or_default();
            let state = self.destination_state(ctx, &record).await?;
            let destination = shape::ApiDestination {
                api_destination_arn: Some(arn(ctx, &name, &record)),
                name: Some(name.clone()),
                api_destination_state: Some(state),
                connection_arn: Some(record.connection_arn),
                invocation_endpoint: Some(record.endpoint),
                http_method: Some(record.method),
                invocation_rate_limit_per_second: record.rate.or(Some(limits::CALLS_PER_SECOND)),
                creation_time: Some(Timestamp::from_ms(record.created_ms)),
                last_modified_time: Some(Timestamp::from_ms(record.modified_ms)),
            };
            all.push((name, destination));
        }
        let (destinations, next_token) = page::cut(all, input.limit, input.next_token.as_deref())?;
        Ok(shape::ListApiDestinationsResponse { api_destinations: Some(destinations), next_token })
    }
}
