//! What becomes of a batch: enrichment, target, and which messages are done with.

use crate::batch::Parcel;
use crate::core::Core;
use crate::log::{Journal, Step};
use crate::settings::Settings;
use crate::template::Event;
use platform::Context;
use std::collections::HashSet;
use std::sync::Arc;
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
    pub(crate) fn new(core: &'a Core, settings: &'a Settings, ctx: Context) -> Self {
        let iso = platform::iso_ms(core.now_ms());
        Self { core, settings, ctx, ingestion: iso, journal: Journal::new(core, settings) }
    }

    /// Carries the batch; gives the handles of the messages that are done with.
    pub(crate) async fn run(&self, parcels: &[Parcel]) -> Vec<Arc<str>> {
        let records =
            || format!("[{}]", parcels.iter().map(|parcel| parcel.record.to_string()).collect::<Vec<_>>().join(","));
        self.journal.note_with(Step::ExecutionStarted, records);
        let done = match self.carry(parcels).await {
            Ok(Taken::All) => {
                self.journal.note(Step::ExecutionSucceeded);
                parcels.iter().map(|parcel| Arc::clone(&parcel.handle)).collect()
            }
            Ok(Taken::Without(failed)) => {
                self.journal.note(Step::partly(failed.len(), parcels.len()));
                let taken = parcels.iter().enumerate().filter(|(place, _)| !failed.contains(place));
                taken.map(|(_, parcel)| Arc::clone(&parcel.handle)).collect()
            }
            Ok(Taken::WithoutIds(failed)) => {
                self.journal.note(Step::partly(failed.len(), parcels.len()));
                let taken = parcels.iter().filter(|parcel| !failed.contains(&parcel.id));
                taken.map(|parcel| Arc::clone(&parcel.handle)).collect()
            }
            Err((stage, failure)) => {
                self.journal.failed(Step::ExecutionFailed, stage, &failure);
                Vec::new()
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
            return Ok(Taken::All);
        }
        match self.deliver(parcels, &enriched).await.map_err(|failure| ("Target", failure))? {
            // Which message an event came from is not known: the whole batch goes through the pipe again.
            Taken::Without(failed) if !failed.is_empty() => Ok(Taken::Without((0..parcels.len()).collect())),
            taken => Ok(taken),
        }
    }
}
