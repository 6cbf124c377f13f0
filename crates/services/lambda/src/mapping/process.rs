//! From messages to calls: which of them the function sees, in how many events, and which are done with.

use super::client::{Client, Trouble};
use super::event;
use super::filter::Filters;
use super::poller::{Poller, Settings};
use crate::counters::Counter;
use crate::running::{self, Resolved};
use crate::service::LambdaService;
use crate::{invoke, limits, lineage};
use api::sqs::Message;
use bytes::Bytes;
use compute::{Event, InvokeError, Outcome};
use std::sync::Arc;
use targets::{FailedItems, failed_items};

/// A message on its way through a mapping.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Parcel {
    pub(crate) id: String,
    pub(crate) handle: String,
    /// As the function sees it.
    pub(crate) record: String,
    /// The sender's trace, when there is one.
    pub(crate) trace: Option<String>,
}

impl Parcel {
    pub(crate) fn of(message: &Message, settings: &Settings) -> Self {
        let attributes = message.attributes.iter().flatten();
        let trace = attributes.into_iter().find(|(name, _)| name == "AWSTraceHeader").map(|(_, value)| value.clone());
        Self {
            id: message.message_id.clone().unwrap_or_default(),
            handle: message.receipt_handle.clone().unwrap_or_default(),
            record: event::record(message, &settings.mapping.source_arn, &settings.mapping.region),
            trace,
        }
    }

    /// Whether the function is to see it.
    pub(crate) fn passes(&self, filters: &Filters) -> bool {
        if filters.is_empty() {
            return true;
        }
        let record = serde_json::from_str(&self.record).expect("written as an object");
        filters.pass(&record)
    }
}

/// Cuts a batch where an event would become too large for a call.
pub(crate) fn cut(parcels: Vec<Parcel>, bytes_max: usize) -> Vec<Vec<Parcel>> {
    let mut events: Vec<Vec<Parcel>> = Vec::new();
    let mut bytes = usize::MAX;
    for parcel in parcels {
        let cost = event::cost(&parcel.record);
        match events.last_mut() {
            Some(last) if bytes + cost <= bytes_max => {
                bytes += cost;
                last.push(parcel);
            }
            _ => {
                bytes = event::base_cost() + cost;
                events.push(vec![parcel]);
            }
        }
    }
    events
}

/// How a call for some messages ended.
enum Ended {
    /// The function answered; these are done with.
    Done(Vec<Parcel>),
    /// Nothing is done with; why.
    Failed(String),
}

impl Poller {
    /// Runs a batch in the function and deletes what it has done with. `until_ms` is when the messages become visible to others.
    pub(crate) async fn process(
        &self,
        lambda: &LambdaService,
        settings: &Settings,
        parcels: Vec<Parcel>,
        until_ms: i64,
    ) {
        for parcels in cut(parcels, limits::SYNC_PAYLOAD_BYTES_MAX) {
            let all = parcels.len();
            settings.count(lambda, "InvokedEventCount", all);
            let trouble = match self.run(lambda, settings, parcels, until_ms).await {
                Ok(Ended::Done(done)) => {
                    settings.count(lambda, "FailedInvokeEventCount", all - done.len());
                    let failed = (all > done.len()).then(|| Trouble(CALL_FAILED.to_owned()));
                    self.discard(lambda, settings, &done).await.err().or(failed)
                }
                Ok(Ended::Failed(text)) => {
                    settings.count(lambda, "FailedInvokeEventCount", all);
                    self.load.lock().push_back(limits::MAPPING_FAILURE_SHARE);
                    Some(Trouble(text))
                }
                Err(trouble) => Some(trouble),
            };
            self.note(lambda, trouble);
        }
    }

    /// Deletes messages that are done with.
    pub(crate) async fn discard(
        &self,
        lambda: &LambdaService,
        settings: &Settings,
        parcels: &[Parcel],
    ) -> Result<(), Trouble> {
        if parcels.is_empty() {
            return Ok(());
        }
        let resolved = resolve(lambda, settings).await?;
        let principal = self.principal(lambda, &resolved.main().role).await?;
        Client::new(lambda, &settings.mapping, principal)?.delete(parcels).await?;
        settings.count(lambda, "DeletedEventCount", parcels.len());
        Ok(())
    }

    /// One event, tried as long as the function is only throttled and nobody else can see its messages.
    async fn run(
        &self,
        lambda: &LambdaService,
        settings: &Settings,
        parcels: Vec<Parcel>,
        until_ms: i64,
    ) -> Result<Ended, Trouble> {
        let mut pause_ms = limits::MAPPING_THROTTLE_MS;
        loop {
            let resolved = resolve(lambda, settings).await?;
            let (parcels, trace) = self.unlooped(lambda, &resolved, &parcels);
            if parcels.is_empty() {
                return Ok(Ended::Failed("Recursive invocation detected.".to_owned()));
            }
            let error = match call(lambda, &resolved, &parcels, trace).await {
                Ok(outcome) => return Ok(ended(settings, &outcome, parcels)),
                Err(error) => error,
            };
            match error {
                // The function was changed under the call; it has not begun.
                InvokeError::Closed => {}
                InvokeError::NoRuntime(text) => return Ok(Ended::Failed(text)),
                InvokeError::Throttled(_)
                | InvokeError::Start(_)
                | InvokeError::Refused(_)
                | InvokeError::Restore(_) => {
                    self.load.lock().push_back(limits::MAPPING_THROTTLE_SHARE);
                }
            }
            if lambda.now_ms() + pause_ms >= until_ms || self.is_stopped() {
                return Ok(Ended::Failed(invoke::refusal(&error).message.unwrap_or_default()));
            }
            self.note(lambda, Some(Trouble(invoke::refusal(&error).message.unwrap_or_default())));
            lambda.sleep_ms(pause_ms).await;
            pause_ms = (pause_ms * 2).min(limits::MAPPING_THROTTLE_MS_MAX);
        }
    }

    /// Without messages of a chain of calls that is to be stopped, which go the way of failed ones; and the header for the call.
    fn unlooped(&self, lambda: &LambdaService, resolved: &Resolved, parcels: &[Parcel]) -> (Vec<Parcel>, String) {
        let mut trace = None;
        let mut kept = Vec::with_capacity(parcels.len());
        for parcel in parcels {
            match &parcel.trace {
                None => kept.push(parcel.clone()),
                Some(theirs) => match lineage::continued(theirs, &resolved.arn, resolved.stops_loops) {
                    Some(continued) => {
                        trace.get_or_insert(continued);
                        kept.push(parcel.clone());
                    }
                    None => lambda.count(Counter::RecursiveInvocationsDropped, &resolved.target),
                },
            }
        }
        let fresh = || {
            let new = invoke::trace_id(lambda, &super::client::context(lambda, &self.mapping()));
            lineage::continued(&new, &resolved.arn, false).unwrap_or_default()
        };
        let trace = trace.unwrap_or_else(fresh);
        (kept, trace)
    }
}

/// What is shown when a function fails.
const CALL_FAILED: &str = "Function call failed";

async fn resolve(lambda: &LambdaService, settings: &Settings) -> Result<Arc<Resolved>, Trouble> {
    let target = settings.mapping.target();
    let ctx = super::client::context(lambda, &settings.mapping);
    running::resolve(lambda, &ctx, &target)
        .await
        .map_err(|error| Trouble(error.message.clone().unwrap_or_else(|| error.to_string())))
}

async fn call(
    lambda: &LambdaService,
    resolved: &Resolved,
    parcels: &[Parcel],
    trace_id: String,
) -> Result<Outcome, InvokeError> {
    let payload = event::event(parcels.iter().map(|parcel| parcel.record.as_str()));
    let event = Event {
        request_id: lambda.ids.uuid(),
        payload: Bytes::from(payload),
        client_context: None,
        trace_id,
        invoked_arn: resolved.arn.clone(),
        tail: false,
        patient: false,
        pieces: None,
    };
    let serving = resolved.choose(lambda.ids.as_ref());
    resolved.invoke(lambda, serving, event, false).await
}

fn ended(settings: &Settings, outcome: &Outcome, parcels: Vec<Parcel>) -> Ended {
    if outcome.error_type.is_some() {
        return Ended::Failed(CALL_FAILED.to_owned());
    }
    if !settings.reports_failures() {
        return Ended::Done(parcels);
    }
    match failed_items(&outcome.payload, |id| parcels.iter().any(|parcel| parcel.id == id)) {
        FailedItems::All => Ended::Failed(CALL_FAILED.to_owned()),
        FailedItems::Some(failed) => {
            Ended::Done(parcels.into_iter().filter(|parcel| !failed.contains(&parcel.id)).collect())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parcel(length: usize) -> Parcel {
        Parcel { id: String::new(), handle: String::new(), record: "x".repeat(length), trace: None }
    }

    #[test]
    fn events_stay_below_their_limit() {
        for (lengths, bytes_max, expected) in [
            (vec![], 100, vec![]),
            (vec![10, 10, 10], 100, vec![3]),
            (vec![40, 30, 20], 100, vec![2, 1]),
            (vec![90, 90, 1], 100, vec![1, 1]),
            (vec![200, 1], 100, vec![1, 1]),
        ] {
            let parcels = lengths.iter().map(|length| parcel(*length)).collect();
            let sizes: Vec<usize> = cut(parcels, bytes_max).iter().map(Vec::len).collect();
            assert_eq!(sizes.iter().sum::<usize>(), lengths.len(), "{lengths:?}");
            assert!(sizes.len() >= expected.len(), "{lengths:?}: {sizes:?}");
        }
    }
}
