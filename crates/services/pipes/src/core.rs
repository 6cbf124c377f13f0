//! What all operations share.

use crate::error::{self, from_read, from_transaction};
use crate::keys;
use crate::limits;
use crate::measure::Concurrency;
use crate::record::PipeRecord;
use crate::runner::Runner;
use contract::Error;
use metrics::Metrics;
use parking_lot::Mutex;
use platform::{Bus, Context, SharedClock, SharedIds};
use std::collections::HashMap;
use std::sync::Arc;
use store::{Abort, Key, Store};
use targets::{Destinations, Sender};
use tokio::sync::watch;

/// See the module.
pub(crate) struct Core {
    pub(crate) store: Store,
    pub(crate) clock: SharedClock,
    pub(crate) ids: SharedIds,
    pub(crate) bus: Arc<Bus>,
    pub(crate) sender: Sender,
    pub(crate) destinations: Arc<dyn Destinations>,
    pub(crate) metrics: Arc<Metrics>,
    pub(crate) running: Concurrency,
    /// Rings when a change of any pipe has come to its end.
    pub(crate) reached: watch::Sender<()>,
    /// Running pipes, by ARN.
    pub(crate) runners: Mutex<HashMap<String, Arc<Runner>>>,
}

impl Core {
    pub(crate) fn now_ms(&self) -> i64 {
        self.clock.now_ms()
    }

    pub(crate) fn new_stamp(&self) -> u64 {
        let mut bytes = [0; 8];
        self.ids.fill(&mut bytes);
        u64::from_be_bytes(bytes)
    }

    pub(crate) async fn pipe(&self, ctx: &Context, name: &str) -> Result<PipeRecord, Error> {
        let found = self.store.get(&keys::PIPES, &keys::place(ctx).push(name)).await.map_err(from_read)?;
        found.ok_or_else(|| error::missing(name))
    }

    /// The pipe when nothing is under way with it. Short changes are waited for, as if they had been finished before.
    pub(crate) async fn settled(&self, ctx: &Context, name: &str) -> Result<PipeRecord, Error> {
        let until_ms = self.now_ms() + limits::SETTLE_MS;
        let mut reached = self.reached.subscribe();
        loop {
            reached.mark_unchanged();
            let pipe = self.pipe(ctx, name).await?;
            if !pipe.state.passes() {
                return Ok(pipe);
            }
            if self.now_ms() >= until_ms {
                return Err(busy(&pipe));
            }
            tokio::select! {
                _ = reached.changed() => {}
                () = self.clock.sleep_until(until_ms) => {}
            }
        }
    }

    /// Changes a pipe, unless another change came between reading and this.
    pub(crate) async fn change(
        &self,
        key: &Key,
        stamp: u64,
        change: impl Fn(&mut PipeRecord),
    ) -> Result<Option<PipeRecord>, Error> {
        let change = &change;
        let stored = self.store.transact("pipes.pipe.change", |tx| async move {
            let Some(mut pipe) = tx.get(&keys::PIPES, key).await?.filter(|pipe| pipe.stamp == stamp) else {
                return Ok(None);
            };
            change(&mut pipe);
            tx.put(&keys::PIPES, key, &pipe)?;
            Ok::<_, Abort<Error>>(Some(pipe))
        });
        stored.await.map_err(from_transaction)
    }
}

fn busy(pipe: &PipeRecord) -> Error {
    let (name, state) = (&pipe.name, pipe.state.text());
    error::conflict(name, format!("Pipe {name} is in the {state} state and cannot be changed now."))
}
