//! Asynchronous events: stored before the caller hears 202, delivered by a dispatcher that may die at any line.
//!
//! Owns the rows of [`record::EVENTS`], ordered by when they are due. An event leaves its row only in the transaction that also
//! says what became of it: done (deleted), or due again later (moved). So a crash repeats an attempt and never loses an event.
//! Bounded: [`limits::ASYNC_RUNNING_MAX`] attempts at a time; the rest waits in the store.

use crate::invoke::refusal;
use crate::limits;
use crate::names::Target;
use crate::record::{self, QueuedEvent};
use crate::running;
use crate::service::{LambdaService, settle_error};
use bytes::Bytes;
use compute::{Event, InvokeError, Outcome};
use contract::Error;
use parking_lot::Mutex;
use platform::{AccountId, Context, Principal, Region, RequestId};
use std::collections::HashSet;
use std::sync::{Arc, Weak};
use store::{Abort, Key, KeyRange, Scan};
use tokio::sync::Notify;

/// What of the queue is in memory: which events are in functions now, and a bell for the dispatcher.
#[derive(Default)]
pub(crate) struct Queue {
    running: Mutex<HashSet<Key>>,
    bell: Notify,
}

/// What became of an attempt.
enum Verdict {
    Done,
    /// The function failed; this counts as an attempt.
    Failed,
    /// It was throttled or the platform failed; this does not.
    Refused,
    /// The function is not there any more.
    Gone,
}

/// Accepts an event: durable when this returns.
pub(crate) async fn enqueue(
    lambda: &LambdaService,
    ctx: &Context,
    target: &Target,
    payload: Bytes,
    trace_id: String,
) -> Result<(), Error> {
    let now_ms = lambda.now_ms();
    let event = &QueuedEvent {
        account: target.account.clone(),
        region: target.region.clone(),
        name: target.name.clone(),
        qualifier: target.qualifier.clone(),
        request_id: ctx.request_id.to_string(),
        trace_id,
        accepted_ms: now_ms,
        attempts: 0,
        refusals: 0,
        payload: String::from_utf8(payload.into()).map_err(Error::internal)?,
        outbox: None,
    };
    let key = &record::event(now_ms, &event.request_id);
    lambda
        .store
        .transact("lambda.event.accept", |tx| async move {
            tx.put(&record::EVENTS, key, event)?;
            Ok::<(), Abort<Error>>(())
        })
        .await
        .map_err(settle_error)?;
    lambda.queue.bell.notify_one();
    Ok(())
}

/// Starts the dispatcher. It ends when the service is dropped.
pub(crate) fn start(lambda: &Arc<LambdaService>) {
    tokio::spawn(dispatch(Arc::downgrade(lambda)));
}

async fn dispatch(lambda: Weak<LambdaService>) {
    loop {
        let Some(this) = lambda.upgrade() else { return };
        let next_ms = match start_due(&this).await {
            Ok(next_ms) => next_ms,
            Err(error) => {
                tracing::error!(%error, "could not read the queue of asynchronous events");
                Some(this.now_ms() + limits::ASYNC_THROTTLE_MS)
            }
        };
        let until =
            this.clock.sleep_until(next_ms.unwrap_or(i64::MAX / 2).min(this.now_ms() + limits::ASYNC_AGE_MS_MAX));
        let bell = this.queue.bell.notified();
        tokio::select! {
            () = until => {}
            () = bell => {}
        }
    }
}

/// Starts what is due, as far as there is room. Gives the time at which to look again; `None` waits for the bell alone.
async fn start_due(lambda: &Arc<LambdaService>) -> Result<Option<i64>, Error> {
    let mut from = KeyRange::all();
    loop {
        let rows = lambda
            .store
            .scan(&record::EVENTS, &Scan::range(from).limit(limits::ASYNC_BATCH))
            .await
            .map_err(Error::internal)?;
        let Some((last, _)) = rows.last() else { return Ok(None) };
        from = KeyRange::between(&last.clone().push(0_u64), &store::key![u64::MAX]);
        for (key, _) in rows {
            let due_ms = key.number(0).and_then(|due| i64::try_from(due).ok()).unwrap_or(0);
            if due_ms > lambda.now_ms() {
                return Ok(Some(due_ms));
            }
            let room = {
                let mut running = lambda.queue.running.lock();
                if running.len() >= limits::ASYNC_RUNNING_MAX {
                    return Ok(None);
                }
                running.insert(key.clone())
            };
            if room {
                tokio::spawn(attempt(Arc::clone(lambda), key));
            }
        }
    }
}

async fn attempt(lambda: Arc<LambdaService>, key: Key) {
    // A decision that cannot be stored is taken again: the row is still there.
    if let Err(error) = attempt_stored(&lambda, &key).await {
        tracing::error!(%error, "could not make an attempt of an asynchronous event");
        tokio::time::sleep(std::time::Duration::from_secs(1)).await;
    }
    lambda.queue.running.lock().remove(&key);
    lambda.queue.bell.notify_one();
}

/// Runs the event as it is stored now. What the dispatcher read before may have been decided meanwhile.
async fn attempt_stored(lambda: &LambdaService, key: &Key) -> Result<(), Error> {
    let Some(event) = lambda.store.get(&record::EVENTS, key).await.map_err(Error::internal)? else { return Ok(()) };
    let verdict = run(lambda, &event).await;
    decide(lambda, key, event, verdict).await
}

async fn run(lambda: &LambdaService, event: &QueuedEvent) -> Verdict {
    let target = Target {
        account: event.account.clone(),
        region: event.region.clone(),
        name: event.name.clone(),
        qualifier: event.qualifier.clone(),
    };
    let resolved = match running::resolve(lambda, &context(event), &target).await {
        Ok(resolved) => resolved,
        Err(error) if error.status == 404 => return Verdict::Gone,
        Err(_) => return Verdict::Refused,
    };
    let call = Event {
        request_id: event.request_id.clone(),
        payload: Bytes::from(event.payload.clone()),
        client_context: None,
        trace_id: event.trace_id.clone(),
        invoked_arn: resolved.arn.clone(),
        tail: false,
        pieces: None,
    };
    match resolved.invoke(lambda, resolved.choose(lambda.ids.as_ref()), call, false).await {
        Ok(Outcome { error_type: None, .. }) => Verdict::Done,
        Ok(_) => Verdict::Failed,
        Err(error @ InvokeError::Closed) | Err(error) => {
            tracing::debug!(error = %refusal(&error), request_id = event.request_id, "an asynchronous event has to wait");
            Verdict::Refused
        }
    }
}

/// Lambda acting by itself for the function that the event is for.
fn context(event: &QueuedEvent) -> Context {
    Context {
        principal: Principal::service("lambda.amazonaws.com"),
        account: AccountId::new(&event.account),
        region: Region::new(&event.region),
        request_id: RequestId::new(&event.request_id),
        endpoint: "".into(),
        source_ip: None,
        secure: false,
        source_arn: None,
        trace_id: Some(event.trace_id.as_str().into()),
        user_agent: None,
    }
}

/// Stores what became of an attempt: the event is gone, or due again.
async fn decide(lambda: &LambdaService, key: &Key, mut event: QueuedEvent, verdict: Verdict) -> Result<(), Error> {
    let now_ms = lambda.now_ms();
    let again_ms = match verdict {
        Verdict::Done | Verdict::Gone => None,
        Verdict::Failed => {
            event.attempts += 1;
            after_failure(event.attempts).map(|pause| now_ms + pause)
        }
        Verdict::Refused => {
            event.refusals += 1;
            Some(now_ms + after_refusal(event.refusals))
        }
    };
    let again_ms = again_ms.filter(|_| now_ms - event.accepted_ms < limits::ASYNC_AGE_MS_MAX);
    if again_ms.is_none() && !matches!(verdict, Verdict::Done) {
        tracing::warn!(
            function = event.name,
            request_id = event.request_id,
            attempts = event.attempts,
            "an asynchronous event is given up"
        );
    }
    let (event, key) = (&event, key);
    lambda
        .store
        .transact("lambda.event.decide", |tx| async move {
            tx.delete(&record::EVENTS, key);
            if let Some(due_ms) = again_ms {
                tx.put(&record::EVENTS, &record::event(due_ms, &event.request_id), event)?;
            }
            Ok::<(), Abort<Error>>(())
        })
        .await
        .map_err(settle_error)
}

/// The pause after so many failed attempts, ms; `None` when there is no further one.
fn after_failure(attempts: u32) -> Option<i64> {
    match attempts {
        1 => Some(limits::ASYNC_FIRST_RETRY_MS),
        attempts if attempts < limits::ASYNC_ATTEMPTS => Some(limits::ASYNC_SECOND_RETRY_MS),
        _ => None,
    }
}

/// The pause after so many refusals, ms.
fn after_refusal(refusals: u32) -> i64 {
    limits::ASYNC_THROTTLE_MS.saturating_mul(1 << refusals.saturating_sub(1).min(20)).min(limits::ASYNC_THROTTLE_MS_MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failing_event_is_tried_three_times() {
        assert_eq!([1, 2, 3].map(after_failure), [Some(60_000), Some(120_000), None]);
    }

    #[test]
    fn throttles_back_off_to_five_minutes() {
        assert_eq!([1, 2, 3, 9, 10, 50].map(after_refusal), [1000, 2000, 4000, 256_000, 300_000, 300_000]);
    }
}
