//! The worker: deliveries with their retries and dead letters.

use crate::connections::name_of;
use crate::core::Core;
use crate::index::Rule;
use crate::input::{self, Surroundings};
use crate::limits;
use crate::measure::Measures;
use crate::names::BusName;
use crate::work::{Delivery, LetterText, Work};
use api::events::Target;
use outbox::{Handler, Item, Outcome};
use platform::{AccountId, Arn, BoxFuture, Context, Principal};
use serde_json::Value;
use std::sync::Arc;
use targets::{Code, Destinations as _, Failure, HttpCall, Letter, Parameters, Shot, path};

/// Handles the outbox.
pub(crate) struct Worker(pub(crate) Arc<Core>);

impl Handler<Work> for Worker {
    fn handle<'a>(&'a self, item: &'a Item<Work>) -> BoxFuture<'a, Outcome<Work>> {
        Box::pin(async move {
            let done = match &item.payload {
                Work::Deliver(delivery) => self.0.deliver(delivery, item).await,
                Work::Tick { account, region, rule, stamp, at_ms } => {
                    self.0.tick(&default_bus(account, region), rule, *stamp, *at_ms).await
                }
                Work::Replay { account, region, replay, after } => {
                    self.0.replay_page(account, region, replay, after.clone()).await
                }
                Work::Authorize { account, region, connection, modified_ms } => {
                    self.0.connection_settle(account, region, connection, *modified_ms, item.attempts).await
                }
                Work::Creating { account, region, connection, id } => {
                    self.0.connection_abandon(account, region, connection, id).await
                }
                Work::Secret { account, region, secret } => self.0.secret_forget(account, region, secret).await,
                Work::Expire { account, region, archive, created_ms } => {
                    self.0.archive_expire(account, region, archive, *created_ms).await
                }
            };
            done.unwrap_or_else(|error| {
                tracing::error!(%error, source = ?error.source, "an item of EventBridge has to wait");
                Outcome::Retry { after_ms: limits::BACKOFF.after(item.attempts + 1) }
            })
        })
    }
}

fn default_bus(account: &str, region: &str) -> BusName {
    BusName { account: account.to_owned(), region: region.to_owned(), name: crate::names::DEFAULT.to_owned() }
}

impl Core {
    async fn deliver(&self, delivery: &Delivery, item: &Item<Work>) -> Result<Outcome<Work>, contract::Error> {
        let Delivery { account, region, bus, rule, target, .. } = delivery;
        let bus = BusName { account: account.clone(), region: region.clone(), name: bus.clone() };
        let loaded = self.index.bus(&self.store, &bus).await?;
        let found = loaded.rules.get(rule);
        let found = found.and_then(|rule| Some((rule, rule.targets.iter().find(|known| known.id == *target)?)));
        // A target that was removed gets nothing more.
        let Some((Rule { measures, .. }, target)) = found else { return Ok(Outcome::Done) };
        let rule_arn = bus.rule_arn(rule);
        if let Some(letter) = &delivery.letter {
            return Ok(self.bury(delivery, target, &rule_arn, letter, item, measures).await);
        }
        if let Some(later) = self.paced(delivery, target).await {
            return Ok(later);
        }
        let body = self.body(delivery, target, &rule_arn, item.enqueued_ms);
        measures.attempt(item.attempts > delivery.waits, item.enqueued_ms, self.clock.now_ms());
        match self.attempt(delivery, target, &rule_arn, &body).await {
            Ok(()) => {
                measures.delivered(item.enqueued_ms, self.clock.now_ms());
                Ok(Outcome::Done)
            }
            Err(failure) => Ok(self.failed(delivery, target, body, &failure, item, measures)),
        }
    }

    fn body(&self, delivery: &Delivery, target: &Target, rule_arn: &str, arrived_ms: i64) -> String {
        if target.input.is_none() && target.input_path.is_none() && target.input_transformer.is_none() {
            return delivery.event.clone();
        }
        let event = serde_json::from_str(&delivery.event).unwrap_or(Value::Null);
        let ingestion = crate::envelope::second(arrived_ms);
        let around = Surroundings { rule_arn, rule_name: &delivery.rule, ingestion: &ingestion };
        input::of(target, &event, &delivery.event, around)
    }

    async fn attempt(&self, delivery: &Delivery, target: &Target, rule_arn: &str, body: &str) -> Result<(), Failure> {
        let parameters = parameters(target, &delivery.event);
        let shot = Shot { body, parameters: &parameters, ..shot(delivery, target, rule_arn) };
        let arn: Option<Arn> = target.arn.parse().ok();
        match arn {
            Some(arn) if arn.service == "events" && arn.resource.starts_with("event-bus/") => {
                self.relay(delivery, &shot).await
            }
            Some(arn) if arn.service == "events" => self.call_target(&shot, target).await,
            _ => self.sender.send(&shot).await.map(drop),
        }
    }

    /// Calls an API destination as the target's role.
    async fn call_target(&self, shot: &Shot<'_>, target: &Target) -> Result<(), Failure> {
        let ctx = self.sender.context(shot).await?;
        let given = target.http_parameters.as_ref();
        let call = HttpCall {
            arn: shot.arn,
            path: given.and_then(|given| given.path_parameter_values.as_deref()).unwrap_or_default(),
            headers: given.and_then(|given| given.header_parameters.as_deref()).unwrap_or_default(),
            query: given.and_then(|given| given.query_string_parameters.as_deref()).unwrap_or_default(),
            body: shot.body,
        };
        self.call(&ctx, call).await.map(drop)
    }

    /// What becomes of a delivery whose API destination takes no more calls now.
    async fn paced(&self, delivery: &Delivery, target: &Target) -> Option<Outcome<Work>> {
        let name = name_of(&target.arn, "api-destination").filter(|_| delivery.slot_ms.is_none())?;
        let key = crate::keys::named(&delivery.account, &delivery.region, &name);
        let destination = self.store.get(&crate::keys::DESTINATIONS, &key).await.ok()??;
        let rate = destination.rate.unwrap_or(limits::CALLS_PER_SECOND);
        let now_ms = self.clock.now_ms();
        let after_ms = self.paces.wait_ms(&destination.id, rate, now_ms);
        let slot_ms = Some(now_ms + after_ms);
        let payload = Work::Deliver(Delivery { slot_ms, waits: delivery.waits + 1, ..delivery.clone() });
        (after_ms > 0).then_some(Outcome::RetryAs { after_ms, payload })
    }

    /// Puts the event on another bus, as the role or as the account; that bus's policy decides.
    async fn relay(&self, delivery: &Delivery, shot: &Shot<'_>) -> Result<(), Failure> {
        if delivery.hopped {
            let text = "An event that came from another event bus is not sent to a third one.";
            return Err(Failure::lasting(Code::ThirdAccountHopDetected, text));
        }
        let event: Value = serde_json::from_str(shot.body).unwrap_or(Value::Null);
        let text = |name: &str| event[name].as_str().map(str::to_owned);
        let entry = api::events::PutEventsRequestEntry {
            source: text("source"),
            detail_type: text("detail-type"),
            detail: Some(event["detail"].to_string()),
            event_bus_name: Some(shot.arn.to_owned()),
            ..Default::default()
        };
        let ctx = match shot.role_arn {
            Some(_) => self.sender.context(shot).await?,
            None => {
                let ctx = self.sender.context(shot).await?;
                Context { source_arn: None, ..ctx.acting_as(Principal::root(&AccountId::new(shot.account), "")) }
            }
        };
        let request_id = ctx.request_id.as_str().to_owned();
        self.relays.offer(&request_id, event);
        let input = api::events::PutEventsRequest { entries: vec![entry], ..Default::default() };
        let put = self.bus.call::<api::events::op::PutEvents>(ctx, input).await;
        self.relays.take(&request_id);
        put.map(drop).map_err(Failure::from)
    }

    /// Another try later, a dead letter, or the end.
    fn failed(
        &self,
        delivery: &Delivery,
        target: &Target,
        body: String,
        failure: &Failure,
        item: &Item<Work>,
        measures: &Measures,
    ) -> Outcome<Work> {
        let policy = target.retry_policy.clone().unwrap_or_default();
        let retries = policy.maximum_retry_attempts.unwrap_or(limits::RETRIES);
        let age_ms = i64::from(policy.maximum_event_age_in_seconds.unwrap_or(limits::AGE_SECONDS)) * 1000;
        let attempts = item.attempts.saturating_sub(delivery.waits);
        let after_ms = limits::BACKOFF.spread(attempts + 1, self.ids.as_ref());
        let condition = if i64::from(attempts) >= i64::from(retries) {
            "MaximumRetryAttempts"
        } else if self.clock.now_ms() + after_ms > item.enqueued_ms + age_ms {
            "MaximumEventAgeInSeconds"
        } else if failure.passes {
            let payload = Work::Deliver(Delivery { slot_ms: None, ..delivery.clone() });
            return if delivery.slot_ms.is_some() {
                Outcome::RetryAs { after_ms, payload }
            } else {
                Outcome::Retry { after_ms }
            };
        } else {
            ""
        };
        measures.failed(failure.code == Code::ThirdAccountHopDetected, self.clock.now_ms());
        tracing::warn!(
            rule = delivery.rule,
            target = target.arn,
            code = failure.code.text(),
            reason = failure.message,
            "an event could not be delivered"
        );
        if target.dead_letter_config.as_ref().and_then(|config| config.arn.as_ref()).is_none() {
            return Outcome::GiveUp;
        }
        let letter = LetterText {
            body,
            code: failure.code.text().to_owned(),
            message: failure.message.clone(),
            retries: attempts,
            condition: Some(condition.to_owned()).filter(|text| failure.passes && !text.is_empty()),
        };
        Outcome::RetryAs { after_ms: 0, payload: Work::Deliver(Delivery { letter: Some(letter), ..delivery.clone() }) }
    }

    async fn bury(
        &self,
        delivery: &Delivery,
        target: &Target,
        rule_arn: &str,
        letter: &LetterText,
        item: &Item<Work>,
        measures: &Measures,
    ) -> Outcome<Work> {
        let mut attributes = vec![
            ("RULE_ARN", rule_arn.to_owned()),
            ("TARGET_ARN", target.arn.clone()),
            ("ERROR_CODE", letter.code.clone()),
            ("ERROR_MESSAGE", letter.message.clone()),
        ];
        if let Some(condition) = &letter.condition {
            attributes.push(("EXHAUSTED_RETRY_CONDITION", condition.clone()));
            attributes.push(("RETRY_ATTEMPTS", letter.retries.to_string()));
        }
        attributes.retain(|(_, text)| !text.is_empty());
        let queue = target.dead_letter_config.as_ref().and_then(|config| config.arn.as_deref());
        let Some(queue_arn) = queue else { return Outcome::GiveUp };
        let parameters = Parameters::default();
        let shot = Shot { role_arn: None, parameters: &parameters, ..shot(delivery, target, rule_arn) };
        let letter = Letter { queue_arn, body: &letter.body, attributes: &attributes };
        match self.sender.bury(&shot, &letter).await {
            Ok(()) => {
                measures.buried(true, self.clock.now_ms());
                Outcome::Done
            }
            Err(failure) if failure.passes => Outcome::Retry { after_ms: limits::BACKOFF.after(item.attempts) },
            Err(failure) => {
                measures.buried(false, self.clock.now_ms());
                tracing::error!(
                    rule = delivery.rule,
                    queue = queue_arn,
                    reason = failure.message,
                    "a dead letter is lost"
                );
                Outcome::GiveUp
            }
        }
    }
}

fn shot<'a>(delivery: &'a Delivery, target: &'a Target, rule_arn: &'a str) -> Shot<'a> {
    Shot {
        account: &delivery.account,
        region: &delivery.region,
        source_arn: rule_arn,
        role_arn: target.role_arn.as_deref(),
        arn: &target.arn,
        body: "",
        parameters: const { &Parameters::NONE },
    }
}

fn parameters(target: &Target, event: &str) -> Parameters {
    let event: Value = match target.arn.contains(":kinesis:") {
        true => serde_json::from_str(event).unwrap_or(Value::Null),
        false => Value::Null,
    };
    let key_path = target.kinesis_parameters.as_ref().map_or("$.id", |kinesis| &kinesis.partition_key_path);
    let partition_key = path::find(key_path, &event).filter(|found| !found.is_null());
    Parameters {
        group: target.sqs_parameters.as_ref().and_then(|sqs| sqs.message_group_id.clone()),
        partition_key: partition_key.map(|found| found.as_str().map_or_else(|| found.to_string(), str::to_owned)),
        ..Default::default()
    }
}
