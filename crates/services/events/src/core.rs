//! What all operations share.

use crate::error::{self, from_read};
use crate::index::Index;
use crate::keys;
use crate::measure::PutMeasures;
use crate::names::{self, BusName};
use crate::put::Relays;
use crate::records::BusRecord;
use crate::tokens::{Paces, Tokens};
use crate::work::Work;
use contract::Error;
use metrics::Metrics;
use outbox::Outbox;
use platform::{Bus, SharedClock, SharedIds};
use std::sync::Arc;
use store::Store;
use targets::http::Outside;
use targets::{Permits, Sender};

/// See the module.
pub(crate) struct Core {
    pub(crate) store: Store,
    pub(crate) clock: SharedClock,
    pub(crate) ids: SharedIds,
    pub(crate) bus: Arc<Bus>,
    pub(crate) outbox: Outbox<Work>,
    pub(crate) sender: Sender,
    pub(crate) index: Index,
    pub(crate) relays: Relays,
    pub(crate) permits: Arc<dyn Permits>,
    /// Where API destinations may be.
    pub(crate) outside: Outside,
    pub(crate) tokens: Tokens,
    pub(crate) paces: Paces,
    pub(crate) metrics: Arc<Metrics>,
    pub(crate) put_measures: PutMeasures,
}

impl Core {
    /// A bus, or AWS's error. The default one is always there.
    pub(crate) async fn bus_record(&self, bus: &BusName) -> Result<BusRecord, Error> {
        self.bus_found(bus).await?.ok_or_else(|| error::no_bus(&bus.name))
    }

    pub(crate) async fn bus_found(&self, bus: &BusName) -> Result<Option<BusRecord>, Error> {
        let found = self.store.get(&keys::BUSES, &keys::bus(bus)).await.map_err(from_read)?;
        Ok(found.or_else(|| (bus.name == names::DEFAULT).then(BusRecord::default)))
    }

    pub(crate) fn new_stamp(&self) -> u64 {
        let mut bytes = [0; 8];
        self.ids.fill(&mut bytes);
        u64::from_be_bytes(bytes)
    }
}
