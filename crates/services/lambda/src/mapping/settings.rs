//! What a request says of a mapping's behaviour, over what was there before.

use super::filter::Filters;
use super::record::{Mapping, Pollers};
use crate::text;
use crate::{limits, names::Target};
use api::lambda as types;
use contract::Error;

/// The members that creation and update share. Absent ones stay as they are.
#[derive(Default)]
pub(crate) struct Change<'a> {
    pub(crate) target: Option<Target>,
    pub(crate) enabled: Option<bool>,
    pub(crate) batch_size: Option<i32>,
    pub(crate) window_seconds: Option<i32>,
    pub(crate) filters: Option<&'a types::FilterCriteria>,
    pub(crate) response_types: Option<&'a Vec<String>>,
    pub(crate) scaling: Option<&'a types::ScalingConfig>,
    pub(crate) pollers: Option<&'a types::ProvisionedPollerConfig>,
    pub(crate) metrics: Option<&'a types::EventSourceMappingMetricsConfig>,
    pub(crate) kms_key_arn: Option<&'a String>,
}

impl Change<'_> {
    /// Makes the change, and refuses what does not fit together. A pure function: transactions run it again.
    pub(crate) fn apply(&self, mapping: &mut Mapping) -> Result<(), Error> {
        let number = |given: Option<i32>, old: u32| given.and_then(|given| u32::try_from(given).ok()).unwrap_or(old);
        if let Some(target) = &self.target {
            mapping.function_account.clone_from(&target.account);
            mapping.function.clone_from(&target.name);
            mapping.qualifier.clone_from(&target.qualifier);
        }
        mapping.enabled = self.enabled.unwrap_or(mapping.enabled);
        mapping.batch_size = number(self.batch_size, mapping.batch_size);
        mapping.window_seconds = number(self.window_seconds, mapping.window_seconds);
        if let Some(types) = self.response_types {
            mapping.response_types.clone_from(types);
        }
        self.apply_filters(mapping)?;
        self.apply_scaling(mapping);
        self.apply_pollers(mapping)?;
        if let Some(config) = self.metrics {
            mapping.metrics = config.metrics.clone();
        }
        if let Some(arn) = self.kms_key_arn {
            mapping.kms_key_arn = Some(arn.clone()).filter(|arn| !arn.is_empty());
        }
        check(mapping)
    }

    /// `{}` and an empty list take all filters away.
    fn apply_filters(&self, mapping: &mut Mapping) -> Result<(), Error> {
        let Some(criteria) = self.filters else { return Ok(()) };
        let given = criteria.filters.iter().flatten().map(|filter| filter.pattern.clone().unwrap_or_default());
        let patterns: Vec<String> = given.collect();
        Filters::compile(&patterns)?;
        mapping.filters = Some(patterns).filter(|patterns| !patterns.is_empty());
        Ok(())
    }

    /// An empty configuration takes the bound away.
    fn apply_scaling(&self, mapping: &mut Mapping) {
        if let Some(scaling) = self.scaling {
            mapping.concurrency_max = scaling.maximum_concurrency.and_then(|max| u32::try_from(max).ok());
        }
    }

    /// An empty configuration gives provisioned pollers back.
    fn apply_pollers(&self, mapping: &mut Mapping) -> Result<(), Error> {
        let Some(config) = self.pollers else { return Ok(()) };
        let number = |given: Option<i32>| given.and_then(|given| u32::try_from(given).ok());
        let (min, max) = (number(config.minimum_pollers), number(config.maximum_pollers));
        if min.is_none() && max.is_none() {
            mapping.pollers = None;
            return Ok(());
        }
        let min = min.unwrap_or(limits::MAPPING_POLLERS_MIN);
        let max = max.unwrap_or(limits::MAPPING_POLLERS_MAX_DEFAULT.max(min));
        mapping.pollers = Some(check_pollers(min, max, config.poller_group_name.clone())?);
        Ok(())
    }
}

fn check_pollers(min: u32, max: u32, group: Option<String>) -> Result<Pollers, Error> {
    let range = limits::MAPPING_POLLERS_MIN..=limits::MAPPING_POLLERS_MAX;
    if !range.contains(&min) || !range.contains(&max) {
        let (least, most) = (range.start(), range.end());
        return Err(text::invalid(format!(
            "MinimumPollers and MaximumPollers must be between {least} and {most} for SQS event source mappings."
        )));
    }
    if min > max {
        return Err(text::invalid("MinimumPollers must be less than or equal to MaximumPollers."));
    }
    Ok(Pollers { min, max, group })
}

/// What must hold of a queue's mapping as a whole.
fn check(mapping: &Mapping) -> Result<(), Error> {
    if mapping.source_arn.ends_with(".fifo") {
        if mapping.batch_size > limits::MAPPING_PLAIN_BATCH_MAX {
            return Err(text::invalid("Maximum batch size for FIFO queues is 10."));
        }
        if mapping.window_seconds > 0 {
            return Err(text::invalid("Batching window is not supported for FIFO queues."));
        }
    }
    if mapping.batch_size > limits::MAPPING_PLAIN_BATCH_MAX && mapping.window_seconds == 0 {
        return Err(text::invalid(
            "Maximum batch window in seconds must be greater than 0 if maximum batch size is greater than 10",
        ));
    }
    if mapping.pollers.is_some() && mapping.concurrency_max.is_some() {
        return Err(text::invalid("ScalingConfig and ProvisionedPollerConfig cannot be specified together."));
    }
    Ok(())
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::mapping::record::State;

    pub(crate) fn mapping(queue: &str) -> Mapping {
        Mapping {
            account: "123456789012".to_owned(),
            region: "us-east-1".to_owned(),
            uuid: "uuid".to_owned(),
            source_arn: format!("arn:aws:sqs:us-east-1:123456789012:{queue}"),
            function_account: "123456789012".to_owned(),
            function: "f".to_owned(),
            qualifier: None,
            batch_size: 10,
            window_seconds: 0,
            filters: None,
            sealed: None,
            response_types: Vec::new(),
            concurrency_max: None,
            pollers: None,
            metrics: None,
            kms_key_arn: None,
            tags: Vec::new(),
            enabled: true,
            state: State::Creating,
            modified_ms: 0,
        }
    }

    #[track_caller]
    fn check(queue: &str, change: &Change<'_>, expected: Option<&str>) {
        let error = change.apply(&mut mapping(queue)).err();
        assert_eq!(error.and_then(|error| error.message).as_deref(), expected);
    }

    #[test]
    fn large_batches_need_a_window() {
        let window = "Maximum batch window in seconds must be greater than 0 if maximum batch size is greater than 10";
        check("q", &Change { batch_size: Some(11), ..Default::default() }, Some(window));
        check("q", &Change { batch_size: Some(11), window_seconds: Some(1), ..Default::default() }, None);
        check("q", &Change { batch_size: Some(10), ..Default::default() }, None);
        check(
            "q.fifo",
            &Change { window_seconds: Some(1), ..Default::default() },
            Some("Batching window is not supported for FIFO queues."),
        );
    }

    #[test]
    fn empty_configurations_take_back() {
        let mut changed = Mapping { concurrency_max: Some(5), filters: Some(vec!["{}".to_owned()]), ..mapping("q") };
        let (scaling, criteria) = (types::ScalingConfig::default(), types::FilterCriteria::default());
        let change = Change { scaling: Some(&scaling), filters: Some(&criteria), ..Default::default() };
        change.apply(&mut changed).expect("fits");
        assert_eq!((changed.concurrency_max, changed.filters), (None, None));
    }

    #[test]
    fn provisioned_pollers_exclude_a_bound_on_concurrency() {
        let scaling = types::ScalingConfig { maximum_concurrency: Some(5) };
        let pollers = types::ProvisionedPollerConfig { minimum_pollers: Some(2), ..Default::default() };
        let both = "ScalingConfig and ProvisionedPollerConfig cannot be specified together.";
        check("q", &Change { scaling: Some(&scaling), pollers: Some(&pollers), ..Default::default() }, Some(both));
        check("q", &Change { pollers: Some(&pollers), ..Default::default() }, None);
        let wrong =
            types::ProvisionedPollerConfig { minimum_pollers: Some(5), maximum_pollers: Some(4), ..Default::default() };
        let text = "MinimumPollers must be less than or equal to MaximumPollers.";
        check("q", &Change { pollers: Some(&wrong), ..Default::default() }, Some(text));
    }
}
