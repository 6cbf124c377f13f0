//! The text that Prometheus reads: of every series of the services themselves, sums and counts of the last whole minutes.

use crate::error::MetricsError;
use crate::keys::{self, SERIES};
use crate::limits;
use crate::registry::Metrics;
use crate::series::Series;
use std::fmt::Write as _;
use store::Scan;

/// How far back the page looks, ms.
const WINDOW_MS: i64 = 5 * limits::MINUTE_MS;
/// Series on the page.
const SERIES_MAX: usize = 5000;

impl Metrics {
    /// Count, sum, least and greatest of every series over the last five minutes, as gauges.
    ///
    /// # Errors
    /// The store's.
    pub async fn prometheus(&self) -> Result<String, MetricsError> {
        self.flush().await?;
        let now_ms = self.clock.now_ms();
        let mut text = String::new();
        let rows = self.store.scan(&SERIES, &Scan::all()).await?;
        let recent = rows.into_iter().filter(|(_, row)| row.last_ms > now_ms - WINDOW_MS - limits::SERIES_TOUCH_MS);
        for (key, _) in recent.take(SERIES_MAX) {
            let Some(series) = keys::read(&key) else { continue };
            let mut all = crate::Stats::default();
            for found in self.minutes_in_store(&series, now_ms - WINDOW_MS, now_ms + limits::MINUTE_MS).await? {
                all.merge(&found.stats);
            }
            if !all.is_empty() {
                let (name, labels) = (name(&series), labels(&series));
                for (part, value) in [("count", all.count), ("sum", all.sum), ("min", all.min), ("max", all.max)] {
                    // Writing to a string cannot fail.
                    let _ = writeln!(text, "{name}_{part}{{{labels}}} {value}");
                }
            }
        }
        Ok(text)
    }
}

/// `aws_lambda_invocations`
fn name(series: &Series) -> String {
    let mut name = String::new();
    for part in [&series.namespace, &series.name] {
        let mut before = '_';
        if !name.is_empty() {
            name.push('_');
        }
        for letter in part.chars() {
            let plain = if letter.is_ascii_alphanumeric() { letter.to_ascii_lowercase() } else { '_' };
            if letter.is_ascii_uppercase() && before.is_ascii_lowercase() {
                name.push('_');
            }
            name.push(plain);
            before = letter;
        }
    }
    name
}

fn labels(series: &Series) -> String {
    let own = [("account".to_owned(), series.account.clone()), ("region".to_owned(), series.region.clone())];
    let label = |(name, value): &(String, String)| {
        let name: String =
            name.chars().map(|letter| if letter.is_ascii_alphanumeric() { letter } else { '_' }).collect();
        let value = value.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
        format!("{name}=\"{value}\"")
    };
    own.iter().chain(&series.dimensions).map(label).collect::<Vec<_>>().join(",")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_prometheus_own() {
        let dimensions = vec![("FunctionName".to_owned(), "f\"".to_owned())];
        let series = Series::new("1", "r", "AWS/Lambda", "ConcurrentExecutions", dimensions);
        assert_eq!(name(&series), "aws_lambda_concurrent_executions");
        assert_eq!(labels(&series), "account=\"1\",region=\"r\",FunctionName=\"f\\\"\"");
    }
}
