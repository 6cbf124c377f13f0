//! The table and the JSON of a run.

use std::fmt::Write as _;
use std::time::Duration;

use serde::Serialize;

use super::goals::{self, Goal};

/// One measured thing.
#[derive(Clone, Serialize)]
pub(super) struct Row {
    what: String,
    clients: usize,
    samples: usize,
    p50_us: Option<f64>,
    p99_us: Option<f64>,
    per_second: Option<f64>,
    megabytes: Option<f64>,
    /// CPU time of the server for one of what the rate counts: it does not depend on what else the machine does.
    cpu_us: Option<f64>,
    /// p50 over the p50 of the plain echo with as many clients, in the same run.
    p50_over_echo: Option<f64>,
}

impl Row {
    /// The goal as text, with a mark when it was missed.
    fn goal(&self) -> String {
        let (text, met) = match goals::of(&self.what, self.clients) {
            None => return String::new(),
            Some(Goal::P50(ms)) => (format!("p50 ≤ {ms}"), self.p50_us.is_some_and(|us| us <= ms * 1000.0)),
            Some(Goal::P99(ms)) => (format!("p99 ≤ {ms}"), self.p99_us.is_some_and(|us| us <= ms * 1000.0)),
            Some(Goal::Rate(rate)) => (format!("≥ {rate}/s"), self.per_second.is_some_and(|measured| measured >= rate)),
            Some(Goal::Megabytes(most)) => (format!("≤ {most} MB"), self.megabytes.is_some_and(|used| used <= most)),
        };
        if met { text } else { text + " MISSED" }
    }
}

/// The p50 of the echo that a row is compared with.
#[derive(Clone, Copy)]
pub(super) struct Floor(f64);

impl Row {
    /// A row from the latency of each sample, which it sorts.
    pub(super) fn latencies(what: &str, clients: usize, samples: &mut [Duration]) -> Self {
        samples.sort_unstable();
        let at = |share: f64| percentile(samples, share).map(|latency| latency.as_secs_f64() * 1e6);
        let (p50_us, p99_us) = (at(0.50), at(0.99));
        let empty = Self::empty(what);
        Self { clients, samples: samples.len(), p50_us, p99_us, ..empty }
    }

    /// A row whose percentiles somebody else has computed.
    pub(super) fn summary(what: &str, clients: usize, p50_us: f64, p99_us: f64) -> Self {
        Self { clients, p50_us: Some(p50_us), p99_us: Some(p99_us), ..Self::empty(what) }
    }

    /// A row of a rate alone.
    pub(super) fn rate(what: &str, clients: usize, samples: usize, per_second: f64) -> Self {
        Self { clients, samples, per_second: Some(per_second), ..Self::empty(what) }
    }

    /// The row with the server's CPU time for each of so many.
    pub(super) fn cpu(self, time: Duration, count: usize) -> Self {
        #[expect(clippy::cast_precision_loss, reason = "a count of messages is far below 2^52")]
        let each = time.as_secs_f64() * 1e6 / count.max(1) as f64;
        Self { cpu_us: Some(each), ..self }
    }

    pub(super) fn per_second(self, per_second: f64) -> Self {
        Self { per_second: Some(per_second), ..self }
    }

    /// The row with its ratio to an echo.
    pub(super) fn beside(self, floor: Floor) -> Self {
        Self { p50_over_echo: self.p50_us.map(|p50| p50 / floor.0), ..self }
    }

    fn empty(what: &str) -> Self {
        Self {
            what: what.to_owned(),
            clients: 1,
            samples: 1,
            p50_us: None,
            p99_us: None,
            per_second: None,
            megabytes: None,
            cpu_us: None,
            p50_over_echo: None,
        }
    }
}

/// The nearest-rank percentile of sorted samples.
fn percentile(sorted: &[Duration], share: f64) -> Option<Duration> {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "an index into a list of samples: small and not negative"
    )]
    let rank = (share * sorted.len() as f64).ceil() as usize;
    sorted.get(rank.saturating_sub(1)).copied()
}

/// All rows of a run, in the order measured.
#[derive(Default, Serialize)]
pub(super) struct Report {
    rows: Vec<Row>,
}

impl Report {
    /// Adds a row; what it returns is for rows to be compared with it.
    pub(super) fn add(&mut self, row: Row) -> Floor {
        let floor = Floor(row.p50_us.unwrap_or(f64::NAN));
        eprintln!("  {}", line(&row));
        self.rows.push(row);
        floor
    }

    pub(super) fn memory(&mut self, what: &str, kilobytes: u64) {
        #[expect(clippy::cast_precision_loss, reason = "kilobytes of a process are far below 2^52")]
        let megabytes = kilobytes as f64 / 1024.0;
        self.add(Row { megabytes: Some(megabytes), ..Row::empty(what) });
    }

    pub(super) fn json(&self) -> String {
        serde_json::to_string_pretty(self).expect("numbers and text are JSON")
    }

    pub(super) fn table(&self) -> String {
        let mut text = String::from(
            "                                     what  clients    p50 ms    p99 ms  per second        MB  CPU µs each  p50 ÷ echo  goal\n",
        );
        for row in &self.rows {
            writeln!(text, "{}", line(row)).expect("writing to a string does not fail");
        }
        text
    }
}

fn line(row: &Row) -> String {
    let cell = |value: Option<f64>, digits: usize| value.map_or(String::new(), |value| format!("{value:.digits$}"));
    let ms = |us: Option<f64>| cell(us.map(|us| us / 1000.0), 3);
    format!(
        "{:>41} {:>8} {:>9} {:>9} {:>11} {:>9} {:>12} {:>11}  {}",
        row.what,
        row.clients,
        ms(row.p50_us),
        ms(row.p99_us),
        cell(row.per_second, 0),
        cell(row.megabytes, 1),
        cell(row.cpu_us, 1),
        cell(row.p50_over_echo, 2),
        row.goal()
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentiles_are_the_nearest_rank() {
        check(&[], 0.5, None);
        check(&[7], 0.99, Some(7));
        check(&[1, 2], 0.5, Some(1));
        check(&(1..=100).collect::<Vec<_>>(), 0.5, Some(50));
        check(&(1..=100).collect::<Vec<_>>(), 0.99, Some(99));
    }

    #[track_caller]
    fn check(samples: &[u64], share: f64, expected: Option<u64>) {
        let samples: Vec<_> = samples.iter().copied().map(Duration::from_micros).collect();
        assert_eq!(percentile(&samples, share), expected.map(Duration::from_micros), "{share} of {samples:?}");
    }
}
