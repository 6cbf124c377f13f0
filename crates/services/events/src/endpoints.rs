//! Global endpoints: a bus here, and its twin in another region, to which events are replicated.
//!
//! There is no Route 53 whose health checks could fail, so the primary region takes all events.

use crate::core::Core;
use crate::error::{self, from_read, from_transaction};
use crate::keys;
use crate::names::{self, BusName};
use crate::page;
use crate::records::EndpointRecord;
use api::events as shape;
use contract::{Error, Timestamp};
use platform::{Context, Region};
use store::{Abort, KeyRange, Scan, key};

fn arn(ctx: &Context, name: &str) -> String {
    names::arn(ctx, format!("endpoint/{name}"))
}

/// Buses of one name, one of them here and the other one where events go when this region is not well.
fn check_buses(ctx: &Context, buses: &[shape::EndpointEventBus], secondary: &str) -> Result<(), Error> {
    let named: Vec<_> = buses.iter().filter_map(|bus| BusName::from_arn(&bus.event_bus_arn)).collect();
    let [one, other] = &named[..] else {
        return Err(error::invalid("EventBuses must contain the ARNs of exactly two event buses."));
    };
    if one.name != other.name || one.account != other.account {
        return Err(error::invalid("The event buses of an endpoint must have the same name and account."));
    }
    let in_region = |region: &str| named.iter().any(|bus| bus.region == region);
    if secondary == ctx.region.as_str() || !in_region(ctx.region.as_str()) || !in_region(secondary) {
        return Err(error::invalid("The event buses of an endpoint must be in its primary and secondary regions."));
    }
    Ok(())
}

fn check_role(record: &EndpointRecord) -> Result<(), Error> {
    if record.replicates && record.role_arn.is_none() {
        return Err(error::invalid("RoleArn is required when event replication is enabled."));
    }
    Ok(())
}

fn replicates(config: Option<&shape::ReplicationConfig>) -> Option<bool> {
    config.and_then(|config| config.state.as_deref()).map(|state| state != "DISABLED")
}

fn buses(given: &[shape::EndpointEventBus]) -> Vec<String> {
    given.iter().map(|bus| bus.event_bus_arn.clone()).collect()
}

impl EndpointRecord {
    fn routing(&self) -> shape::RoutingConfig {
        let primary = shape::Primary { health_check: self.health_check.clone() };
        let secondary = shape::Secondary { route: self.secondary.clone() };
        shape::RoutingConfig { failover_config: shape::FailoverConfig { primary, secondary } }
    }

    fn replication(&self) -> shape::ReplicationConfig {
        let state = if self.replicates { "ENABLED" } else { "DISABLED" };
        shape::ReplicationConfig { state: Some(state.to_owned()) }
    }

    fn event_buses(&self) -> Vec<shape::EndpointEventBus> {
        self.buses.iter().map(|arn| shape::EndpointEventBus { event_bus_arn: arn.clone() }).collect()
    }

    fn url(&self) -> String {
        format!("https://{}.endpoint.events.amazonaws.com", self.id)
    }

    fn show(&self, ctx: &Context, name: String) -> shape::Endpoint {
        shape::Endpoint {
            arn: Some(arn(ctx, &name)),
            name: Some(name),
            description: self.description.clone(),
            routing_config: Some(self.routing()),
            replication_config: Some(self.replication()),
            event_buses: Some(self.event_buses()),
            role_arn: self.role_arn.clone(),
            endpoint_id: Some(self.id.clone()),
            endpoint_url: Some(self.url()),
            state: Some("ACTIVE".to_owned()),
            state_reason: None,
            creation_time: Some(Timestamp::from_ms(self.created_ms)),
            last_modified_time: Some(Timestamp::from_ms(self.modified_ms)),
        }
    }
}

/// Where the events of an endpoint go.
pub(crate) struct Route {
    pub(crate) primary: Region,
    /// Where copies go.
    pub(crate) replica: Option<Region>,
}

impl Core {
    /// Where the events of the endpoint with this id go.
    pub(crate) async fn route(&self, ctx: &Context, id: &str) -> Result<Route, Error> {
        let rows = self.store.scan(&keys::ENDPOINTS, &Scan::prefix(&key![ctx.account.as_str()])).await;
        let found = rows.map_err(from_read)?.into_iter().find(|(_, record)| record.id == id);
        let (at, record) = found.ok_or_else(|| error::missing("Endpoint", id))?;
        let replica = record.replicates.then(|| Region::new(&record.secondary));
        Ok(Route { primary: Region::new(&at.text(1).unwrap_or_default()), replica })
    }

    pub(crate) async fn endpoint_create(
        &self,
        ctx: &Context,
        input: shape::CreateEndpointRequest,
    ) -> Result<shape::CreateEndpointResponse, Error> {
        let failover = input.routing_config.failover_config;
        check_buses(ctx, &input.event_buses, &failover.secondary.route)?;
        let now_ms = self.clock.now_ms();
        let record = &EndpointRecord {
            id: format!("{}.veo", self.ids.text(b"abcdefghijklmnopqrstuvwxyz0123456789", 10)),
            description: input.description,
            health_check: failover.primary.health_check,
            secondary: failover.secondary.route,
            replicates: replicates(input.replication_config.as_ref()).unwrap_or(true),
            buses: buses(&input.event_buses),
            role_arn: input.role_arn,
            created_ms: now_ms,
            modified_ms: now_ms,
        };
        check_role(record)?;
        let (key, name) = (&keys::place(ctx).push(input.name.as_str()), input.name.as_str());
        let stored = self.store.transact("events.endpoint.create", |tx| async move {
            if tx.get(&keys::ENDPOINTS, key).await?.is_some() {
                return Err(Abort::User(error::exists("Endpoint", name)));
            }
            Ok(tx.put(&keys::ENDPOINTS, key, record)?)
        });
        stored.await.map_err(from_transaction)?;
        Ok(shape::CreateEndpointResponse {
            arn: Some(arn(ctx, name)),
            name: Some(name.to_owned()),
            routing_config: Some(record.routing()),
            replication_config: Some(record.replication()),
            event_buses: Some(record.event_buses()),
            role_arn: record.role_arn.clone(),
            state: Some("CREATING".to_owned()),
        })
    }

    pub(crate) async fn endpoint_update(
        &self,
        ctx: &Context,
        input: shape::UpdateEndpointRequest,
    ) -> Result<shape::UpdateEndpointResponse, Error> {
        let (key, input, now_ms) = (&keys::place(ctx).push(input.name.as_str()), &input, self.clock.now_ms());
        let stored = self.store.transact("events.endpoint.update", |tx| async move {
            let found = tx.get(&keys::ENDPOINTS, key).await?;
            let old = found.ok_or_else(|| Abort::User(error::missing("Endpoint", &input.name)))?;
            let record = changed(ctx, old, input, now_ms).map_err(Abort::User)?;
            tx.put(&keys::ENDPOINTS, key, &record)?;
            Ok::<_, Abort<Error>>(record)
        });
        let record = stored.await.map_err(from_transaction)?;
        Ok(shape::UpdateEndpointResponse {
            arn: Some(arn(ctx, &input.name)),
            name: Some(input.name.clone()),
            routing_config: Some(record.routing()),
            replication_config: Some(record.replication()),
            event_buses: Some(record.event_buses()),
            role_arn: record.role_arn.clone(),
            endpoint_id: Some(record.id.clone()),
            endpoint_url: Some(record.url()),
            state: Some("UPDATING".to_owned()),
        })
    }

    pub(crate) async fn endpoint_delete(
        &self,
        ctx: &Context,
        name: &str,
    ) -> Result<shape::DeleteEndpointResponse, Error> {
        let key = &keys::place(ctx).push(name);
        let stored = self.store.transact("events.endpoint.delete", |tx| async move {
            if tx.get(&keys::ENDPOINTS, key).await?.is_none() {
                return Err(Abort::User(error::missing("Endpoint", name)));
            }
            tx.delete(&keys::ENDPOINTS, key);
            Ok(())
        });
        stored.await.map_err(from_transaction)?;
        Ok(shape::DeleteEndpointResponse {})
    }

    pub(crate) async fn endpoint_describe(
        &self,
        ctx: &Context,
        input: shape::DescribeEndpointRequest,
    ) -> Result<shape::DescribeEndpointResponse, Error> {
        let key = keys::place(ctx).push(input.name.as_str());
        let found = self.store.get(&keys::ENDPOINTS, &key).await.map_err(from_read)?;
        let found = found.ok_or_else(|| error::missing("Endpoint", &input.name))?.show(ctx, input.name);
        Ok(shape::DescribeEndpointResponse {
            name: found.name,
            description: found.description,
            arn: found.arn,
            routing_config: found.routing_config,
            replication_config: found.replication_config,
            event_buses: found.event_buses,
            role_arn: found.role_arn,
            endpoint_id: found.endpoint_id,
            endpoint_url: found.endpoint_url,
            state: found.state,
            state_reason: found.state_reason,
            creation_time: found.creation_time,
            last_modified_time: found.last_modified_time,
        })
    }

    pub(crate) async fn endpoints_list(
        &self,
        ctx: &Context,
        input: shape::ListEndpointsRequest,
    ) -> Result<shape::ListEndpointsResponse, Error> {
        let range = KeyRange::text_prefix(&keys::place(ctx), input.name_prefix.as_deref().unwrap_or(""));
        let rows = self.store.scan(&keys::ENDPOINTS, &Scan::range(range)).await.map_err(from_read)?;
        let named = rows.into_iter().map(|(key, record)| (key.text(2).unwrap_or_default(), record));
        let all = named.map(|(name, record)| (name.clone(), record.show(ctx, name))).collect();
        let (endpoints, next_token) = page::cut(all, input.max_results, input.next_token.as_deref())?;
        Ok(shape::ListEndpointsResponse { endpoints: Some(endpoints), next_token })
    }
}

/// The record with what a request says anew.
fn changed(
    ctx: &Context,
    old: EndpointRecord,
    input: &shape::UpdateEndpointRequest,
    now_ms: i64,
) -> Result<EndpointRecord, Error> {
    let failover = input.routing_config.as_ref().map(|routing| &routing.failover_config);
    let record = EndpointRecord {
        description: input.description.clone().or(old.description),
        health_check: failover.map_or(old.health_check, |failover| failover.primary.health_check.clone()),
        secondary: failover.map_or(old.secondary, |failover| failover.secondary.route.clone()),
        replicates: replicates(input.replication_config.as_ref()).unwrap_or(old.replicates),
        buses: input.event_buses.as_deref().map_or(old.buses, buses),
        role_arn: input.role_arn.clone().or(old.role_arn),
        modified_ms: now_ms,
        id: old.id,
        created_ms: old.created_ms,
    };
    check_buses(ctx, &record.event_buses(), &record.secondary)?;
    check_role(&record)?;
    Ok(record)
}
