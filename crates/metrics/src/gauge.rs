//! Where values are recorded: a place in memory that knows to which series they belong.

use crate::limits;
use crate::series::Series;
use crate::stats::Stats;
use parking_lot::Mutex;

/// Takes the values of one measure. They count in each of its series: what is told of a version is told of its function too.
pub struct Gauge {
    series: Vec<Series>,
    unit: &'static str,
    minutes: Mutex<Minutes>,
}

#[derive(Default)]
struct Minutes {
    /// The minute being filled, minutes since 1970.
    now: i64,
    stats: Stats,
    /// Others that wait to be written.
    waiting: Vec<(i64, Stats)>,
}

impl Minutes {
    fn of(&mut self, at_ms: i64) -> &mut Stats {
        let minute = at_ms.div_euclid(limits::MINUTE_MS);
        if minute != self.now {
            self.turn(minute);
        }
        &mut self.stats
    }

    #[cold]
    fn turn(&mut self, minute: i64) {
        let full = std::mem::take(&mut self.stats);
        // Around the turn of a minute, calls of both end in turn.
        match self.waiting.iter_mut().find(|(waiting, _)| *waiting == self.now) {
            Some((_, stats)) => stats.merge(&full),
            None if full.is_empty() => {}
            None => self.waiting.push((self.now, full)),
        }
        if self.waiting.len() > limits::MINUTES_WAITING_MAX {
            self.waiting.remove(0);
        }
        self.now = minute;
    }
}

impl Gauge {
    pub(crate) fn new(series: Vec<Series>, unit: &'static str) -> Self {
        Self { series, unit, minutes: Mutex::default() }
    }

    /// Records a value. Costs some ten nanoseconds.
    pub fn record(&self, value: f64, at_ms: i64) {
        self.record_times(value, 1.0, at_ms);
    }

    /// Records a value that came several times.
    pub fn record_times(&self, value: f64, count: f64, at_ms: i64) {
        self.minutes.lock().of(at_ms).add(value, count);
    }

    /// Records values of which only this is known.
    pub fn record_set(&self, count: f64, sum: f64, bounds: (f64, f64), at_ms: i64) {
        self.minutes.lock().of(at_ms).add_set(count, sum, bounds.0, bounds.1);
    }

    pub(crate) fn series(&self) -> &[Series] {
        &self.series
    }

    pub(crate) fn unit(&self) -> &'static str {
        self.unit
    }

    /// Takes out what has been recorded, by minute.
    pub(crate) fn drain(&self) -> Vec<(i64, Stats)> {
        let mut minutes = self.minutes.lock();
        let now = minutes.now;
        minutes.turn(now);
        std::mem::take(&mut minutes.waiting)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn minutes_are_kept_apart() {
        let gauge = Gauge::new(Vec::new(), "Count");
        for at_ms in [0, 59_999, 60_000, 10] {
            gauge.record(1.0, at_ms);
        }
        let minutes: Vec<_> = gauge.drain().into_iter().map(|(minute, stats)| (minute, stats.count)).collect();
        assert_eq!(minutes, [(0, 3.0), (1, 1.0)]);
        assert!(gauge.drain().is_empty());
    }

    #[test]
    fn calls_of_two_minutes_that_end_in_turn_are_all_counted() {
        let gauge = Gauge::new(Vec::new(), "Count");
        for n in 0..10_000 {
            gauge.record(1.0, 59_999 + n % 2);
        }
        let minutes: Vec<_> = gauge.drain().into_iter().map(|(minute, stats)| (minute, stats.count)).collect();
        assert_eq!(minutes, [(0, 5000.0), (1, 5000.0)]);
    }

    #[test]
    fn what_waits_is_bounded() {
        let gauge = Gauge::new(Vec::new(), "Count");
        (0..1000).for_each(|minute| gauge.record(1.0, minute * limits::MINUTE_MS));
        assert!(gauge.drain().len() <= limits::MINUTES_WAITING_MAX + 1);
    }
}
