//! Connections: with what API destinations are authorized.
//!
//! What a connection authorizes with is in a secret of its account (`secrets`); a row has only what may be shown. A connection is
//! `CREATING` until its secret is there; what a process that dies leaves of it goes later, and so does the secret of a connection
//! that was deleted.

use crate::core::Core;
use crate::error::{self, from_read, from_transaction};
use crate::keys;
use crate::limits;
use crate::names;
use crate::page;
use crate::records::ConnectionRecord;
use crate::secrets::secret_name;
use crate::work::Work;
use api::events as shape;
use contract::{Error, Timestamp, Value};
use outbox::{New, Outcome};
use platform::{AccountId, Arn, Context, Principal, Region, RequestId};
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
        false => Err(error::invalid(format!("Parameter {needed} is not valid. Reason: Missing required field(s)."))),
    }
}

/// The name in `arn:aws:events:…:connection/name/id`.
pub(crate) fn name_of(arn: &str, kind: &str) -> Option<String> {
    let arn: Arn = arn.parse().ok()?;
    let rest = arn.resource.strip_prefix(kind)?.strip_prefix('/')?;
    Some(rest.split('/').next()?.to_owned())
}

const OAUTH: &str = "OAUTH_CLIENT_CREDENTIALS";
const AUTHORIZING: &str = "AUTHORIZING";
const CREATING: &str = "CREATING";

fn first_state(kind: &str) -> &'static str {
    if kind == OAUTH { AUTHORIZING } else { "AUTHORIZED" }
}

/// What fetches a first token, for a connection that needs one.
fn authorize(ctx: &Context, name: &str, record: &ConnectionRecord) -> Option<New<Work>> {
    let work = Work::Authorize {
        account: ctx.account.to_string(),
        region: ctx.region.to_string(),
        connection: name.to_owned(),
        modified_ms: record.modified_ms,
    };
    (record.state == AUTHORIZING).then(|| New::now(work))
}

fn taken(name: &str) -> Error {
    error::exists("Connection", name)
}

fn missing(name: &str) -> Error {
    shape::error::resource_not_found_exception(format!(
        "Failed to describe the connection(s). Connection '{name}' does not exist."
    ))
}

/// The parameters without what is secret.
fn shown(parameters: Json) -> Json {
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
    shown
}

fn response(parameters: &Json) -> Option<shape::ConnectionAuthResponseParameters> {
    let model = shape::SERVICE.shape("ConnectionAuthResponseParameters")?;
    let shown = shown(parameters.clone());
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
        let (name, kind, kms_key) = (&input.name, input.authorization_type, input.kms_key_identifier);
        let (id, now_ms) = (self.ids.uuid(), self.clock.now_ms());
        let creating = ConnectionRecord {
            secret_arn: None,
            reason: None,
            id: id.clone(),
            description: input.description,
            state: CREATING.to_owned(),
            authorized_ms: None,
            kind: kind.clone(),
            parameters: shown(parameters.clone()),
            kms_key: kms_key.clone(),
            created_ms: now_ms,
            modified_ms: now_ms,
        };
        self.connection_reserve(ctx, name, &creating).await?;
        let made = self.secret_create(ctx, (name, &id), (&kind, &parameters), kms_key.as_ref()).await;
        let made = match made {
            Ok(secret_arn) => {
                let record = ConnectionRecord {
                    secret_arn: Some(secret_arn),
                    state: first_state(&kind).to_owned(),
                    authorized_ms: (kind != OAUTH).then_some(now_ms),
                    ..creating
                };
                self.connection_made(ctx, name, &record).await.map(|()| record)
            }
            Err(error) => Err(error),
        };
        let record = match made {
            Ok(record) => record,
            Err(error) => {
                self.connection_abandon(ctx.account.as_str(), ctx.region.as_str(), name, &id).await?;
                return Err(error);
            }
        };
        Ok(shape::CreateConnectionResponse {
            connection_arn: Some(Self::connection_arn(ctx, name, &record)),
            connection_state: Some(record.state),
            creation_time: Some(Timestamp::from_ms(now_ms)),
            last_modified_time: Some(Timestamp::from_ms(now_ms)),
        })
    }

    /// Takes the name, and sees to it that nothing is left when this process does not get further.
    async fn connection_reserve(&self, ctx: &Context, name: &str, record: &ConnectionRecord) -> Result<(), Error> {
        let key = &keys::place(ctx).push(name);
        let creating = Work::Creating {
            account: ctx.account.to_string(),
            region: ctx.region.to_string(),
            connection: name.to_owned(),
            id: record.id.clone(),
        };
        let creating = &New::now(creating).due(record.created_ms + limits::CREATING_MS);
        let stored = self.store.transact("events.connection.reserve", |tx| async move {
            if tx.get(&keys::CONNECTIONS, key).await?.is_some() {
                return Err(Abort::User(taken(name)));
            }
            tx.put(&keys::CONNECTIONS, key, record)?;
            Ok::<_, Abort<Error>>(self.outbox.enqueue(&tx, [creating.clone()]).await?)
        });
        stored.await.map(drop).map_err(from_transaction)
    }

    /// The connection is complete, unless it was given up meanwhile.
    async fn connection_made(&self, ctx: &Context, name: &str, record: &ConnectionRecord) -> Result<(), Error> {
        let key = &keys::place(ctx).push(name);
        let stored = self.store.transact("events.connection.create", |tx| async move {
            let old = tx.get(&keys::CONNECTIONS, key).await?;
            if !old.is_some_and(|old| old.id == record.id && old.state == CREATING) {
                return Err(Abort::User(missing(name)));
            }
            tx.put(&keys::CONNECTIONS, key, record)?;
            Ok::<_, Abort<Error>>(self.outbox.enqueue(&tx, authorize(ctx, name, record)).await?)
        });
        stored.await.map(drop).map_err(from_transaction)
    }

    /// Removes a connection that is still being made, and what may be there of its secret.
    pub(crate) async fn connection_abandon(
        &self,
        account: &str,
        region: &str,
        name: &str,
        id: &str,
    ) -> Result<Outcome<Work>, Error> {
        let (key, ctx) = (&keys::named(account, region, name), &self.own_context(account, region));
        let stored = self.store.transact("events.connection.abandon", |tx| async move {
            let old = tx.get(&keys::CONNECTIONS, key).await?;
            if old.as_ref().is_some_and(|old| old.id == id && old.state != CREATING) {
                return Ok(None);
            }
            if old.is_some_and(|old| old.id == id) {
                tx.delete(&keys::CONNECTIONS, key);
            }
            let secret = self.secret_item(ctx, secret_name(name, id));
            Ok::<_, Abort<Error>>(Some(self.outbox.enqueue(&tx, [secret]).await?))
        });
        stored.await.map(|_| Outcome::Done).map_err(from_transaction)
    }

    /// Whether a connection gets a token: its state says so. A fault of the other side is tried again for a while.
    pub(crate) async fn connection_settle(
        &self,
        account: &str,
        region: &str,
        name: &str,
        modified_ms: i64,
        tries: u32,
    ) -> Result<Outcome<Work>, Error> {
        let key = keys::named(account, region, name);
        let found = self.store.get(&keys::CONNECTIONS, &key).await.map_err(from_read)?;
        let still = |record: &ConnectionRecord| record.state == AUTHORIZING && record.modified_ms == modified_ms;
        let Some(record) = found.filter(still) else { return Ok(Outcome::Done) };
        let ctx = self.own_context(account, region);
        let token = match self.connection_parameters(&ctx, &record).await {
            Ok(parameters) => self.token(&record, &parameters).await,
            Err(failure) => Err(failure),
        };
        let (state, reason) = match token {
            Ok(_) => ("AUTHORIZED", None),
            Err(failure) if failure.passes && tries + 1 < limits::AUTHORIZE_TRIES => {
                return Ok(Outcome::Retry { after_ms: limits::BACKOFF.after(tries + 1) });
            }
            Err(failure) => ("DEAUTHORIZED", Some(failure.message)),
        };
        let now_ms = self.clock.now_ms();
        let (key, reason) = (&key, &reason);
        let stored = self.store.transact("events.connection.settle", |tx| async move {
            if let Some(mut record) = tx.get(&keys::CONNECTIONS, key).await?.filter(still) {
                record.state = state.to_owned();
                record.reason.clone_from(reason);
                record.authorized_ms = (state == "AUTHORIZED").then_some(now_ms).or(record.authorized_ms);
                tx.put(&keys::CONNECTIONS, key, &record)?;
            }
            Ok::<_, Abort<Error>>(())
        });
        stored.await.map(|()| Outcome::Done).map_err(from_transaction)
    }

    /// Deletes a secret at once; when that fails, the item that was queued does it.
    async fn secret_delete_soon(&self, ctx: &Context, secret_arn: Option<&str>) {
        let Some(arn) = secret_arn else { return };
        if let Err(error) = self.secret_delete(ctx, arn).await {
            tracing::warn!(arn, %error, "the secret of a connection is to be deleted later");
        }
    }

    pub(crate) fn own_context(&self, account: &str, region: &str) -> Context {
        let account = AccountId::new(account);
        Context {
            principal: Principal::service(self.sender.service),
            account,
            region: Region::new(region),
            request_id: RequestId::new(&self.ids.uuid()),
            endpoint: "".into(),
            source_ip: None,
            secure: false,
            source_arn: None,
            trace_id: None,
            user_agent: None,
            via: Vec::new(),
        }
    }

    pub(crate) async fn connection_record(&self, ctx: &Context, name: &str) -> Result<ConnectionRecord, Error> {
        let found = self.store.get(&keys::CONNECTIONS, &keys::place(ctx).push(name)).await.map_err(from_read)?;
        found.ok_or_else(|| missing(name))
    }

    async fn connection_change(
        &self,
        ctx: &Context,
        name: &str,
        change: impl Fn(&mut ConnectionRecord),
    ) -> Result<ConnectionRecord, Error> {
        let (key, change) = (&keys::place(ctx).push(name), &change);
        let stored = self.store.transact("events.connection.change", |tx| async move {
            let mut record = tx.get(&keys::CONNECTIONS, key).await?.ok_or_else(|| Abort::User(missing(name)))?;
            let before = record.secret_arn.clone();
            change(&mut record);
            let gone = before.filter(|_| record.secret_arn.is_none()).map(|arn| self.secret_item(ctx, arn));
            record.modified_ms = self.clock.now_ms().max(record.modified_ms + 1);
            tx.put(&keys::CONNECTIONS, key, &record)?;
            let items = authorize(ctx, name, &record).into_iter().chain(gone);
            let ticket = self.outbox.enqueue(&tx, items).await?;
            Ok::<_, Abort<Error>>((record, ticket))
        });
        stored.await.map(|(record, _)| record).map_err(from_transaction)
    }

    pub(crate) async fn connection_update(
        &self,
        ctx: &Context,
        input: shape::UpdateConnectionRequest,
    ) -> Result<shape::UpdateConnectionResponse, Error> {
        let old = self.connection_record(ctx, &input.name).await?;
        let kind = input.authorization_type.clone().unwrap_or_else(|| old.kind.clone());
        let kms_key = input.kms_key_identifier.clone().or_else(|| old.kms_key.clone());
        let mut parameters = match old.kind == kind {
            true => self.connection_parameters(ctx, &old).await.unwrap_or_default(),
            false => Json::Null,
        };
        if let Some(given) = input.auth_parameters.map(|given| targets::json::write(Value::from(given))) {
            merge(&mut parameters, &given);
        }
        check(&kind, &parameters)?;
        let secret_arn = match &old.secret_arn {
            Some(arn) => {
                self.secret_update(ctx, arn, (&kind, &parameters), kms_key.as_ref()).await.map(|()| arn.clone())
            }
            None => self.secret_create(ctx, (&input.name, &old.id), (&kind, &parameters), kms_key.as_ref()).await,
        }?;
        let (now_ms, shown) = (self.clock.now_ms(), shown(parameters));
        let change = |record: &mut ConnectionRecord| {
            record.description = input.description.clone().or_else(|| record.description.clone());
            record.kms_key.clone_from(&kms_key);
            record.kind.clone_from(&kind);
            record.parameters = shown.clone();
            record.secret_arn = Some(secret_arn.clone());
            record.state = first_state(&kind).to_owned();
            record.reason = None;
            record.authorized_ms = (kind != OAUTH).then_some(now_ms).or(record.authorized_ms);
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
        let old = self.connection_record(ctx, name).await?;
        let change = |record: &mut ConnectionRecord| {
            "DEAUTHORIZED".clone_into(&mut record.state);
            record.secret_arn = None;
        };
        let record = self.connection_change(ctx, name, change).await?;
        self.tokens.forget(&record.id);
        self.secret_delete_soon(ctx, old.secret_arn.as_deref()).await;
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
            let secret = record.secret_arn.clone().map(|arn| self.secret_item(ctx, arn));
            Ok::<_, Abort<Error>>((record, self.outbox.enqueue(&tx, secret).await?))
        });
        let (record, _) = stored.await.map_err(from_transaction)?;
        self.tokens.forget(&record.id);
        self.secret_delete_soon(ctx, record.secret_arn.as_deref()).await;
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
        Ok(shape::DescribeConnectionResponse {
            connection_arn: Some(Self::connection_arn(ctx, &name, &record)),
            name: Some(name),
            description: record.description,
            invocation_connectivity_parameters: None,
            connection_state: Some(record.state),
            state_reason: record.reason,
            authorization_type: Some(record.kind),
            secret_arn: record.secret_arn,
            kms_key_identifier: record.kms_key,
            auth_parameters: response(&record.parameters),
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
                state_reason: record.reason,
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
