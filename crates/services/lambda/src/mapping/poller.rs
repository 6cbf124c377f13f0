//! One enabled mapping in memory: its settings, its workers, and what keeps it from working.

use super::client::Trouble;
use super::criteria;
use super::filter::Filters;
use super::load::{Bounds, Load};
use super::record::Mapping;
use crate::limits;
use crate::service::LambdaService;
use arc_swap::ArcSwap;
use contract::Error;
use parking_lot::Mutex;
use platform::Principal;
use std::sync::{Arc, Weak};
use std::time::Instant;
use tokio::sync::watch;

/// What a mapping does, ready for use.
#[derive(Debug)]
pub(crate) struct Settings {
    pub(crate) mapping: Mapping,
    filters: Mutex<KnownFilters>,
}

impl Settings {
    pub(crate) fn of(mapping: Mapping) -> Result<Self, Error> {
        let known = match &mapping.sealed {
            Some(_) => None,
            None => Some((Arc::new(Filters::compile(mapping.filters.as_deref().unwrap_or_default())?), i64::MAX)),
        };
        Ok(Self { mapping, filters: Mutex::new(known) })
    }

    /// The filters; those that a key protects are decrypted now and then, so that the key has its say.
    pub(crate) async fn filters(&self, lambda: &LambdaService) -> Result<Arc<Filters>, Trouble> {
        let now_ms = lambda.now_ms();
        if let Some((filters, until_ms)) = &*self.filters.lock()
            && now_ms < *until_ms
        {
            return Ok(Arc::clone(filters));
        }
        let patterns = criteria::for_poller(lambda, &self.mapping).await?;
        let filters = Filters::compile(&patterns).map_err(|error| Trouble(error.to_string()))?;
        let filters = Arc::new(filters);
        *self.filters.lock() = Some((Arc::clone(&filters), now_ms + limits::MAPPING_FILTERS_KNOWN_MS));
        Ok(filters)
    }

    /// Messages that one receive may bring.
    pub(crate) fn per_receive(&self) -> usize {
        self.mapping.batch_size.min(limits::MAPPING_PLAIN_BATCH_MAX) as usize
    }

    pub(crate) fn reports_failures(&self) -> bool {
        self.mapping.response_types.iter().any(|kind| kind == "ReportBatchItemFailures")
    }
}

/// Filters, and until when they are used, ms.
type KnownFilters = Option<(Arc<Filters>, i64)>;
/// Seconds, and until when that is believed, ms.
type KnownVisibility = (i64, i64);
/// A role, its principal, and until when that is used, ms.
type KnownIdentity = (String, Principal, i64);

/// What went wrong last, and when that was last logged.
#[derive(Default)]
struct Noted {
    trouble: Option<Trouble>,
    logged: Option<Instant>,
}

pub(crate) struct Poller {
    pub(crate) lambda: Weak<LambdaService>,
    pub(crate) settings: ArcSwap<Settings>,
    pub(crate) load: Mutex<Load>,
    pub(crate) identity: tokio::sync::Mutex<Option<KnownIdentity>>,
    pub(crate) visibility: Mutex<Option<KnownVisibility>>,
    trouble: Mutex<Noted>,
    stopped: watch::Sender<bool>,
    /// Rung when settings or functions change: what is in trouble looks again.
    pub(crate) bell: tokio::sync::Notify,
    /// The number of workers, for who waits for the last.
    pub(crate) workers: watch::Sender<u32>,
}

impl Poller {
    pub(crate) fn new(lambda: Weak<LambdaService>, settings: Settings) -> Arc<Self> {
        let bounds = Bounds::of(&settings.mapping);
        Arc::new(Self {
            lambda,
            settings: ArcSwap::from_pointee(settings),
            load: Mutex::new(Load::new(bounds)),
            identity: tokio::sync::Mutex::default(),
            visibility: Mutex::default(),
            trouble: Mutex::default(),
            stopped: watch::Sender::new(false),
            bell: tokio::sync::Notify::new(),
            workers: watch::Sender::new(0),
        })
    }

    pub(crate) fn mapping(&self) -> Mapping {
        self.settings.load().mapping.clone()
    }

    /// Takes new settings; what is under way ends under the old ones.
    pub(crate) fn reconfigure(&self, settings: Settings) {
        self.load.lock().set_bounds(Bounds::of(&settings.mapping));
        self.settings.store(Arc::new(settings));
        *self.visibility.lock() = None;
        self.bell.notify_waiters();
    }

    /// Takes no more messages, and waits until those taken are done with.
    pub(crate) async fn stop(&self) {
        self.stopped.send_replace(true);
        let _ = self.workers.subscribe().wait_for(|workers| *workers == 0).await;
    }

    /// As [`Poller::stop`], without waiting.
    pub(crate) fn stop_soon(&self) {
        self.stopped.send_replace(true);
    }

    pub(crate) fn is_stopped(&self) -> bool {
        *self.stopped.borrow()
    }

    /// Runs something that waits for messages, until the poller is stopped. A receive that is just answering is let finish, so
    /// that its messages are not left invisible.
    pub(crate) async fn until_stopped<T>(&self, lambda: &LambdaService, waiting: impl Future<Output = T>) -> Option<T> {
        let mut stopped = self.stopped.subscribe();
        let mut waiting = std::pin::pin!(waiting);
        tokio::select! {
            biased;
            done = &mut waiting => return Some(done),
            _ = stopped.wait_for(|stopped| *stopped) => {}
        }
        tokio::select! {
            biased;
            done = &mut waiting => Some(done),
            () = lambda.sleep_ms(limits::MAPPING_STOP_GRACE_MS) => None,
        }
    }

    /// Waits until something may have changed.
    pub(crate) async fn pause(&self, lambda: &LambdaService, ms: i64) {
        let mut stopped = self.stopped.subscribe();
        tokio::select! {
            () = lambda.sleep_ms(ms) => {}
            () = self.bell.notified() => {}
            _ = stopped.wait_for(|stopped| *stopped) => {}
        }
    }

    /// Says how the last work went; logged when that is news, and not too often.
    pub(crate) fn note(&self, lambda: &LambdaService, trouble: Option<Trouble>) {
        let mut noted = self.trouble.lock();
        if noted.trouble == trouble {
            return;
        }
        let now = lambda.clock.instant();
        let quiet = noted.logged.is_some_and(|then| now.duration_since(then) < limits::MAPPING_LOG_PAUSE);
        if let Some(Trouble(text)) = trouble.as_ref().filter(|_| !quiet) {
            let Mapping { uuid, function, source_arn, .. } = &self.settings.load().mapping;
            tracing::warn!(uuid, function, source_arn, text, "an event source mapping has a problem");
            noted.logged = Some(now);
        }
        noted.trouble = trouble;
    }

    /// What it says of itself: nothing while all is well.
    pub(crate) fn result(&self) -> Option<String> {
        self.trouble.lock().trouble.as_ref().map(|Trouble(text)| format!("PROBLEM: {text}"))
    }
}
