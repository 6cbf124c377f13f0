//! Workers of a mapping: each waits at the queue, runs what comes, and goes when it is not needed.

use super::batch::Gathered;
use super::client::Trouble;
use super::load::After;
use super::poller::Poller;
use crate::limits;
use crate::service::LambdaService;
use std::sync::Arc;

/// A worker's place in the counts; given back when dropped, whatever ends the worker.
struct Place {
    poller: Arc<Poller>,
    polling: bool,
}

/// Brings one worker to the queue.
pub(crate) fn spawn(poller: &Arc<Poller>) {
    {
        let mut load = poller.load.lock();
        load.join();
        poller.workers.send_replace(load.workers());
    }
    let place = Place { poller: Arc::clone(poller), polling: true };
    tokio::spawn(work(place));
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut load = self.poller.load.lock();
        load.leave(self.polling);
        let left = load.workers();
        self.poller.workers.send_replace(left);
        drop(load);
        // A worker that fell is replaced: a mapping that is enabled has one.
        let orphaned = left == 0 && !self.poller.is_stopped() && self.poller.lambda.strong_count() > 0;
        if orphaned && let Ok(runtime) = tokio::runtime::Handle::try_current() {
            runtime.spawn(respawn(Arc::clone(&self.poller)));
        }
    }
}

async fn respawn(poller: Arc<Poller>) {
    let Some(lambda) = poller.lambda.upgrade() else { return };
    let pause = lambda.sleep_ms(limits::MAPPING_RESPAWN_PAUSE_MS);
    drop(lambda);
    pause.await;
    let orphaned = poller.load.lock().workers() == 0;
    if orphaned && !poller.is_stopped() {
        spawn(&poller);
    }
}

async fn work(mut place: Place) {
    let poller = Arc::clone(&place.poller);
    let mut troubles = 0;
    while !poller.is_stopped() {
        let Some(lambda) = poller.lambda.upgrade() else { return };
        let after = match poller.gather(&lambda).await {
            Ok(Gathered::Stopped) => return,
            Ok(Gathered::Nothing) => {
                troubles = 0;
                poller.note(&lambda, None);
                poller.load.lock().found_nothing()
            }
            Ok(Gathered::Batch(batch)) => {
                troubles = 0;
                turn_to_batch(&mut place, &lambda, batch.full);
                let full = batch.full;
                poller.process(&lambda, &batch.settings, batch.parcels, batch.until_ms).await;
                turn_to_queue(&mut place, full)
            }
            Err(trouble) => {
                troubles += 1;
                rest(&poller, &lambda, trouble, troubles).await
            }
        };
        if after == After::Leave {
            return;
        }
    }
}

fn turn_to_batch(place: &mut Place, lambda: &LambdaService, full: bool) {
    place.polling = false;
    let another = place.poller.load.lock().turn_to_batch(full, lambda.clock.instant());
    if another && !place.poller.is_stopped() {
        spawn(&place.poller);
    }
}

fn turn_to_queue(place: &mut Place, full: bool) -> After {
    let after = place.poller.load.lock().turn_to_queue(full);
    place.polling = after == After::Poll;
    after
}

/// In trouble, all but one go, and that one waits longer each time.
async fn rest(poller: &Poller, lambda: &LambdaService, trouble: Trouble, troubles: u32) -> After {
    poller.note(lambda, Some(trouble));
    if poller.load.lock().found_nothing() == After::Leave {
        return After::Leave;
    }
    let pause_ms = limits::MAPPING_TROUBLE_MS.saturating_mul(1 << troubles.saturating_sub(1).min(10));
    poller.pause(lambda, pause_ms.min(limits::MAPPING_TROUBLE_MS_MAX)).await;
    After::Poll
}
