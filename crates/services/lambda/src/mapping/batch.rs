//! Gathering: receives messages until a batch is full, its window ends or its bytes would not fit into a call.

use super::client::{Client, Trouble};
use super::event;
use super::poller::{Poller, Settings};
use super::process::Parcel;
use crate::limits;
use crate::running;
use crate::service::LambdaService;
use std::sync::Arc;

/// Messages that passed the filters.
pub(crate) struct Batch {
    pub(crate) settings: Arc<Settings>,
    pub(crate) parcels: Vec<Parcel>,
    /// Whether there may be more at once.
    pub(crate) full: bool,
    /// When the first of them becomes visible to others.
    pub(crate) until_ms: i64,
}

/// What came of waiting at the queue.
pub(crate) enum Gathered {
    Batch(Batch),
    Nothing,
    Stopped,
}

impl Poller {
    /// Waits for a batch.
    pub(crate) async fn gather(&self, lambda: &LambdaService) -> Result<Gathered, Trouble> {
        let settings = self.settings.load_full();
        // What could not be told apart is not taken.
        settings.filters(lambda).await?;
        let ctx = super::client::context(lambda, &settings.mapping);
        let resolved = running::resolve(lambda, &ctx, &settings.mapping.target()).await;
        let resolved = resolved.map_err(|error| Trouble(error.message.clone().unwrap_or_else(|| error.to_string())))?;
        let serving = resolved.main();
        let timeout_s = i64::from(serving.environments.version().timeout_seconds);
        let principal = self.principal(lambda, &serving.role).await?;
        let client = Client::new(lambda, &settings.mapping, principal)?;
        let visibility = self.visibility(lambda, &client, &settings, timeout_s).await?;
        let first = client.receive(settings.per_receive(), limits::MAPPING_WAIT_SECONDS, visibility.asked());
        let Some(first) = self.until_stopped(lambda, first).await else { return Ok(Gathered::Stopped) };
        let first = first?;
        if first.is_empty() {
            return Ok(Gathered::Nothing);
        }
        let until_ms = lambda.now_ms() + visibility.seconds() * 1000;
        // What was changed while it waited holds for what came.
        let settings = self.settings.load_full();
        let received = first.len();
        let mut batch = Batch { full: received >= settings.per_receive(), settings, parcels: Vec::new(), until_ms };
        self.take(lambda, &mut batch, &first).await?;
        if batch.settings.mapping.window_seconds > 0 {
            self.fill(lambda, &client, &mut batch, visibility).await?;
        }
        Ok(if batch.parcels.is_empty() && !batch.full { Gathered::Nothing } else { Gathered::Batch(batch) })
    }

    /// Receives until the batch is complete. Waits are whole seconds that end before the window does, so no receive is broken off.
    async fn fill(
        &self,
        lambda: &LambdaService,
        client: &Client<'_>,
        batch: &mut Batch,
        visibility: Visibility,
    ) -> Result<(), Trouble> {
        let end_ms = lambda.now_ms() + i64::from(batch.settings.mapping.window_seconds) * 1000;
        loop {
            let room = batch.room();
            let left_ms = end_ms - lambda.now_ms();
            if room == 0 || left_ms <= 0 || self.is_stopped() {
                batch.full = room == 0;
                return Ok(());
            }
            let wait = i32::try_from(left_ms / 1000).unwrap_or(0).min(limits::MAPPING_WINDOW_WAIT_SECONDS);
            let received = client.receive(room, wait, visibility.asked()).await?;
            if received.is_empty() && wait == 0 {
                let pause_ms = limits::MAPPING_WINDOW_PAUSE_MS.min(left_ms);
                lambda.sleep_ms(pause_ms).await;
            }
            self.take(lambda, batch, &received).await?;
        }
    }

    /// Adds messages that pass the filters; the others are deleted.
    async fn take(
        &self,
        lambda: &LambdaService,
        batch: &mut Batch,
        messages: &[api::sqs::Message],
    ) -> Result<(), Trouble> {
        let settings = Arc::clone(&batch.settings);
        let filters = settings.filters(lambda).await?;
        let parcels = messages.iter().map(|message| Parcel::of(message, &settings));
        let (passed, refused): (Vec<_>, Vec<_>) = parcels.partition(|parcel| parcel.passes(&filters));
        settings.count(lambda, "PolledEventCount", messages.len());
        settings.count(lambda, "FilteredOutEventCount", refused.len());
        batch.parcels.extend(passed);
        self.discard(lambda, &settings, &refused).await
    }

    /// How long what is received stays invisible. With a window the queue's own time may be too short for window and function.
    async fn visibility(
        &self,
        lambda: &LambdaService,
        client: &Client<'_>,
        settings: &Settings,
        timeout_s: i64,
    ) -> Result<Visibility, Trouble> {
        let now_ms = lambda.now_ms();
        let known = *self.visibility.lock();
        let queue_s = match known.filter(|(_, until_ms)| now_ms < *until_ms) {
            Some((seconds, _)) => seconds,
            None => {
                let seconds = client.visibility().await?;
                *self.visibility.lock() = Some((seconds, now_ms + limits::MAPPING_VISIBILITY_KNOWN_MS));
                seconds
            }
        };
        let window_s = i64::from(settings.mapping.window_seconds);
        Ok(if window_s > 0 && window_s + timeout_s > queue_s {
            Visibility::Own(window_s + timeout_s + limits::MAPPING_VISIBILITY_MARGIN_SECONDS)
        } else {
            Visibility::Queue(queue_s)
        })
    }
}

/// How long received messages are invisible, seconds.
#[derive(Debug, Clone, Copy)]
enum Visibility {
    /// As the queue says.
    Queue(i64),
    /// As the receive says.
    Own(i64),
}

impl Visibility {
    fn seconds(self) -> i64 {
        match self {
            Visibility::Queue(seconds) | Visibility::Own(seconds) => seconds,
        }
    }

    fn asked(self) -> Option<i32> {
        match self {
            Visibility::Queue(_) => None,
            Visibility::Own(seconds) => i32::try_from(seconds).ok(),
        }
    }
}

impl Batch {
    /// Messages that the next receive may bring.
    fn room(&self) -> usize {
        let bytes: usize = self.parcels.iter().map(|parcel| event::cost(&parcel.record)).sum();
        if event::base_cost() + bytes >= limits::SYNC_PAYLOAD_BYTES_MAX {
            return 0;
        }
        let left = (self.settings.mapping.batch_size as usize).saturating_sub(self.parcels.len());
        left.min(self.settings.per_receive())
    }
}
