//! Buses and their policies.

use crate::core::Core;
use crate::error::{self, from_read, from_transaction};
use crate::keys;
use crate::limits;
use crate::names::{self, BusName};
use crate::page;
use crate::records::BusRecord;
use crate::target_check::check_dead_letters;
use api::events as shape;
use contract::{Error, Timestamp};
use platform::Context;
use serde_json::{Value, json};
use store::{Abort, KeyRange, Scan};

fn time(ms: i64) -> Option<Timestamp> {
    (ms != 0).then(|| Timestamp::from_ms(ms))
}

fn dead_letter(record: &BusRecord) -> Option<shape::DeadLetterConfig> {
    record.dead_letter_arn.clone().map(|arn| shape::DeadLetterConfig { arn: Some(arn) })
}

fn log(record: &BusRecord) -> Option<shape::LogConfig> {
    record.log.clone().map(|(include_detail, level)| shape::LogConfig { include_detail, level })
}

impl Core {
    pub(crate) async fn bus_create(
        &self,
        ctx: &Context,
        input: shape::CreateEventBusRequest,
    ) -> Result<shape::CreateEventBusResponse, Error> {
        if let Some(source) = &input.event_source_name {
            if *source != input.name {
                return Err(error::invalid("Event bus name must match event source name."));
            }
            self.source_turn(ctx, source, true).await?;
        } else if input.name.contains('/') {
            return Err(error::invalid("Event bus name must not contain '/'."));
        }
        check_dead_letters(input.dead_letter_config.as_ref())?;
        let bus = BusName::of(ctx, Some(&input.name));
        let (key, now_ms) = (&keys::bus(&bus), self.clock.now_ms());
        let record = &BusRecord {
            created_ms: now_ms,
            modified_ms: now_ms,
            description: input.description,
            kms_key: input.kms_key_identifier,
            dead_letter_arn: input.dead_letter_config.and_then(|config| config.arn),
            log: input.log_config.map(|log| (log.include_detail, log.level)),
            policy: None,
            tags: input.tags.into_iter().flatten().map(|tag| (tag.key, tag.value)).collect(),
        };
        let taken = || error::exists("Event bus", &input.name);
        let place = &keys::place(ctx);
        if input.name == names::DEFAULT {
            return Err(taken());
        }
        let stored = self.store.transact("events.bus.create", |tx| async move {
            if tx.get(&keys::BUSES, key).await?.is_some() {
                return Err(Abort::User(taken()));
            }
            let others = tx.scan(&keys::BUSES, &Scan::prefix(place).limit(limits::BUSES_MAX)).await?;
            if others.len() >= limits::BUSES_MAX {
                return Err(Abort::User(error::too_many()));
            }
            Ok(tx.put(&keys::BUSES, key, record)?)
        });
        stored.await.map_err(from_transaction)?;
        self.index.changed(&bus);
        Ok(shape::CreateEventBusResponse {
            event_bus_arn: Some(bus.arn()),
            description: record.description.clone(),
            kms_key_identifier: record.kms_key.clone(),
            dead_letter_config: dead_letter(record),
            log_config: log(record),
        })
    }

    pub(crate) async fn bus_delete(&self, ctx: &Context, name: &str) -> Result<(), Error> {
        let bus = &BusName::here(ctx, Some(name))?;
        if bus.name == names::DEFAULT {
            return Err(error::invalid("Cannot delete event bus default."));
        }
        let key = &keys::bus(bus);
        let stored = self.store.transact("events.bus.delete", |tx| async move {
            if !tx.scan(&keys::RULES, &Scan::prefix(key).limit(1)).await?.is_empty() {
                return Err(Abort::User(error::invalid("EventBus can't be deleted since it has rules.")));
            }
            tx.delete(&keys::BUSES, key);
            Ok::<_, Abort<Error>>(())
        });
        stored.await.map_err(from_transaction)?;
        self.index.changed(bus);
        if bus.name.starts_with("aws.partner/") {
            // The source waits for a bus again, if it is still there.
            self.source_turn(ctx, &bus.name, false)
                .await
                .or_else(|error| if error.status < 500 { Ok(()) } else { Err(error) })?;
        }
        Ok(())
    }

    pub(crate) async fn bus_describe(
        &self,
        ctx: &Context,
        name: Option<&str>,
    ) -> Result<shape::DescribeEventBusResponse, Error> {
        let bus = BusName::here(ctx, name)?;
        let record = self.bus_record(&bus).await?;
        Ok(shape::DescribeEventBusResponse {
            arn: Some(bus.arn()),
            name: Some(bus.name),
            dead_letter_config: dead_letter(&record),
            log_config: log(&record),
            creation_time: time(record.created_ms),
            last_modified_time: time(record.modified_ms),
            description: record.description,
            kms_key_identifier: record.kms_key,
            policy: record.policy,
            managed_by: None,
        })
    }

    pub(crate) async fn buses_list(
        &self,
        ctx: &Context,
        input: shape::ListEventBusesRequest,
    ) -> Result<shape::ListEventBusesResponse, Error> {
        let prefix = input.name_prefix.as_deref().unwrap_or("");
        let scan = Scan::range(KeyRange::text_prefix(&keys::place(ctx), prefix));
        let rows = self.store.scan(&keys::BUSES, &scan).await.map_err(from_read)?;
        let mut all: Vec<_> = rows.into_iter().map(|(key, record)| (key.text(2).unwrap_or_default(), record)).collect();
        if names::DEFAULT.starts_with(prefix) && !all.iter().any(|(name, _)| name == names::DEFAULT) {
            all.push((names::DEFAULT.to_owned(), BusRecord::default()));
            all.sort_by(|one, other| one.0.cmp(&other.0));
        }
        let (buses, next_token) = page::cut(
            all.into_iter().map(|(name, record)| (name.clone(), (name, record))).collect(),
            input.limit,
            input.next_token.as_deref(),
        )?;
        let bus = |(name, record): (String, BusRecord)| shape::EventBus {
            arn: Some(BusName::of(ctx, Some(&name)).arn()),
            name: Some(name),
            description: record.description,
            policy: record.policy,
            creation_time: time(record.created_ms),
            last_modified_time: time(record.modified_ms),
            managed_by: None,
        };
        Ok(shape::ListEventBusesResponse { event_buses: Some(buses.into_iter().map(bus).collect()), next_token })
    }

    pub(crate) async fn bus_update(
        &self,
        ctx: &Context,
        input: shape::UpdateEventBusRequest,
    ) -> Result<shape::UpdateEventBusResponse, Error> {
        let bus = BusName::here(ctx, input.name.as_deref())?;
        check_dead_letters(input.dead_letter_config.as_ref())?;
        let record = self
            .bus_change(&bus, |record| {
                record.description.clone_from(&input.description);
                record.kms_key.clone_from(&input.kms_key_identifier);
                record.dead_letter_arn = input.dead_letter_config.as_ref().and_then(|config| config.arn.clone());
                if let Some(log) = &input.log_config {
                    record.log = Some((log.include_detail.clone(), log.level.clone()));
                }
                Ok(())
            })
            .await?;
        Ok(shape::UpdateEventBusResponse {
            arn: Some(bus.arn()),
            name: Some(bus.name),
            dead_letter_config: dead_letter(&record),
            log_config: log(&record),
            kms_key_identifier: record.kms_key,
            description: record.description,
        })
    }

    pub(crate) async fn bus_change(
        &self,
        bus: &BusName,
        change: impl Fn(&mut BusRecord) -> Result<(), Error>,
    ) -> Result<BusRecord, Error> {
        let (key, change) = (&keys::bus(bus), &change);
        let stored = self.store.transact("events.bus.change", |tx| async move {
            let found = tx.get(&keys::BUSES, key).await?;
            let found = found.or_else(|| (bus.name == names::DEFAULT).then(BusRecord::default));
            let mut record = found.ok_or_else(|| Abort::User(error::no_bus(&bus.name)))?;
            change(&mut record).map_err(Abort::User)?;
            record.modified_ms = self.clock.now_ms();
            tx.put(&keys::BUSES, key, &record)?;
            Ok::<_, Abort<Error>>(record)
        });
        stored.await.map_err(from_transaction)
    }

    pub(crate) async fn permission_put(&self, ctx: &Context, input: shape::PutPermissionRequest) -> Result<(), Error> {
        let bus = BusName::here(ctx, input.event_bus_name.as_deref())?;
        let change = |record: &mut BusRecord| {
            record.policy = Some(match &input.policy {
                Some(policy) => whole(policy)?,
                None => with_statement(record.policy.as_deref(), &input, &bus)?,
            });
            Ok(())
        };
        self.bus_change(&bus, change).await.map(drop)
    }

    pub(crate) async fn permission_remove(
        &self,
        ctx: &Context,
        input: shape::RemovePermissionRequest,
    ) -> Result<(), Error> {
        let bus = BusName::here(ctx, input.event_bus_name.as_deref())?;
        let change = |record: &mut BusRecord| {
            if input.remove_all_permissions == Some(true) {
                record.policy = None;
                return Ok(());
            }
            let gone = |text: &str| shape::error::resource_not_found_exception(text);
            let mut policy =
                document(record.policy.as_deref()).ok_or_else(|| gone("EventBus does not have a policy."))?;
            let statements = statements(&mut policy);
            let before = statements.len();
            let id = input.statement_id.as_deref().unwrap_or_default();
            statements.retain(|statement| statement["Sid"] != id);
            if statements.len() == before {
                return Err(gone("Statement with the provided id does not exist."));
            }
            record.policy = (!statements.is_empty()).then(|| policy.to_string());
            Ok(())
        };
        self.bus_change(&bus, change).await.map(drop)
    }
}

/// A policy that is given as a whole.
fn whole(text: &str) -> Result<String, Error> {
    match document(Some(text)) {
        Some(policy) if policy.get("Statement").is_some() => Ok(text.to_owned()),
        _ => Err(error::invalid("Policy is not valid. Reason: Unable to parse the policy document.")),
    }
}

fn document(text: Option<&str>) -> Option<Value> {
    serde_json::from_str(text?).ok().filter(Value::is_object)
}

fn statements(policy: &mut Value) -> &mut Vec<Value> {
    let statement = &mut policy["Statement"];
    if !statement.is_array() {
        *statement = match statement.take() {
            Value::Null => json!([]),
            one => json!([one]),
        };
    }
    statement.as_array_mut().expect("was made one")
}

fn with_statement(policy: Option<&str>, input: &shape::PutPermissionRequest, bus: &BusName) -> Result<String, Error> {
    let needed = |value: &Option<String>, name: &str| {
        value.clone().ok_or_else(|| error::invalid(format!("Parameter(s) {name} must be specified.")))
    };
    let action = needed(&input.action, "Action")?;
    let principal = needed(&input.principal, "Principal")?;
    let id = needed(&input.statement_id, "StatementId")?;
    if action != "events:PutEvents" {
        return Err(error::invalid("Provided value in parameter 'action' is not supported."));
    }
    let who = match principal.as_str() {
        "*" => json!("*"),
        account if account.len() == 12 && account.bytes().all(|byte| byte.is_ascii_digit()) => {
            json!({"AWS": format!("arn:aws:iam::{account}:root")})
        }
        _ => return Err(error::invalid("Provided value in parameter 'principal' is not valid.")),
    };
    let mut statement =
        json!({"Sid": id, "Effect": "Allow", "Principal": who, "Action": action, "Resource": bus.arn()});
    if let Some(condition) = &input.condition {
        statement["Condition"] = json!({ &condition.r#type: { &condition.key: condition.value } });
    }
    let mut policy = document(policy).unwrap_or_else(|| json!({"Version": "2012-10-17", "Statement": []}));
    let all = statements(&mut policy);
    all.retain(|known| known["Sid"] != id.as_str());
    all.push(statement);
    Ok(policy.to_string())
}
