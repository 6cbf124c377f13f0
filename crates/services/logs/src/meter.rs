//! A metric filter at work.

use crate::error;
use crate::feed::Place;
use crate::limits;
use crate::pattern::{Pattern, Selection};
use crate::put::NewChunk;
use crate::records::MetricFilter;
use contract::Error;
use metrics::{Metrics, Series};

/// A compiled metric filter.
pub(crate) struct Meter {
    record: MetricFilter,
    pattern: Pattern,
    value: Quantity,
    dimensions: Vec<(String, Selection)>,
    unit: &'static str,
}

enum Quantity {
    Number(f64),
    Selected(Selection),
}

/// Units that a filter may name; the metrics keep theirs for ever.
const UNITS: [&str; 27] = [
    "Seconds",
    "Microseconds",
    "Milliseconds",
    "Bytes",
    "Kilobytes",
    "Megabytes",
    "Gigabytes",
    "Terabytes",
    "Bits",
    "Kilobits",
    "Megabits",
    "Gigabits",
    "Terabits",
    "Percent",
    "Count",
    "Bytes/Second",
    "Kilobytes/Second",
    "Megabytes/Second",
    "Gigabytes/Second",
    "Terabytes/Second",
    "Bits/Second",
    "Kilobits/Second",
    "Megabits/Second",
    "Gigabits/Second",
    "Terabits/Second",
    "Count/Second",
    "None",
];

impl Meter {
    /// Compiles a filter.
    ///
    /// # Errors
    /// AWS's, for what cannot be a filter.
    pub(crate) fn new(record: MetricFilter) -> Result<Self, Error> {
        let pattern = Pattern::compile(&record.pattern).map_err(|fault| error::invalid(fault.to_string()))?;
        let unit = record.unit.as_deref().unwrap_or("None");
        let unit = UNITS.into_iter().find(|known| *known == unit).unwrap_or("None");
        let value = Quantity::parse(&record.value).ok_or_else(|| {
            error::invalid("Invalid metric transformation: the metric value is neither a number nor a selector")
        })?;
        Ok(Self { dimensions: dimensions(&record)?, pattern, value, unit, record })
    }

    /// Records what the events bring.
    pub(crate) fn measure(&self, metrics: &Metrics, place: Place<'_>, chunks: &[NewChunk]) {
        for chunk in chunks {
            for (offset, message) in &chunk.chunk.events {
                if let Some((value, dimensions)) = self.of(message) {
                    let MetricFilter { namespace, name, .. } = &self.record;
                    let series = Series::new(place.account, place.region, namespace, name, dimensions);
                    metrics.record(series, self.unit, value, chunk.first_ms + i64::from(*offset));
                }
            }
        }
    }

    /// The value of an event and its dimensions; `None` for an event without.
    fn of(&self, message: &str) -> Option<(f64, Vec<(String, String)>)> {
        if !self.pattern.matches(message) {
            return self.record.default.map(|value| (value, Vec::new()));
        }
        let value = match &self.value {
            Quantity::Number(value) => *value,
            Quantity::Selected(selection) => number(&selection.read(&self.pattern, message)?)?,
        };
        let dimension =
            |(name, selection): &(String, Selection)| Some((name.clone(), selection.read(&self.pattern, message)?));
        Some((value, self.dimensions.iter().filter_map(dimension).collect()))
    }
}

impl Quantity {
    fn parse(text: &str) -> Option<Self> {
        number(text).map(Self::Number).or_else(|| Selection::parse(text).map(Self::Selected))
    }
}

fn number(text: &str) -> Option<f64> {
    text.parse().ok().filter(|number: &f64| number.is_finite())
}

fn dimensions(record: &MetricFilter) -> Result<Vec<(String, Selection)>, Error> {
    let invalid = |text: &str| error::invalid(format!("Invalid metric transformation: {text}"));
    if record.default.is_some() && !record.dimensions.is_empty() {
        return Err(invalid("dimensions and default value are mutually exclusive properties."));
    }
    if record.dimensions.len() > limits::METRIC_DIMENSIONS_MAX {
        return Err(invalid("at most 3 dimensions are allowed."));
    }
    let each = |(name, text): (&String, &String)| {
        let selection = Selection::parse(text).ok_or_else(|| invalid(&format!("'{text}' is no selector.")))?;
        Ok((name.clone(), selection))
    };
    record.dimensions.iter().map(each).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    fn filter(pattern: &str, value: &str, default: Option<f64>, dimensions: &[(&str, &str)]) -> MetricFilter {
        let dimensions =
            dimensions.iter().map(|(name, text)| ((*name).into(), (*text).into())).collect::<BTreeMap<_, _>>();
        let (name, namespace) = ("n".into(), "ns".into());
        MetricFilter {
            pattern: pattern.into(),
            name,
            namespace,
            value: value.into(),
            default,
            dimensions,
            unit: None,
            created_ms: 0,
        }
    }

    #[test]
    fn events_have_values() {
        let slow = r#"{"ms": 80, "path": "/a"}"#;
        for (filter, message, expected) in [
            (filter("ERROR", "1", None, &[]), "ERROR x", Some((1.0, vec![]))),
            (filter("ERROR", "1", None, &[]), "fine", None),
            (filter("ERROR", "1", Some(0.0), &[]), "fine", Some((0.0, vec![]))),
            (
                filter("{ $.ms > 50 }", "$.ms", None, &[("Path", "$.path")]),
                slow,
                Some((80.0, vec![("Path".into(), "/a".into())])),
            ),
            (filter("{ $.ms > 50 }", "$.path", None, &[]), slow, None),
            (filter("[a, b]", "$b", None, &[]), "x 7.5", Some((7.5, vec![]))),
        ] {
            let found = Meter::new(filter).expect("compiles").of(message);
            assert_eq!(found, expected, "{message}");
        }
    }

    #[test]
    fn what_cannot_be_is_refused() {
        for filter in [
            filter("{ $.a", "1", None, &[]),
            filter("", "many", None, &[]),
            filter("", "inf", None, &[]),
            filter("", "1", Some(0.0), &[("A", "$.a")]),
            filter("", "1", None, &[("A", "a")]),
            filter("", "1", None, &[("A", "$.a"), ("B", "$.b"), ("C", "$.c"), ("D", "$.d")]),
        ] {
            assert_eq!(Meter::new(filter).err().map(|error| error.code), Some("InvalidParameterException".into()));
        }
    }
}
