//! All gauges of the process.

use crate::gauge::Gauge;
use crate::limits;
use crate::series::Series;
use parking_lot::Mutex;
use platform::SharedClock;
use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use store::Store;

/// A gauge is known by its finest series and its unit; by all of them where it has several.
type Name = (Vec<Series>, &'static str);

/// What services record their metrics with.
pub struct Metrics {
    pub(crate) store: Store,
    pub(crate) clock: SharedClock,
    pub(crate) gauges: Mutex<HashMap<Name, Arc<Gauge>>>,
    /// Which series the store lists, and as how recent.
    pub(crate) listed: Mutex<HashMap<Series, i64>>,
    /// One write to the store at a time.
    pub(crate) writing: tokio::sync::Mutex<()>,
    dropped: AtomicU64,
}

impl Metrics {
    /// An empty registry on a store. Nothing is written before [`Metrics::spawn_workers`].
    #[must_use]
    pub fn new(store: Store, clock: SharedClock) -> Arc<Self> {
        Arc::new(Self {
            store,
            clock,
            gauges: Mutex::default(),
            listed: Mutex::default(),
            writing: tokio::sync::Mutex::default(),
            dropped: AtomicU64::new(0),
        })
    }

    /// The gauge for some series that are told the same values. Keep it: making it looks it up.
    #[must_use]
    pub fn gauge(&self, series: Vec<Series>, unit: &'static str) -> Arc<Gauge> {
        let mut gauges = self.gauges.lock();
        let name = (series, unit);
        if let Some(gauge) = gauges.get(&name) {
            return Arc::clone(gauge);
        }
        let gauge = Arc::new(Gauge::new(name.0.clone(), unit));
        if gauges.len() >= limits::GAUGES_MAX {
            self.dropped.fetch_add(1, Ordering::Relaxed);
            return gauge;
        }
        gauges.insert(name, Arc::clone(&gauge));
        gauge
    }

    /// Records one value of one series; for what is rare.
    pub fn record(&self, series: Series, unit: &'static str, value: f64, at_ms: i64) {
        self.gauge(vec![series], unit).record(value, at_ms);
    }

    /// Gauges that were asked for and record nothing, since there were too many.
    #[must_use]
    pub fn dropped(&self) -> u64 {
        self.dropped.load(Ordering::Relaxed)
    }

    /// Forgets everything that is not in the store; for an emptied one.
    pub fn reset(&self) {
        // Those that are held go on, from nothing.
        self.gauges.lock().values().for_each(|gauge| drop(gauge.drain()));
        self.listed.lock().clear();
    }
}
