//! Connections: with what API destinations are authorized.
//!
//! What a connection holds is stored with it. `SecretArn` names the secret that AWS would make; there is none in Secrets Manager.

use crate::core::Core;
use crate::error::{self, from_read, from_transaction};
use crate::keys;
use crate::names;
use crate::page;
use crate::records::ConnectionRecord;
use api::events as shape;
use contract::{Error, Timestamp, Value};
use platform::{Arn, Context};
use serde_json::Value as Json;
use store::{Abort, KeyRange, Scan};

const KINDS: &[(&str, &str)] = &[
    ("BASIC", "BasicAuthParameters"),
    ("API_KEY", "ApiKeyAuthParameters"),
    ("OAUTH_CLIENT_CREDENTIALS", "OAuthParameters"),
];

fn check(kind: &str, parameters: &Json) -> Result<(), Error> {
    let needed = KINDS.iter().find(|(known, _)| *known == kind).map_or("", |(_, member)| member);
    match parameters.get(needed).is_some() {
        true => Ok(()),
        false => Err(error::invalid(format!("Parameter(s) {needed} must be specified."))),
    }
}

/// The name in `arn:aws:events:…:connection/name/id`.
pub(crate) fn name_of(arn: &str, kind: &str) -> Option<String> {
    let arn: Arn = arn.parse().ok()?;
    let rest = arn.resource.strip_prefix(kind)?.strip_prefix('/')?;
    Some(rest.split('/').next()?.to_owned())
}

fn missing(name: &str) -> Error {
    shape::error::resource_not_found_exception(format!(
        "Failed to describe the connection(s). Connection '{name}' does not exist."
    ))
}

/// The parameters without what is secret.
fn shown(parameters: Json) -> Option<shape::ConnectionAuthResponseParameters> {
    let mut shown = parameters;
    let forget = |at: &mut Json, name: &str| {
        if let Some(object) = at.as_object_mut() {
            object.shift_remove(name);
        }
    };
    forget(&mut shown["BasicAuthParameters"], "Password");
    forget(&mut shown["ApiKeyAuthParameters"], "ApiKeyValue");
    forget(&mut shown["OAuthParameters"]["ClientParameters"], "ClientSecret");
    forget(&mut shown["ConnectivityParameters"], "ResourceParameters");
    for at in ["/InvocationHttpParameters", "/OAuthParameters/OAuthHttpParameters"] {
        let lists =
            shown.pointer_mut(at).and_then(Json::as_object_mut).into_iter().flat_map(|lists| lists.values_mut());
        for item in lists.filter_map(Json::as_array_mut).flatten() {
            if item["IsValueSecret"] == true {
                forget(item, "Value");
            }
        }
    }
    prune(&mut shown);
    let model = shape::SERVICE.shape("ConnectionAuthResponseParameters")?;
    shape::ConnectionAuthResponseParameters::try_from(targets::json::read(model, shown).ok()?).ok()
}

/// Drops nulls and the objects that looking for members has made.
fn prune(json: &mut Json) {
    if let Some(object) = json.as_object_mut() {
        object.values_mut().for_each(prune);
        object.retain(|_, value| !value.is_null() && value.as_object().is_none_or(|inner| !inner.is_empty()));
    }
}

impl Core {
    fn connection_arn(ctx: &Context, name: &str, record: &ConnectionRecord) -> String {
        names::arn(ctx, format!("connection/{name}/{}", record.id))
    }

    pub(crate) async fn connection_create(
        &self,
        ctx: &Context,
        input: shape::CreateConnectionRequest,
    ) -> Result<shape::CreateConnectionResponse, Error> {
        let parameters = targets::json::write(Value::from(input.auth_parameters));
        check(&input.authorization_type, &parameters)?;
        let (key, now_ms) = (&keys::place(ctx).push(input.name.as_str()), self.clock.now_ms());
        let record = &ConnectionRecord {
            id: self.ids.uuid(),
            description: input.description,
            kind: input.authorization_type,
            parameters,
            state: "AUTHORIZED".to_owned(),
            kms_key: input.kms_key_identifier,
            created_ms: now_ms,
            modified_ms: now_ms,
            authorized_ms: Some(now_ms),
        };
        let stored = self.store.transact("events.connection.create", |tx| async move {
            if tx.get(&keys::CONNECTIONS, key).await?.is_some() {
                return Err(Abort::User(()));
            }
            Ok(tx.put(&keys::CONNECTIONS, key, record)?)
        });
        let taken = || error::exists("Connection", &input.name);
        stored.await.map_err(|error| error.into_abort().map_or_else(Error::internal, |()| taken()))?;
        Ok(shape::CreateConnectionResponse {
            connection_arn: Some(Self::connection_arn(ctx, &input.name, record)),
            connection_state: Some(record.state.clone()),
            creation_time: Some(Timestamp::from_ms(now_ms)),
            last_modified_time: Some(Timestamp::from_ms(now_ms)),
        })
    }

    pub(crate) async fn connection_record(&self, ctx: &Context, name: &str) -> Result<ConnectionRecord, Error> {
        let found = self.store.get(&keys::CONNECTIONS, &keys::place(ctx).push(name)).await.map_err(from_read)?;
        found.ok_or_else(|| missing(name))
    }

    async fn connection_change(
        &self,
        ctx: &Context,
        name: &str,
        change: impl Fn(&mut ConnectionRecord) -> Result<(), Error>,
    ) -> Result<ConnectionRecord, Error> {
        let (key, change) = (&keys::place(ctx).push(name), &change);
        let stored = self.store.transact("events.connection.change", |tx| async move {
            let mut record = tx.get(&keys::CONNECTIONS, key).await?.ok_or_else(|| Abort::User(missing(name)))?;
            change(&mut record).map_err(Abort::User)?;
            record.modified_ms = self.clock.now_ms();
            tx.put(&keys::CONNECTIONS, key, &record)?;
            Ok::<_, Abort<Error>>(record)
        });
        stored.await.map_err(from_transaction)
    }

    pub(crate) async fn connection_update(
        &self,
        ctx: &Context,
        input: shape::UpdateConnectionRequest,
    ) -> Result<shape::UpdateConnectionResponse, Error> {
        let given = input.auth_parameters.map(|parameters| targets::json::write(Value::from(parameters)));
        let now_ms = self.clock.now_ms();
        let change = |record: &mut ConnectionRecord| {
            record.description = input.description.clone().or_else(|| record.description.clone());
            record.kms_key = input.kms_key_identifier.clone().or_else(|| record.kms_key.clone());
            record.kind = input.authorization_type.clone().unwrap_or_else(|| record.kind.clone());
            if let Some(given) = &given {
                merge(&mut record.parameters, given);
            }
            record.state = "AUTHORIZED".to_owned();
            record.authorized_ms = Some(now_ms);
            check(&record.kind, &record.parameters)
        };
        let record = self.connection_change(ctx, &input.name, change).await?;
        Ok(shape::UpdateConnectionResponse {
            connection_arn: Some(Self::connection_arn(ctx, &input.name, &record)),
            connection_state: Some(record.state),
            creation_time: Some(Timestamp::from_ms(record.created_ms)),
            last_modified_time: Some(Timestamp::from_ms(record.modified_ms)),
            last_authorized_time: record.authorized_ms.map(Timestamp::from_ms),
        })
    }

    pub(crate) async fn connection_deauthorize(
        &self,
        ctx: &Context,
        name: &str,
    ) -> Result<shape::DeauthorizeConnectionResponse, Error> {
        let change = |record: &mut ConnectionRecord| {
            record.state = "DEAUTHORIZED".to_owned();
            record.parameters = Json::Object(serde_json::Map::new());
            Ok(())
        };
        let record = self.connection_change(ctx, name, change).await?;
        Ok(shape::DeauthorizeConnectionResponse {
            connection_arn: Some(Self::connection_arn(ctx, name, &record)),
            connection_state: Some(record.state),
            creation_time: Some(Timestamp::from_ms(record.created_ms)),
            last_modified_time: Some(Timestamp::from_ms(record.modified_ms)),
            last_authorized_time: record.authorized_ms.map(Timestamp::from_ms),
        })
    }

    pub(crate) async fn connection_delete(
        &self,
        ctx: &Context,
        name: &str,
    ) -> Result<shape::DeleteConnectionResponse, Error> {
        let key = &keys::place(ctx).push(name);
        let stored = self.store.transact("events.connection.delete", |tx| async move {
            let record = tx.get(&keys::CONNECTIONS, key).await?.ok_or_else(|| Abort::User(missing(name)))?;
            tx.delete(&keys::CONNECTIONS, key);
            Ok::<_, Abort<Error>>(record)
        });
        let record = stored.await.map_err(from_transaction)?;
        Ok(shape::DeleteConnectionResponse {
            connection_arn: Some(Self::connection_arn(ctx, name, &record)),
            connection_state: Some("DELETING".to_owned()),
            creation_time: Some(Timestamp::from_ms(record.created_ms)),
            last_modified_time: Some(Timestamp::from_ms(record.modified_ms)),
            last_authorized_time: record.authorized_ms.map(Timestamp::from_ms),
        })
    }

    pub(crate) async fn connection_describe(
        &self,
        ctx: &Context,
        name: String,
    ) -> Result<shape::DescribeConnectionResponse, Error> {
        let record = self.connection_record(ctx, &name).await?;
        let secret = format!("secret:events!connection/{name}/{}", record.id);
        let secret_arn = Arn::new("secretsmanager", ctx.region.as_str(), ctx.account.as_str(), secret);
        Ok(shape::DescribeConnectionResponse {
            connection_arn: Some(Self::connection_arn(ctx, &name, &record)),
            name: Some(name),
            description: record.description,
            invocation_connectivity_parameters: None,
            connection_state: Some(record.state),
            state_reason: None,
            authorization_type: Some(record.kind),
            secret_arn: Some(secret_arn.to_string()),
            kms_key_identifier: record.kms_key,
            auth_parameters: shown(record.parameters),
            creation_time: Some(Timestamp::from_ms(record.created_ms)),
            last_modified_time: Some(Timestamp::from_ms(record.modified_ms)),
            last_authorized_time: record.authorized_ms.map(Timestamp::from_ms),
        })
    }

    pub(crate) async fn connections_list(
        &self,
        ctx: &Context,
        input: shape::ListConnectionsRequest,
    ) -> Result<shape::ListConnectionsResponse, Error> {
        let scan = Scan::range(KeyRange::text_prefix(&keys::place(ctx), input.name_prefix.as_deref().unwrap_or("")));
        let rows = self.store.scan(&keys::CONNECTIONS, &scan).await.map_err(from_read)?;
        let wanted =
            |record: &ConnectionRecord| input.connection_state.as_ref().is_none_or(|state| *state == record.state);
        let connection = |(key, record): (store::Key, ConnectionRecord)| {
            let name = key.text(2).unwrap_or_default();
            let connection = shape::Connection {
                connection_arn: Some(Self::connection_arn(ctx, &name, &record)),
                name: Some(name.clone()),
                connection_state: Some(record.state),
                state_reason: None,
                authorization_type: Some(record.kind),
                creation_time: Some(Timestamp::from_ms(record.created_ms)),
                last_modified_time: Some(Timestamp::from_ms(record.modified_ms)),
                last_authorized_time: record.authorized_ms.map(Timestamp::from_ms),
            };
            (name, connection)
        };
        let all = rows.into_iter().filter(|(_, record)| wanted(record)).map(connection).collect();
        let (connections, next_token) = page::cut(all, input.limit, input.next_token.as_deref())?;
        Ok(shape::ListConnectionsResponse { connections: Some(connections), next_token })
    }
}

/// What is given replaces what was, member by member.
fn merge(old: &mut Json, given: &Json) {
    match (old, given) {
        (Json::Object(old), Json::Object(given)) => {
            for (name, value) in given {
                merge(old.entry(name).or_insert(Json::Null), value);
            }
        }
        (old, given) => *old = given.clone(),
    }
}
