//! Asynchronous events: stored before the caller hears 202, delivered by a dispatcher that may die at any line.
//!
//! Owns the rows of [`record::EVENTS`], ordered by when they are due. An event leaves its row only in the transaction that also
//! says what became of it: done (deleted), or due again later (moved). So a crash repeats an attempt and never loses an event.
//! Bounded: [`limits::ASYNC_RUNNING_MAX`] attempts at a time; the rest waits in the store, of which the dispatcher reads each key once.

use crate::aftermath::{self, Answer, Listeners, Next, Verdict};
use crate::counters::Counter;
use crate::deliver::{self, Delivered};
use crate::invoke::refusal;
use crate::names::Target;
use crate::record::{self, EventConfig, Outbox, QueuedEvent, Undelivered};
use crate::running::{self, Resolved, Serving};
use crate::service::{LambdaService, settle_error};
use crate::{event_config, limits, lineage};
use bytes::Bytes;
use compute::{Event, Outcome};
use contract::Error;
use outbox::Frontier;
use parking_lot::Mutex;
use platform::{AccountId, Context, Principal, Region, RequestId, fault};
use std::collections::HashSet;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Weak};
use store::{Abort, Key, KeyRange, Scan};
use tokio::sync::Notify;

/// What of the queue is in memory: which events are in functions now, how far the dispatcher has looked, and a bell for it.
#[derive(Default)]
pub(crate) struct Queue {
    running: Mutex<HashSet<Key>>,
    frontier: Mutex<Frontier<Key>>,
    bell: Notify,
    /// When this process began with it. What was due before may have been attempted by the one before.
    started_ms: AtomicI64,
}

/// A row of an event that is being written: the dispatcher looks for it, and looks at once when this is dropped.
struct Writing<'a> {
    queue: &'a Queue,
    key: Key,
}

impl<'a> Writing<'a> {
    fn of(queue: &'a Queue, key: Key) -> Self {
        queue.frontier.lock().reserve(&key);
        Self { queue, key }
    }
}

impl Drop for Writing<'_> {
    fn drop(&mut self) {
        self.queue.frontier.lock().settle(&self.key);
        self.queue.bell.notify_one();
    }
}

/// Accepts an event: durable when this returns.
pub(crate) async fn enqueue(
    lambda: &LambdaService,
    ctx: &Context,
    target: &Target,
    payload: Bytes,
    trace_id: String,
    tenant: Option<String>,
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
        unsure: 0,
        refusals: 0,
        payload: String::from_utf8(payload.into()).map_err(Error::internal)?,
        tenant,
        outbox: None,
    };
    let writing = Writing::of(&lambda.queue, record::event(now_ms, &event.request_id));
    let key = &writing.key;
    lambda
        .store
        .transact("lambda.event.accept", |tx| async move {
            tx.put(&record::EVENTS, key, event)?;
            Ok::<(), Abort<Error>>(())
        })
        .await
        .map_err(settle_error)?;
    lambda.count(Counter::AsyncEventsReceived, target);
    fault::point("async.accepted");
    Ok(())
}

/// Starts the dispatcher. It ends when the service is dropped.
pub(crate) fn start(lambda: &Arc<LambdaService>) {
    lambda.queue.started_ms.store(lambda.now_ms(), Ordering::Release);
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
    let mut from = lambda.queue.frontier.lock().look();
    loop {
        let room = limits::ASYNC_RUNNING_MAX.saturating_sub(lambda.queue.running.lock().len());
        if room == 0 {
            return Ok(None);
        }
        let limit = room.min(limits::ASYNC_BATCH);
        let scan = Scan::range(KeyRange::between(&from, &store::key![u64::MAX])).limit(limit);
        let keys = lambda.store.keys(&record::EVENTS, &scan).await.map_err(Error::internal)?;
        let full = keys.len() == limit;
        for key in keys {
            let due_ms = due_ms(&key);
            if due_ms > lambda.now_ms() {
                return Ok(Some(due_ms));
            }
            from = key.clone().push(0_u64);
            if lambda.queue.running.lock().insert(key.clone()) {
                tokio::spawn(attempt(Arc::clone(lambda), key));
            }
            lambda.queue.frontier.lock().seen(&from);
        }
        if !full {
            return Ok(None);
        }
    }
}

fn due_ms(key: &Key) -> i64 {
    key.number(0).and_then(|due| i64::try_from(due).ok()).unwrap_or(0)
}

/// An event that is being attempted; dropped before its end is stored, the event is attempted again.
struct Attempt {
    lambda: Arc<LambdaService>,
    key: Key,
    stored: bool,
}

impl Drop for Attempt {
    fn drop(&mut self) {
        let queue = &self.lambda.queue;
        queue.running.lock().remove(&self.key);
        if !self.stored {
            queue.frontier.lock().revisit(&self.key);
        }
        queue.bell.notify_one();
    }
}

async fn attempt(lambda: Arc<LambdaService>, key: Key) {
    let mut attempt = Attempt { lambda, key, stored: false };
    match attempt_stored(&attempt.lambda, &attempt.key).await {
        Ok(()) => attempt.stored = true,
        Err(error) => {
            tracing::error!(%error, "could not make an attempt of an asynchronous event");
            let lambda = &attempt.lambda;
            lambda.clock.sleep_until(lambda.now_ms() + limits::ASYNC_THROTTLE_MS).await;
        }
    }
}

/// Does what the event needs next, as it is stored now. What the dispatcher read before may have been decided meanwhile.
async fn attempt_stored(lambda: &LambdaService, key: &Key) -> Result<(), Error> {
    let Some(mut event) = lambda.store.get(&record::EVENTS, key).await.map_err(Error::internal)? else {
        return Ok(());
    };
    if event.outbox.is_none() && due_ms(key) < lambda.queue.started_ms.load(Ordering::Acquire) {
        event.unsure += 1;
        keep(lambda, key, &event).await?;
    }
    fault::point("async.taken");
    match event.outbox.clone() {
        Some(outbox) => empty(lambda, key, event, outbox).await,
        None => run(lambda, key, event).await,
    }
}

/// Stores what is known of an event; when it is due stays.
async fn keep(lambda: &LambdaService, key: &Key, event: &QueuedEvent) -> Result<(), Error> {
    lambda
        .store
        .transact("lambda.event.keep", |tx| async move {
            tx.put(&record::EVENTS, key, event)?;
            Ok::<(), Abort<Error>>(())
        })
        .await
        .map_err(settle_error)
}

/// Makes one attempt and stores what follows from it.
async fn run(lambda: &LambdaService, key: &Key, mut event: QueuedEvent) -> Result<(), Error> {
    let target = target(&event);
    let (config, served, verdict) =
        match running::resolve_for(lambda, &context(&event), &target, event.tenant.as_deref()).await {
            Ok(resolved) => {
                let config = event_config::of(lambda, &target).await?;
                let serving = resolved.choose(lambda.ids.as_ref());
                let verdict = verdict(lambda, &resolved, serving, &event, &config).await;
                (config, Some((serving.role.clone(), serving.dead_letter_arn.clone())), verdict)
            }
            Err(error) if error.status == 404 => (EventConfig::default(), None, Verdict::Gone),
            Err(error) => {
                let verdict = Verdict::Refused { status: error.status, message: error.to_string() };
                (EventConfig::default(), None, verdict)
            }
        };
    fault::point("async.ran");
    let (role, dead_letter_arn) = served.unwrap_or_default();
    let function_arn = deliver::function_arn(&event);
    let to = Listeners { config: &config, dead_letter_arn: dead_letter_arn.as_deref(), function_arn: &function_arn };
    let next = aftermath::decide(&mut event, &verdict, to, lambda.now_ms());
    if matches!(&next, Next::Finished(told) if told.is_empty()) && !matches!(verdict, Verdict::Done(_)) {
        lambda.count(Counter::AsyncEventsDropped, &target);
        tracing::warn!(
            function = event.name,
            request_id = event.request_id,
            attempts = event.attempts,
            "an asynchronous event is given up, and nobody is told"
        );
    }
    store(lambda, key, event, next, role).await
}

fn target(event: &QueuedEvent) -> Target {
    Target {
        account: event.account.clone(),
        region: event.region.clone(),
        name: event.name.clone(),
        qualifier: event.qualifier.clone(),
    }
}

async fn verdict(
    lambda: &LambdaService,
    resolved: &Resolved,
    serving: &Serving,
    event: &QueuedEvent,
    config: &EventConfig,
) -> Verdict {
    if resolved.is_shut() {
        return Verdict::Shut;
    }
    if aftermath::is_too_old(event, config, lambda.now_ms()) {
        return Verdict::TooOld;
    }
    let Some(trace_id) = lineage::continued(&event.trace_id, &deliver::function_arn(event), resolved.stops_loops)
    else {
        lambda.count(Counter::RecursiveInvocationsDropped, &resolved.target);
        return Verdict::Loop;
    };
    let call = Event {
        request_id: event.request_id.clone(),
        payload: Bytes::from(event.payload.clone()),
        client_context: None,
        trace_id,
        invoked_arn: resolved.arn.clone(),
        tail: false,
        patient: true,
        pieces: None,
    };
    let answer = |payload: Bytes| Answer {
        payload: String::from_utf8_lossy(&payload).into_owned(),
        version: serving.version().to_owned(),
    };
    lambda.measure_age(&resolved.target, event.accepted_ms);
    match resolved.invoke(lambda, serving, call, false).await {
        Ok(Outcome { error_type: None, payload, .. }) => Verdict::Done(answer(payload)),
        Ok(Outcome { payload, .. }) => Verdict::Failed(answer(payload)),
        Err(error) => {
            let error = refusal(&error);
            tracing::debug!(%error, request_id = event.request_id, "an asynchronous event has to wait");
            Verdict::Refused { status: error.status, message: error.message.unwrap_or_default() }
        }
    }
}

/// Lambda acting by itself for the function that the event is for.
pub(crate) fn context(event: &QueuedEvent) -> Context {
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
        via: Vec::new(),
    }
}

/// Stores what became of an attempt: the event is due again, has something to deliver, or is gone.
async fn store(
    lambda: &LambdaService,
    key: &Key,
    mut event: QueuedEvent,
    next: Next,
    role: String,
) -> Result<(), Error> {
    let due_ms = match next {
        Next::Again(due_ms) => Some(due_ms),
        Next::Finished(deliveries) if deliveries.is_empty() => None,
        Next::Finished(deliveries) => {
            event.outbox = Some(Outbox { role, deliveries, tries: 0 });
            Some(lambda.now_ms())
        }
    };
    replace(lambda, key, &event, due_ms, &[]).await
}

/// Delivers what is left, and stores what could not be delivered: for another round, or for the operator.
async fn empty(lambda: &LambdaService, key: &Key, mut event: QueuedEvent, outbox: Outbox) -> Result<(), Error> {
    let tries = outbox.tries + 1;
    let (mut left, mut given_up) = (Vec::new(), Vec::new());
    for delivery in outbox.deliveries {
        let reason = match deliver::deliver(lambda, &event, &outbox.role, &delivery).await {
            Delivered::Yes => continue,
            Delivered::NotYet(reason) if tries < limits::DELIVERY_TRIES => {
                tracing::debug!(target = delivery.arn, reason, "a delivery has to wait");
                left.push(delivery);
                continue;
            }
            Delivered::NotYet(reason) | Delivered::Never(reason) => reason,
        };
        lambda.count(deliver::counter(&delivery.kind), &target(&event));
        tracing::error!(
            function = event.name,
            request_id = event.request_id,
            target = delivery.arn,
            reason,
            "could not deliver what became of an asynchronous event; it is kept"
        );
        given_up.push(Undelivered { delivery, request_id: event.request_id.clone(), reason, at_ms: lambda.now_ms() });
    }
    fault::point("async.delivered");
    let due_ms = (!left.is_empty()).then(|| lambda.now_ms() + aftermath::after_refusal(tries));
    event.outbox = Some(Outbox { role: outbox.role, deliveries: left, tries });
    replace(lambda, key, &event, due_ms, &given_up).await
}

/// Where the event lies when it is due then: not where it lies now, which the dispatcher has seen.
fn elsewhere(key: &Key, due_ms: i64, request_id: &str) -> Key {
    let to = record::event(due_ms, request_id);
    if to == *key { to.push(0_u64) } else { to }
}

/// In one transaction: the row goes, and what follows from it is there.
async fn replace(
    lambda: &LambdaService,
    key: &Key,
    event: &QueuedEvent,
    due_ms: Option<i64>,
    given_up: &[Undelivered],
) -> Result<(), Error> {
    let function = &record::function(&event.account, &event.region, &event.name);
    let again = due_ms.map(|due_ms| Writing::of(&lambda.queue, elsewhere(key, due_ms, &event.request_id)));
    let to = again.as_ref().map(|writing| &writing.key);
    lambda
        .store
        .transact("lambda.event.decide", |tx| async move {
            tx.delete(&record::EVENTS, key);
            if let Some(to) = to {
                tx.put(&record::EVENTS, to, event)?;
            }
            for undelivered in given_up {
                let row = record::undelivered(function, &event.request_id, &undelivered.delivery.arn);
                tx.put(&record::UNDELIVERED, &row, undelivered)?;
            }
            Ok::<(), Abort<Error>>(())
        })
        .await
        .map_err(settle_error)?;
    fault::point("async.decided");
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::record;
    use crate::testing::{Scene, create, outcome};
    use api::lambda::{self as types, Lambda};
    use bytes::Bytes;
    use compute::{InvokeError, ThrottleReason};
    use platform::Clock;
    use store::Scan;

    async fn send(scene: &Scene, name: &str) {
        let input = types::InvocationRequest {
            function_name: name.to_owned(),
            invocation_type: Some("Event".to_owned()),
            payload: Some(Bytes::from_static(b"{\"n\":1}")),
            ..Default::default()
        };
        scene.lambda.invoke(scene.call(input)).await.expect("accepted");
    }

    async fn configure(scene: &Scene, retries: i32, on_success: Option<String>, on_failure: Option<String>) {
        let input = types::PutFunctionEventInvokeConfigRequest {
            function_name: "f".to_owned(),
            maximum_retry_attempts: Some(retries),
            destination_config: Some(types::DestinationConfig {
                on_success: Some(types::OnSuccess { destination: on_success }),
                on_failure: Some(types::OnFailure { destination: on_failure }),
            }),
            ..Default::default()
        };
        scene.lambda.put_function_event_invoke_config(scene.call(input)).await.expect("configured");
    }

    async fn rows(scene: &Scene) -> (usize, Vec<record::Undelivered>) {
        let events = scene.lambda.store.scan(&record::EVENTS, &Scan::all()).await.expect("reads");
        let kept = scene.lambda.store.scan(&record::UNDELIVERED, &Scan::all()).await.expect("reads");
        (events.len(), kept.into_iter().map(|(_, row)| row).collect())
    }

    async fn settled(scene: &Scene) -> Vec<record::Undelivered> {
        for _ in 0..100_000 {
            let (events, kept) = rows(scene).await;
            if events == 0 {
                return kept;
            }
            tokio::task::yield_now().await;
        }
        panic!("events are left");
    }

    #[tokio::test]
    async fn a_destination_function_gets_the_record() {
        let scene = Scene::new().await;
        scene.function("f").await;
        scene.function("listener").await;
        configure(&scene, 0, None, Some(scene.arn("listener", None))).await;
        scene.house.plan(Ok(outcome(r#"{"errorMessage":"m"}"#, Some("Unhandled"))));
        send(&scene, "f").await;
        scene.until("the listener is called", || !scene.house.calls_of("listener").is_empty()).await;
        let record: serde_json::Value =
            serde_json::from_slice(&scene.house.calls_of("listener")[0].payload).expect("JSON");
        assert_eq!(record["requestContext"]["condition"], "RetriesExhausted");
        assert_eq!(record["requestContext"]["approximateInvokeCount"], 1);
        assert_eq!(record["requestPayload"]["n"], 1);
        assert!(settled(&scene).await.is_empty());
    }

    #[tokio::test]
    async fn retries_keep_the_request_id_and_success_is_told() {
        let scene = Scene::new().await;
        scene.function("f").await;
        scene.function("listener").await;
        configure(&scene, 1, Some(scene.arn("listener", None)), None).await;
        scene.house.plan(Ok(outcome("{}", Some("Unhandled"))));
        send(&scene, "f").await;
        scene.until("the first attempt", || scene.house.calls_of("f").len() == 1).await;
        while rows(&scene).await.0 == 0 {}
        scene
            .until("the second attempt", || {
                scene.clock.advance_ms(1000);
                scene.house.calls_of("f").len() == 2
            })
            .await;
        scene.until("the listener is called", || !scene.house.calls_of("listener").is_empty()).await;
        let ids: Vec<_> = scene.house.calls_of("f").into_iter().map(|event| event.request_id).collect();
        assert_eq!(ids[0], ids[1]);
        settled(&scene).await;
    }

    #[tokio::test]
    async fn what_no_service_takes_is_kept_and_counted() {
        let scene = Scene::new().await;
        let queue = "arn:aws:sqs:us-east-1:123456789012:q";
        let input = types::CreateFunctionRequest {
            dead_letter_config: Some(types::DeadLetterConfig { target_arn: Some(queue.to_owned()) }),
            ..create("f")
        };
        scene.create(input).await.expect("created");
        configure(&scene, 0, None, None).await;
        scene.house.plan(Ok(outcome(r#"{"errorMessage":"m"}"#, Some("Unhandled"))));
        send(&scene, "f").await;
        let kept = settled(&scene).await;
        assert_eq!((kept.len(), &*kept[0].delivery.arn, &*kept[0].delivery.body), (1, queue, "{\"n\":1}"));
        assert!(kept[0].reason.contains("501"), "{}", kept[0].reason);
        let counted = scene.lambda.counters().into_iter().find(|(name, _)| *name == "DeadLetterErrors");
        assert_eq!(counted, Some(("DeadLetterErrors", 1)));
    }

    #[tokio::test]
    async fn a_function_that_is_switched_off_sends_events_to_its_listener() {
        let scene = Scene::new().await;
        scene.function("f").await;
        scene.function("listener").await;
        configure(&scene, 2, None, Some(scene.arn("listener", None))).await;
        let off =
            types::PutFunctionConcurrencyRequest { function_name: "f".to_owned(), reserved_concurrent_executions: 0 };
        scene.lambda.put_function_concurrency(scene.call(off)).await.expect("off");
        send(&scene, "f").await;
        scene.until("the listener is called", || !scene.house.calls_of("listener").is_empty()).await;
        assert!(scene.house.calls_of("f").is_empty());
        settled(&scene).await;
    }

    #[tokio::test]
    async fn a_throttled_event_waits_and_runs() {
        let scene = Scene::new().await;
        scene.function("f").await;
        scene.house.plan(Err(InvokeError::Throttled(ThrottleReason::Account)));
        send(&scene, "f").await;
        scene
            .until("the event runs", || {
                scene.clock.advance_ms(100);
                scene.house.calls_of("f").len() == 2
            })
            .await;
        settled(&scene).await;
    }
}
