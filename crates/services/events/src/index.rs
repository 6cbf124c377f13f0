//! Buses as they are matched: compiled patterns and targets, read from the store when first needed and dropped by every change.

use crate::error::from_read;
use crate::keys;
use crate::measure::Measures;
use crate::names::BusName;
use crate::records::{ArchiveRecord, RuleRecord};
use crate::rules::read_targets;
use api::events::Target;
use contract::Error;
use metrics::Metrics;
use parking_lot::Mutex;
use pattern::{Dialect, Pattern, PatternSet};
use serde_json::Value;
use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use store::{Scan, Store, key};

/// Always: what is held for a bus is at least as new as the last change of it that was acknowledged.
pub(crate) struct Index {
    metrics: Arc<Metrics>,
    loaded: Mutex<HashMap<BusName, Arc<Loaded>>>,
    changes: AtomicU64,
}

/// A bus.
#[derive(Default)]
pub(crate) struct Loaded {
    /// Enabled rules with a pattern.
    patterns: PatternSet<String>,
    pub(crate) rules: HashMap<String, Rule>,
    archives: Vec<(String, Option<Pattern>)>,
}

pub(crate) struct Rule {
    pub(crate) record: RuleRecord,
    pub(crate) targets: Vec<Target>,
    pub(crate) measures: Measures,
}

impl Index {
    pub(crate) fn new(metrics: Arc<Metrics>) -> Self {
        Self { metrics, loaded: Mutex::default(), changes: AtomicU64::default() }
    }

    /// After a change of the bus, its rules or its archives was committed.
    pub(crate) fn changed(&self, bus: &BusName) {
        let mut loaded = self.loaded.lock();
        self.changes.fetch_add(1, Ordering::SeqCst);
        loaded.remove(bus);
    }

    /// After the store was emptied.
    pub(crate) fn clear(&self) {
        let mut loaded = self.loaded.lock();
        self.changes.fetch_add(1, Ordering::SeqCst);
        loaded.clear();
    }

    pub(crate) async fn bus(&self, store: &Store, bus: &BusName) -> Result<Arc<Loaded>, Error> {
        if let Some(loaded) = self.loaded.lock().get(bus) {
            return Ok(Arc::clone(loaded));
        }
        let before = self.changes.load(Ordering::SeqCst);
        let read = Arc::new(read(store, &self.metrics, bus).await?);
        let mut loaded = self.loaded.lock();
        if self.changes.load(Ordering::SeqCst) == before {
            loaded.insert(bus.clone(), Arc::clone(&read));
        }
        Ok(read)
    }
}

async fn read(store: &Store, metrics: &Metrics, bus: &BusName) -> Result<Loaded, Error> {
    let mut loaded = Loaded::default();
    for (key, record) in store.scan(&keys::RULES, &Scan::prefix(&keys::bus(bus))).await.map_err(from_read)? {
        if record.feeds_archive() {
            continue;
        }
        let name = key.text(3).unwrap_or_default();
        let compiled = record.pattern.as_deref().filter(|_| record.is_enabled()).and_then(compiled);
        if let Some(pattern) = compiled {
            loaded.patterns.insert(name.clone(), Arc::new(pattern));
        }
        let (targets, measures) = (read_targets(&record)?, Measures::new(metrics, bus, &name));
        loaded.rules.insert(name, Rule { record, targets, measures });
    }
    let arn = bus.arn();
    let place = key![&bus.account, &bus.region];
    for (key, record) in store.scan(&keys::ARCHIVES, &Scan::prefix(&place)).await.map_err(from_read)? {
        let ArchiveRecord { bus_arn, pattern, .. } = record;
        if bus_arn == arn {
            loaded.archives.push((key.text(2).unwrap_or_default(), pattern.as_deref().and_then(compiled)));
        }
    }
    Ok(loaded)
}

/// A pattern that was checked when it was stored.
fn compiled(text: &str) -> Option<Pattern> {
    Pattern::compile(&serde_json::from_str(text).ok()?, Dialect::EventBridge).ok()
}

impl Loaded {
    /// The rules that an event matches.
    pub(crate) fn matches(&self, event: &Value) -> Vec<&String> {
        self.patterns.matches(event)
    }

    /// The archives that keep an event.
    pub(crate) fn archives<'a>(&'a self, event: &'a Value) -> impl Iterator<Item = &'a str> {
        let kept = move |(_, pattern): &&(String, Option<Pattern>)| {
            pattern.as_ref().is_none_or(|pattern| pattern.matches(event))
        };
        self.archives.iter().filter(kept).map(|(name, _)| name.as_str())
    }
}
