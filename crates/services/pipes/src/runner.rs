//! Who waits at a pipe's queue: one task a running pipe, which hands batches to tasks of their own.

use crate::batch::{self, Batch};
use crate::core::Core;
use crate::execution::Execution;
use crate::limits;
use crate::measure::Measures;
use crate::queue::{Queue, Trouble};
use crate::settings::Settings;
use parking_lot::Mutex;
use platform::{AccountId, Context, Principal, Region, RequestId};
use std::sync::{Arc, Weak};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};

/// One running pipe. Settings never change: an update stops it and starts another.
pub(crate) struct Runner {
    core: Weak<Core>,
    pub(crate) settings: Settings,
    measures: Measures,
    identity: tokio::sync::Mutex<Option<(Principal, i64)>>,
    places: Arc<Semaphore>,
    stopped: watch::Sender<bool>,
    /// What went wrong last, so that it is logged once.
    trouble: Mutex<Option<Trouble>>,
}

impl Runner {
    pub(crate) fn start(core: &Arc<Core>, settings: Settings) -> Arc<Self> {
        let runner = Arc::new(Self {
            core: Arc::downgrade(core),
            measures: Measures::new(&core.metrics, &settings.pipe),
            settings,
            identity: tokio::sync::Mutex::default(),
            places: Arc::new(Semaphore::new(limits::CONCURRENCY as usize)),
            stopped: watch::Sender::new(false),
            trouble: Mutex::default(),
        });
        tokio::spawn(run(Arc::clone(&runner)));
        runner
    }

    /// Takes no more messages, and waits until those taken are done with.
    pub(crate) async fn stop(&self) {
        self.stop_soon();
        // Each batch and the task at the queue hold a place.
        let _ = self.places.acquire_many(limits::CONCURRENCY).await;
    }

    /// As [`Runner::stop`], without waiting.
    pub(crate) fn stop_soon(&self) {
        self.stopped.send_replace(true);
    }

    fn is_stopped(&self) -> bool {
        *self.stopped.borrow()
    }

    /// The pipe's role for a call, assumed at most once every few minutes: a session is a row in the store.
    pub(crate) async fn context(&self, core: &Core) -> Result<Context, Trouble> {
        let mut identity = self.identity.lock().await;
        let known = identity.as_ref().filter(|(_, until_ms)| core.now_ms() < *until_ms);
        let principal = match known {
            Some((principal, _)) => principal.clone(),
            None => {
                let principal = assume(core, &self.settings.pipe.role_arn, &self.settings.pipe.name).await?;
                *identity = Some((principal.clone(), core.now_ms() + limits::SESSION_MS));
                principal
            }
        };
        Ok(context(core, &self.settings, principal))
    }

    /// Notes how the last work went; logged when that is news.
    fn note(&self, trouble: Option<Trouble>) {
        let mut noted = self.trouble.lock();
        if let Some(Trouble(text)) = trouble.as_ref().filter(|trouble| noted.as_ref() != Some(trouble)) {
            tracing::warn!(pipe = self.settings.pipe.arn(), text, "a pipe has a problem");
        }
        *noted = trouble;
    }

    /// Runs something that waits for messages, until the pipe is stopped. A receive that is just answering is let finish, so that
    /// its messages are not left invisible.
    async fn until_stopped<T>(&self, waiting: impl Future<Output = T>) -> Option<T> {
        let mut stopped = self.stopped.subscribe();
        let mut waiting = std::pin::pin!(waiting);
        tokio::select! {
            biased;
            done = &mut waiting => return Some(done),
            _ = stopped.wait_for(|stopped| *stopped) => {}
        }
        tokio::time::timeout(limits::STOP_GRACE, waiting).await.ok()
    }

    async fn pause(&self, core: &Core, troubles: u32) {
        let ms = limits::TROUBLE_MS.saturating_mul(1 << troubles.saturating_sub(1).min(10)).min(limits::TROUBLE_MS_MAX);
        let mut stopped = self.stopped.subscribe();
        tokio::select! {
            () = core.clock.sleep_until(core.now_ms() + ms) => {}
            _ = stopped.wait_for(|stopped| *stopped) => {}
        }
    }

    async fn next(&self, core: &Core) -> Result<Batch, Trouble> {
        let ctx = self.context(core).await?;
        let queue = Queue::new(core, ctx, &self.settings.queue);
        batch::gather(core, &queue, &self.settings).await
    }
}

/// A session of the pipe's role.
pub(crate) async fn assume(core: &Core, role_arn: &str, name: &str) -> Result<Principal, Trouble> {
    let session: String = name.chars().take(64).collect();
    core.sender.roles.session(role_arn, &session, core.sender.service).await.map_err(Trouble)
}

pub(crate) fn context(core: &Core, settings: &Settings, principal: Principal) -> Context {
    Context {
        principal,
        account: AccountId::new(&settings.pipe.account),
        region: Region::new(&settings.pipe.region),
        request_id: RequestId::new(&core.ids.uuid()),
        endpoint: "".into(),
        source_ip: None,
        secure: false,
        source_arn: Some(settings.pipe.arn().into()),
        trace_id: None,
        user_agent: None,
        via: Vec::new(),
    }
}

async fn run(runner: Arc<Runner>) {
    let mut troubles = 0;
    while !runner.is_stopped() {
        let Ok(place) = Arc::clone(&runner.places).acquire_owned().await else { return };
        let Some(core) = runner.core.upgrade().filter(|_| !runner.is_stopped()) else { return };
        match runner.until_stopped(runner.next(&core)).await {
            None => return,
            Some(Ok(batch)) => {
                troubles = 0;
                runner.note(None);
                if !batch.is_empty() {
                    tokio::spawn(carry(Arc::clone(&runner), core, batch, place));
                }
            }
            Some(Err(trouble)) => {
                troubles += 1;
                runner.note(Some(trouble));
                runner.pause(&core, troubles).await;
            }
        }
    }
}

/// Carries a batch; its place is free when that is done.
async fn carry(runner: Arc<Runner>, core: Arc<Core>, batch: Batch, place: OwnedSemaphorePermit) {
    let Batch { parcels, refused, .. } = batch;
    let carried = async {
        let mut done = refused;
        if !parcels.is_empty() {
            let ctx = runner.context(&core).await?;
            done.extend(Execution::new(&core, &runner.settings, ctx, &runner.measures).run(&parcels).await);
        }
        let queue = Queue::new(&core, runner.context(&core).await?, &runner.settings.queue);
        queue.delete(&done).await
    };
    let ended: Result<(), Trouble> = carried.await;
    if let Err(trouble) = ended {
        runner.note(Some(trouble));
    }
    drop(place);
}
