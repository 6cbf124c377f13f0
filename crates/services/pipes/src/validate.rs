//! What a pipe must be.

use crate::error::invalid;
use crate::filter::Filters;
use crate::limits;
use crate::settings::arn;
use crate::template;
use api::pipes as shape;
use contract::Error;
use platform::Arn;
use shape::{PipeEnrichmentParameters, PipeSourceParameters, PipeTargetParameters};
use targets::Sender;

fn not_here(what: &str) -> Error {
    Error::not_implemented("pipes", what)
}

/// Checks a source, and gives its parameters as they hold: AWS shows the defaults.
pub(crate) fn source(
    text: &str,
    given: Option<PipeSourceParameters>,
    single: bool,
) -> Result<PipeSourceParameters, Error> {
    let arn = arn(text)?;
    if arn.service != "sqs" {
        return Err(not_here(&format!("sources of {}", arn.service)));
    }
    let mut parameters = given.unwrap_or_default();
    if has_others(&parameters) {
        return Err(invalid("The source parameters do not fit the source: only SqsQueueParameters may be specified."));
    }
    let queue = parameters.sqs_queue_parameters.get_or_insert_default();
    queue.batch_size.get_or_insert(if single { 1 } else { limits::BATCH });
    queue.maximum_batching_window_in_seconds.get_or_insert(0);
    check_batch(&arn, queue)?;
    let filters = parameters.filter_criteria.iter().flat_map(|criteria| criteria.filters.iter().flatten());
    Filters::compile(filters.filter_map(|filter| filter.pattern.as_deref()))?;
    Ok(parameters)
}

fn has_others(parameters: &PipeSourceParameters) -> bool {
    parameters.kinesis_stream_parameters.is_some()
        || parameters.dynamo_db_stream_parameters.is_some()
        || parameters.active_mq_broker_parameters.is_some()
        || parameters.rabbit_mq_broker_parameters.is_some()
        || parameters.managed_streaming_kafka_parameters.is_some()
        || parameters.self_managed_kafka_parameters.is_some()
}

fn check_batch(queue: &Arn, parameters: &shape::PipeSourceSqsQueueParameters) -> Result<(), Error> {
    let (batch, window) =
        (parameters.batch_size.unwrap_or(1), parameters.maximum_batching_window_in_seconds.unwrap_or(0));
    let fifo = queue.resource.ends_with(".fifo");
    if fifo && batch > limits::BATCH_PLAIN_MAX {
        return Err(invalid("Batch size greater than 10 is not supported for FIFO queues."));
    }
    if fifo && window > 0 {
        return Err(invalid("Batching window is not supported for FIFO queues."));
    }
    if batch > limits::BATCH_PLAIN_MAX && window == 0 {
        return Err(invalid(
            "Maximum batch window in seconds must be greater than 0 if maximum batch size is greater than 10",
        ));
    }
    Ok(())
}

/// Whether something takes events one by one, so that a batch can have only one.
pub(crate) fn is_single(text: &str) -> bool {
    text.parse().is_ok_and(|arn: Arn| is_destination(&arn))
}

pub(crate) fn is_destination(arn: &Arn) -> bool {
    arn.service == "events" && arn.resource.starts_with("api-destination/")
}

/// Checks that batches of the source fit into enrichment and target.
pub(crate) fn batches(source: &PipeSourceParameters, single: bool, target: &str) -> Result<(), Error> {
    let batch = source.sqs_queue_parameters.as_ref().and_then(|queue| queue.batch_size).unwrap_or(1);
    let target = arn(target)?;
    let most = match target.service.as_str() {
        _ if single => 1,
        "sqs" | "sns" | "events" => 10,
        "kinesis" => 500,
        _ => 10_000,
    };
    match batch > most {
        true => {
            Err(invalid(format!("BatchSize {batch} is larger than the {most} that enrichment and target support.")))
        }
        false => Ok(()),
    }
}

/// Checks an enrichment.
pub(crate) fn enrichment(text: &str, parameters: Option<&PipeEnrichmentParameters>) -> Result<(), Error> {
    let arn = arn(text)?;
    if arn.service != "lambda" && !is_destination(&arn) {
        return Err(not_here(&format!("enrichment by {}", arn.service)));
    }
    let template = parameters.and_then(|parameters| parameters.input_template.as_deref());
    template.map_or(Ok(()), |text| template::check(text, "EnrichmentParameters.InputTemplate"))
}

/// Checks a target.
pub(crate) fn target(text: &str, parameters: Option<&PipeTargetParameters>) -> Result<(), Error> {
    let arn = arn(text)?;
    if !Sender::delivers_to(&arn.service) {
        return Err(not_here(&format!("targets of {}", arn.service)));
    }
    let none = PipeTargetParameters::default();
    let parameters = parameters.unwrap_or(&none);
    let group = parameters.sqs_queue_parameters.as_ref().and_then(|queue| queue.message_group_id.as_ref());
    if arn.service == "sqs" && arn.resource.ends_with(".fifo") && group.is_none() {
        return Err(invalid("MessageGroupId is required for FIFO queue targets."));
    }
    if arn.service == "kinesis" && parameters.kinesis_stream_parameters.is_none() {
        return Err(invalid("KinesisStreamParameters is required for Kinesis stream targets."));
    }
    let endpoint = parameters.event_bridge_event_bus_parameters.as_ref().and_then(|bus| bus.endpoint_id.as_ref());
    if endpoint.is_some() {
        return Err(not_here("EventBridgeEventBusParameters with EndpointId"));
    }
    parameters.input_template.as_deref().map_or(Ok(()), |text| template::check(text, "TargetParameters.InputTemplate"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const QUEUE: &str = "arn:aws:sqs:us-east-1:123456789012:q";

    fn queue(batch: Option<i32>, window: Option<i32>) -> Option<PipeSourceParameters> {
        let parameters =
            shape::PipeSourceSqsQueueParameters { batch_size: batch, maximum_batching_window_in_seconds: window };
        Some(PipeSourceParameters { sqs_queue_parameters: Some(parameters), ..Default::default() })
    }

    #[test]
    fn defaults_are_filled_in() {
        assert_eq!(source(QUEUE, None, false).expect("is good"), queue(Some(10), Some(0)).expect("is there"));
        assert_eq!(source(QUEUE, None, true).expect("is good"), queue(Some(1), Some(0)).expect("is there"));
    }

    #[test]
    fn wrong_sources_are_refused() {
        let status = |text: &str, given| source(text, given, false).expect_err("is refused").status;
        assert_eq!(status("arn:aws:kinesis:us-east-1:1:stream/s", None), 501);
        assert_eq!(status("nonsense", None), 400);
        assert_eq!(status(QUEUE, queue(Some(11), None)), 400);
        assert_eq!(status(&format!("{QUEUE}.fifo"), queue(Some(11), Some(1))), 400);
        assert_eq!(status(&format!("{QUEUE}.fifo"), queue(Some(1), Some(1))), 400);
        assert!(source(QUEUE, queue(Some(11), Some(1)), false).is_ok());
    }

    #[test]
    fn batches_fit_their_target() {
        let batch = |size| source(QUEUE, queue(Some(size), Some(1)), false).expect("is good");
        assert!(batches(&batch(10), false, QUEUE).is_ok() && batches(&batch(11), false, QUEUE).is_err());
        assert!(batches(&batch(2), true, QUEUE).is_err());
        assert!(batches(&batch(10_000), false, "arn:aws:lambda:us-east-1:1:function:f").is_ok());
    }

    #[test]
    fn wrong_targets_are_refused() {
        assert_eq!(target("arn:aws:ecs:us-east-1:1:cluster/c", None).expect_err("is refused").status, 501);
        assert_eq!(target(&format!("{QUEUE}.fifo"), None).expect_err("is refused").status, 400);
        assert!(target(QUEUE, None).is_ok());
        assert_eq!(enrichment(QUEUE, None).expect_err("is refused").status, 501);
    }
}
