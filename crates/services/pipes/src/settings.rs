//! A pipe ready for use: its record read into types.

use crate::error::invalid;
use crate::filter::Filters;
use crate::limits;
use crate::log::LogSettings;
use crate::record::PipeRecord;
use api::pipes as shape;
use contract::{Error, Value};
use platform::Arn;
use serde_json::Value as Json;

/// What a pipe does.
pub(crate) struct Settings {
    pub(crate) pipe: PipeRecord,
    pub(crate) queue: Arn,
    pub(crate) batch: usize,
    pub(crate) window_seconds: i64,
    pub(crate) filters: Filters,
    pub(crate) enrichment: Option<Enrichment>,
    pub(crate) target: Arn,
    pub(crate) parameters: shape::PipeTargetParameters,
    pub(crate) log: Option<LogSettings>,
}

/// What makes more of a batch.
pub(crate) struct Enrichment {
    pub(crate) arn: Arn,
    pub(crate) parameters: shape::PipeEnrichmentParameters,
}

/// Writes parameters as they are stored.
pub(crate) fn write(value: impl Into<Value>) -> Json {
    targets::json::write(value.into())
}

/// Reads parameters that were stored.
pub(crate) fn read<T>(shape: &str, json: &Json) -> Result<T, Error>
where
    T: TryFrom<Value, Error = Error>,
{
    let model = shape::SERVICE.shape(shape).ok_or_else(|| Error::internal("the model lacks a shape of pipes"))?;
    T::try_from(targets::json::read(model, json.clone()).map_err(Error::internal)?)
}

/// Reads parameters that may be absent.
pub(crate) fn read_optional<T>(shape: &str, json: Option<&Json>) -> Result<Option<T>, Error>
where
    T: TryFrom<Value, Error = Error>,
{
    json.filter(|json| !json.is_null()).map(|json| read(shape, json)).transpose()
}

/// The ARN of a source, an enrichment or a target.
pub(crate) fn arn(text: &str) -> Result<Arn, Error> {
    text.parse().map_err(|_| invalid(format!("Provided Arn is not in correct format. {text}")))
}

impl Settings {
    pub(crate) fn of(pipe: PipeRecord) -> Result<Self, Error> {
        let source =
            read_optional::<shape::PipeSourceParameters>("PipeSourceParameters", Some(&pipe.source_parameters))?
                .unwrap_or_default();
        let queue_parameters = source.sqs_queue_parameters.unwrap_or_default();
        let filters = source.filter_criteria.and_then(|criteria| criteria.filters).unwrap_or_default();
        let target_parameters = pipe.target_parameters.as_ref();
        Ok(Self {
            queue: arn(&pipe.source)?,
            batch: usize::try_from(queue_parameters.batch_size.unwrap_or(limits::BATCH)).unwrap_or(1),
            window_seconds: i64::from(queue_parameters.maximum_batching_window_in_seconds.unwrap_or(0)),
            filters: Filters::compile(filters.iter().filter_map(|filter| filter.pattern.as_deref()))?,
            enrichment: Enrichment::of(&pipe)?,
            target: arn(&pipe.target)?,
            parameters: read_optional("PipeTargetParameters", target_parameters)?.unwrap_or_default(),
            log: LogSettings::of(pipe.log.as_ref())?,
            pipe,
        })
    }

    pub(crate) fn is_fifo(&self) -> bool {
        self.queue.resource.ends_with(".fifo")
    }
}

impl Enrichment {
    fn of(pipe: &PipeRecord) -> Result<Option<Self>, Error> {
        let Some(text) = pipe.enrichment.as_deref().filter(|text| !text.is_empty()) else { return Ok(None) };
        let parameters = read_optional("PipeEnrichmentParameters", pipe.enrichment_parameters.as_ref())?;
        Ok(Some(Self { arn: arn(text)?, parameters: parameters.unwrap_or_default() }))
    }
}
