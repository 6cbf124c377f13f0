//! `TestMetricFilter`: a pattern tried on messages.

use crate::error;
use crate::pattern::Pattern;
use api::logs::{MetricFilterMatchRecord, TestMetricFilterRequest, TestMetricFilterResponse};
use contract::Error;

pub(crate) fn run(input: TestMetricFilterRequest) -> Result<TestMetricFilterResponse, Error> {
    let pattern = Pattern::compile(&input.filter_pattern).map_err(|e| error::invalid(e.to_string()))?;
    let matches = (1..).zip(input.log_event_messages).filter_map(|(number, message)| {
        let extracted_values = pattern.extract(&message)?;
        Some(MetricFilterMatchRecord {
            event_number: Some(number),
            event_message: Some(message),
            extracted_values: Some(extracted_values),
        })
    });
    Ok(TestMetricFilterResponse { matches: Some(matches.collect()) })
}
