//! What becomes of a batch: enrichment, target, and which messages are done with.

use crate::batch::Parcel;
use crate::core::Core;
use crate::log::{Journal, Step};
use crate::measure::{End, Measures};
use crate::settings::Settings;
use crate::template::Event;
use platform::Context;
use std::collections::HashSet;
use std::sync::Arc;
use std::time::Instant;
use targets::Failure;

/// One batch's way through a pipe.
pub(crate) struct Execution<'a> {
    pub(crate) core: &'a Core,
    pub(crate) settings: &'a Settings,
    /// The pipe's role.
    pub(crate) ctx: Context,
    /// When the batch came.
    pub(crate) ingestion: String,
    pub(crate) journal: Journal<'a>,
    pub(crate) measures: &'a Measures,
}

/// What the target has taken.
#[derive(Debug, PartialEq)]
pub(crate) enum Taken {
    All,
    /// All but these, by their place in the batch.
    Without(HashSet<usize>),
    /// All but these, by the ids of messages.
    WithoutIds(HashSet<String>),
}

impl<'a> Execution<'a> {
    pub(crate) fn new(core: &'a Core, settings: &'a Settings, ctx: Context, measures: &'a Measures) -> Self {
        let iso = platform::iso_ms(core.now_ms());
        Self { core, settings, ctx, ingestion: iso, journal: Journal::new(core, settings), measures }
    }

    /// Carries the batch; gives the handles of the messages that are done with.
    pub(crate) async fn run(&self, parcels: &[Parcel]) -> Vec<Arc<str>> {
        let (account, began) = (&self.settings.pipe.account, self.core.clock.instant());
        let running = self.core.running.enter(account);
        self.measures.begun(running, parcels.iter().map(|parcel| parcel.bytes), self.core.now_ms());
        let (end, done) = self.go(parcels).await;
        self.core.running.leave(account);
        self.measures.ended(end, self.ms_since(began), self.core.now_ms());
        done
    }

    pub(crate) fn ms_since(&self, began: Instant) -> f64 {
        self.core.clock.instant().duration_since(began).as_secs_f64() * 1000.0
    }

    async fn go(&self, parcels: &[Parcel]) -> (End, Vec<Arc<str>>) {
        let records =
            || format!("[{}]", parcels.iter().map(|parcel| parcel.record.to_string()).collect::<Vec<_>>().join(","));
        self.journal.note_with(Step::ExecutionStarted, records);
        let partly = |failed: usize| if failed == parcels.len() { End::Failed } else { End::Partly };
        let done = match self.carry(parcels).await {
            Ok(Taken::All) => {
                self.journal.note(Step::ExecutionSucceeded);
                (End::Good, parcels.iter().map(|parcel| Arc::clone(&parcel.handle)).collect())
            }
            Ok(Taken::Without(failed)) => {
                self.journal.note(Step::partly(failed.len(), parcels.len()));
                let taken = parcels.iter().enumerate().filter(|(place, _)| !failed.contains(place));
                (partly(failed.len()), taken.map(|(_, parcel)| Arc::clone(&parcel.handle)).collect())
            }
            Ok(Taken::WithoutIds(failed)) => {
                self.journal.note(Step::partly(failed.len(), parcels.len()));
                let taken = parcels.iter().filter(|parcel| !failed.contains(&parcel.id));
                (partly(failed.len()), taken.map(|parcel| Arc::clone(&parcel.handle)).collect())
            }
            Err((stage, failure)) => {
                self.journal.failed(Step::ExecutionFailed, stage, &failure);
                (End::Failed, Vec::new())
            }
        };
        self.journal.write().await;
        done
    }

    /// The error says whose stage it was.
    async fn carry(&self, parcels: &[Parcel]) -> Result<Taken, (&'static str, Failure)> {
        let events: Vec<_> = parcels.iter().map(|parcel| Event::of_source(parcel.record.clone())).collect();
        let Some(enrichment) = &self.settings.enrichment else {
            return self.deliver(parcels, &events).await.map_err(|failure| ("Target", failure));
        };
        let enriched = self.enrich(enrichment, &events).await.map_err(|failure| ("Enrichment", failure))?;
        if enriched.is_empty() {
            self.journal.note(Step::TargetStageSkipped);
            self.measures.delivered(End::Skipped, 0.0, self.core.now_ms());
            return Ok(Taken::All);
        }
        match self.deliver(parcels, &enriched).await.map_err(|failure| ("Target", failure))? {
            // Which message an event came from is not known: the whole batch goes through the pipe again.
            Taken::Without(failed) if !failed.is_empty() => Ok(Taken::Without((0..parcels.len()).collect())),
            taken => Ok(taken),
        }
    }
}
