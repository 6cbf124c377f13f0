//! The target: a function gets the batch at once, everything else its events one by one.

use crate::batch::Parcel;
use crate::enrich::Http;
use crate::execution::{Execution, Taken};
use crate::log::Step;
use crate::measure::End;
use crate::template::{self, Event};
use crate::validate::is_destination;
use bytes::Bytes;
use contract::Timestamp;
use std::collections::HashSet;
use targets::{FailedItems, Failure, Parameters, failed_items};

impl Execution<'_> {
    /// Delivers; the error means that nothing was taken.
    pub(crate) async fn deliver(&self, parcels: &[Parcel], events: &[Event]) -> Result<Taken, Failure> {
        self.journal.note(Step::TargetStageEntered);
        let began = self.core.clock.instant();
        let taken = match self.settings.target.service.as_str() {
            "lambda" => self.deliver_at_once(parcels, events).await,
            _ => self.deliver_each(events).await,
        };
        let end = match &taken {
            Ok(Taken::All) => End::Good,
            Ok(_) => End::Partly,
            Err(_) => End::Failed,
        };
        self.measures.delivered(end, self.ms_since(began), self.core.now_ms());
        match &taken {
            Ok(Taken::All) => self.journal.note(Step::TargetStageSucceeded),
            Ok(_) => self.journal.note(Step::TargetStagePartiallyFailed),
            Err(failure) => self.journal.failed(Step::TargetStageFailed, "Target", failure),
        }
        taken
    }

    async fn deliver_at_once(&self, parcels: &[Parcel], events: &[Event]) -> Result<Taken, Failure> {
        let template = self.settings.parameters.input_template.as_deref();
        let texts: Vec<_> = events.iter().map(|event| self.render(template, event)).collect();
        let function = self.settings.parameters.lambda_function_parameters.as_ref();
        let kind = function.and_then(|parameters| parameters.invocation_type.as_deref());
        let wait = kind != Some("FIRE_AND_FORGET");
        let parameters = Parameters { wait, ..Parameters::NONE };
        let body = template::list(&texts);
        self.journal.request(Step::TargetInvocationStarted, &body);
        let answer = self.send(&self.settings.pipe.target, &body, &parameters).await;
        self.note_answer(&answer);
        let answer = answer?;
        match failed_items(&answer, |id| parcels.iter().any(|parcel| parcel.id == id)) {
            _ if !wait => Ok(Taken::All),
            FailedItems::Some(failed) if failed.is_empty() => Ok(Taken::All),
            FailedItems::Some(failed) => Ok(Taken::WithoutIds(failed)),
            // A target that says nothing of failed items has taken all of them.
            FailedItems::All if !names_failures(&answer) => Ok(Taken::All),
            FailedItems::All => Ok(Taken::Without((0..parcels.len()).collect())),
        }
    }

    /// One by one. What follows a failure in a FIFO queue has to wait for what failed.
    async fn deliver_each(&self, events: &[Event]) -> Result<Taken, Failure> {
        let (mut failed, mut last) = (HashSet::new(), None);
        for (place, event) in events.iter().enumerate() {
            if last.is_some() && self.settings.is_fifo() {
                failed.insert(place);
                continue;
            }
            if let Err(failure) = self.deliver_one(event).await {
                failed.insert(place);
                last = Some(failure);
            }
        }
        match last {
            Some(failure) if failed.len() == events.len() => Err(failure),
            Some(_) => Ok(Taken::Without(failed)),
            None => Ok(Taken::All),
        }
    }

    async fn deliver_one(&self, event: &Event) -> Result<Bytes, Failure> {
        let body = self.render(self.settings.parameters.input_template.as_deref(), event);
        self.journal.request(Step::TargetInvocationStarted, &body);
        let answer = match is_destination(&self.settings.target) {
            true => {
                let given = self.settings.parameters.http_parameters.clone().unwrap_or_default();
                let http = Http::of(
                    event,
                    given.path_parameter_values.as_deref(),
                    given.header_parameters.as_deref(),
                    given.query_string_parameters.as_deref(),
                );
                self.call(&self.settings.pipe.target, &http, &body).await
            }
            false => self.send(&self.settings.pipe.target, &body, &self.target_parameters(event)).await,
        };
        self.note_answer(&answer);
        answer
    }

    fn note_answer(&self, answer: &Result<Bytes, Failure>) {
        match answer {
            Ok(answer) => self.journal.answer(Step::TargetInvocationSucceeded, answer),
            Err(failure) => self.journal.failed(Step::TargetInvocationFailed, "Target", failure),
        }
    }

    fn target_parameters(&self, event: &Event) -> Parameters {
        let given = &self.settings.parameters;
        let of = |text: &Option<String>| text.as_deref().map(|text| event.parameter(text));
        let queue = given.sqs_queue_parameters.as_ref();
        let bus = given.event_bridge_event_bus_parameters.clone().unwrap_or_default();
        let logs = given.cloud_watch_logs_parameters.clone().unwrap_or_default();
        let is_bus = self.settings.target.service == "events";
        let source = || format!("Pipe {}", self.settings.pipe.name);
        Parameters {
            group: queue.and_then(|queue| of(&queue.message_group_id)),
            deduplication: queue.and_then(|queue| of(&queue.message_deduplication_id)),
            partition_key: given
                .kinesis_stream_parameters
                .as_ref()
                .map(|stream| event.parameter(&stream.partition_key)),
            event: is_bus.then(|| {
                let kind = of(&bus.detail_type).unwrap_or_else(|| "Event from aws:sqs".to_owned());
                (of(&bus.source).unwrap_or_else(source), kind)
            }),
            resources: bus.resources.iter().flatten().map(|text| event.parameter(text)).collect(),
            time_ms: of(&bus.time).or_else(|| of(&logs.timestamp)).and_then(|text| time_ms(&text)),
            stream: of(&logs.log_stream_name),
            wait: false,
        }
    }
}

/// Whether an answer speaks of failed items at all.
fn names_failures(answer: &[u8]) -> bool {
    let answer = serde_json::from_slice::<serde_json::Value>(answer);
    answer.is_ok_and(|answer| answer.get("batchItemFailures").is_some())
}

/// A time as text: of ISO 8601, or ms or s since 1970.
fn time_ms(text: &str) -> Option<i64> {
    match text.parse::<i64>() {
        Ok(number) if number > 100_000_000_000 => Some(number),
        Ok(seconds) => seconds.checked_mul(1000),
        Err(_) => Timestamp::parse(text).map(Timestamp::ms),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read() {
        for (text, ms) in [
            ("1764025872345", Some(1_764_025_872_345)),
            ("1764025872", Some(1_764_025_872_000)),
            ("2025-11-24T23:11:12Z", Some(1_764_025_872_000)),
            ("soon", None),
        ] {
            assert_eq!(time_ms(text), ms, "{text}");
        }
    }

    #[test]
    fn only_answers_with_the_member_speak_of_failures() {
        assert!(names_failures(br#"{"batchItemFailures": 1}"#) && !names_failures(b"[1]") && !names_failures(b"ok"));
    }
}
