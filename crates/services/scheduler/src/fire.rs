//! The worker: what is due, its invocation, retries and dead letters.

use crate::core::Core;
use crate::limits;
use crate::records::{Invocation, Name, Work};
use crate::schedules::target;
use api::scheduler::Target;
use contract::Error;
use outbox::{Handler, Item, New, Outcome};
use platform::BoxFuture;
use serde_json::json;
use std::sync::Arc;
use store::Batch;
use targets::{Code, Failure, Letter, Parameters, Shot};

/// Handles the outbox.
pub(crate) struct Worker(pub(crate) Arc<Core>);

impl Handler<Work> for Worker {
    fn handle<'a>(&'a self, item: &'a Item<Work>) -> BoxFuture<'a, Outcome<Work>> {
        Box::pin(async move {
            let done = match &item.payload {
                Work::Due { name, stamp, at_ms } => self.0.due(name, *stamp, *at_ms).await,
                Work::Invoke(invocation) => self.0.invoke(invocation, item).await,
                Work::DeleteGroup { account, region, group } => self.0.group_empty(account, region, group).await,
            };
            done.unwrap_or_else(|error| {
                tracing::error!(%error, source = ?error.source, "an item of the scheduler has to wait");
                Outcome::Retry { after_ms: limits::BACKOFF.after(item.attempts + 1) }
            })
        })
    }
}

/// What the target gets, with AWS's keywords filled in.
fn body(invocation: &Invocation, target: &Target, attempt: u32) -> String {
    let (arn, at) = (invocation.name.arn(), second(invocation.at_ms));
    match &target.input {
        Some(input) => input
            .replace("<aws.scheduler.schedule-arn>", &arn)
            .replace("<aws.scheduler.scheduled-time>", &at)
            .replace("<aws.scheduler.execution-id>", &invocation.id)
            .replace("<aws.scheduler.attempt-number>", &attempt.to_string()),
        None => json!({
            "version": "0",
            "id": invocation.id,
            "detail-type": "Scheduled Event",
            "source": "aws.scheduler",
            "account": invocation.name.account,
            "time": at,
            "region": invocation.name.region,
            "resources": [arn],
            "detail": "{}",
        })
        .to_string(),
    }
}

/// `2026-01-01T00:00:00Z`
fn second(ms: i64) -> String {
    let iso = platform::iso_ms(ms);
    format!("{}Z", &iso[..19.min(iso.len())])
}

fn parameters(target: &Target) -> Parameters {
    let event = target.event_bridge_parameters.as_ref();
    Parameters {
        group: target.sqs_parameters.as_ref().and_then(|sqs| sqs.message_group_id.clone()),
        partition_key: target.kinesis_parameters.as_ref().map(|kinesis| kinesis.partition_key.clone()),
        event: event.map(|event| (event.source.clone(), event.detail_type.clone())),
        ..Parameters::NONE
    }
}

impl Core {
    /// A schedule is due: its invocation and its next time follow.
    async fn due(&self, name: &Name, stamp: u64, at_ms: i64) -> Result<Outcome<Work>, Error> {
        let Some(record) = self.schedule_record(name).await?.filter(|record| record.stamp == stamp) else {
            return Ok(Outcome::Done);
        };
        let now_ms = self.clock.now_ms();
        let next = self.next(name, &record, now_ms.max(at_ms));
        let invocation = Invocation {
            name: name.clone(),
            stamp,
            at_ms,
            id: self.ids.uuid(),
            delete_after: record.delete_after && next.is_none(),
            target: record.target,
            letter: None,
        };
        Ok(Outcome::Then(std::iter::once(New::now(Work::Invoke(invocation))).chain(next).collect()))
    }

    async fn invoke(&self, invocation: &Invocation, item: &Item<Work>) -> Result<Outcome<Work>, Error> {
        let target = target(&invocation.target)?;
        let parameters = parameters(&target);
        let body = body(invocation, &target, item.attempts + 1);
        let arn = invocation.name.arn();
        let shot = Shot {
            account: &invocation.name.account,
            region: &invocation.name.region,
            source_arn: &arn,
            role_arn: Some(&target.role_arn),
            arn: &target.arn,
            body: &body,
            parameters: &parameters,
        };
        if let Some(attributes) = &invocation.letter {
            return self.bury(invocation, &target, &shot, attributes, item).await;
        }
        let measures = self.measures.of(&invocation.name);
        measures.attempt(self.clock.now_ms());
        match self.sender.send(&shot).await {
            Ok(_) => self.over(invocation, Outcome::Done).await,
            Err(failure) => {
                measures.error(failure.code == Code::Throttling, self.clock.now_ms());
                self.failed(invocation, &target, &failure, item).await
            }
        }
    }

    async fn failed(
        &self,
        invocation: &Invocation,
        target: &Target,
        failure: &Failure,
        item: &Item<Work>,
    ) -> Result<Outcome<Work>, Error> {
        let retries = target.retry_policy.as_ref().and_then(|policy| policy.maximum_retry_attempts);
        let after_ms = limits::BACKOFF.spread(item.attempts + 1, self.ids.as_ref());
        let condition = if i64::from(item.attempts) >= i64::from(retries.unwrap_or(limits::RETRIES)) {
            "MaximumRetryAttempts"
        } else if self.clock.now_ms() + after_ms > item.enqueued_ms + age_ms(target) {
            "MaximumEventAgeInSeconds"
        } else if failure.passes {
            return Ok(Outcome::Retry { after_ms });
        } else {
            ""
        };
        self.measures.of(&invocation.name).dropped(self.clock.now_ms());
        tracing::warn!(
            schedule = invocation.name.name,
            target = target.arn,
            code = failure.name,
            reason = failure.message,
            "a schedule's target could not be invoked"
        );
        if target.dead_letter_config.as_ref().and_then(|config| config.arn.as_ref()).is_none() {
            return self.over(invocation, Outcome::GiveUp).await;
        }
        let mut attributes = vec![
            ("ERROR_CODE", failure.name.clone()),
            ("ERROR_MESSAGE", failure.message.clone()),
            ("EXECUTION_ID", invocation.id.clone()),
            ("IS_PAYLOAD_TRUNCATED", "false".to_owned()),
            ("RETRY_ATTEMPTS", item.attempts.to_string()),
            ("SCHEDULED_TIME", second(invocation.at_ms)),
            ("SCHEDULE_ARN", invocation.name.arn()),
            ("TARGET_ARN", target.arn.clone()),
        ];
        if failure.passes {
            attributes.push(("EXHAUSTED_RETRY_CONDITION", condition.to_owned()));
        }
        attributes.retain(|(_, text)| !text.is_empty());
        let letter = attributes.into_iter().map(|(name, text)| (name.to_owned(), text)).collect();
        let payload = Work::Invoke(Invocation { letter: Some(letter), ..invocation.clone() });
        Ok(Outcome::RetryAs { after_ms: 0, payload })
    }

    async fn bury(
        &self,
        invocation: &Invocation,
        target: &Target,
        shot: &Shot<'_>,
        attributes: &[(String, String)],
        item: &Item<Work>,
    ) -> Result<Outcome<Work>, Error> {
        let queue = target.dead_letter_config.as_ref().and_then(|config| config.arn.as_deref());
        let Some(queue_arn) = queue else { return self.over(invocation, Outcome::GiveUp).await };
        let attributes: Vec<_> = attributes.iter().map(|(name, text)| (name.as_str(), text.clone())).collect();
        match self.sender.bury(shot, &Letter { queue_arn, body: shot.body, attributes: &attributes }).await {
            Ok(()) => {
                self.measures.of(&invocation.name).buried(true, self.clock.now_ms());
                self.over(invocation, Outcome::Done).await
            }
            Err(failure) if failure.passes => Ok(Outcome::Retry { after_ms: limits::BACKOFF.after(item.attempts) }),
            Err(failure) => {
                self.measures.of(&invocation.name).buried(false, self.clock.now_ms());
                let schedule = &invocation.name.name;
                tracing::error!(schedule, queue = queue_arn, reason = failure.message, "a dead letter is lost");
                self.over(invocation, Outcome::GiveUp).await
            }
        }
    }

    /// The invocation is over; so is a schedule that goes with its last one.
    async fn over(&self, invocation: &Invocation, outcome: Outcome<Work>) -> Result<Outcome<Work>, Error> {
        let still = |record: &crate::records::ScheduleRecord| record.stamp == invocation.stamp;
        if invocation.delete_after && self.schedule_record(&invocation.name).await?.as_ref().is_some_and(still) {
            let key = crate::keys::SCHEDULES.key(&invocation.name.key());
            self.store.commit(Batch::new().delete(key)).await.map_err(Error::internal)?;
        }
        Ok(outcome)
    }
}

fn age_ms(target: &Target) -> i64 {
    let seconds = target.retry_policy.as_ref().and_then(|policy| policy.maximum_event_age_in_seconds);
    i64::from(seconds.unwrap_or(limits::AGE_SECONDS)) * 1000
}
