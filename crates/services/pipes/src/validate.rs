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
        return Err(invalid("Invalid source parameter provided for source."));
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
            let text =
                format!("The configured batch size {batch} is greater than the max supported batch size {most}.");
            Err(invalid(text))
        }
        false => Ok(()),
    }
}

/// Checks an enrichment.
pub(crate) fn enrichment(text: &str, parameters: Option<&PipeEnrichmentParameters>) -> Result<(), Error> {
    let arn = arn(text)?;
    match arn.service.as_str() {
        "lambda" => {}
        "events" if is_destination(&arn) => {}
        "states" | "execute-api" => return Err(not_here(&format!("enrichment by {}", arn.service))),
        _ => return Err(invalid("Invalid pipe enrichment.")),
    }
    let template = parameters.and_then(|parameters| parameters.input_template.as_deref());
    template.map_or(Ok(()), |text| template::check(text, "EnrichmentParameters.InputTemplate"))
}

/// What is given for one kind of target has to be one of these kinds.
fn check_kinds(parameters: &PipeTargetParameters, service: &str) -> Result<(), Error> {
    let kinds: [(bool, &[&str]); 12] = [
        (parameters.lambda_function_parameters.is_some(), &["lambda"]),
        (parameters.step_function_state_machine_parameters.is_some(), &["states"]),
        (parameters.kinesis_stream_parameters.is_some(), &["kinesis"]),
        (parameters.ecs_task_parameters.is_some(), &["ecs"]),
        (parameters.batch_job_parameters.is_some(), &["batch"]),
        (parameters.sqs_queue_parameters.is_some(), &["sqs"]),
        (parameters.event_bridge_event_bus_parameters.is_some(), &["events"]),
        (parameters.http_parameters.is_some(), &["events", "execute-api"]),
        (parameters.redshift_data_parameters.is_some(), &["redshift", "redshift-serverless"]),
        (parameters.sage_maker_pipeline_parameters.is_some(), &["sagemaker"]),
        (parameters.cloud_watch_logs_parameters.is_some(), &["logs"]),
        (parameters.timestream_parameters.is_some(), &["timestream"]),
    ];
    match kinds.iter().all(|(given, of)| !given || of.contains(&service)) {
        true => Ok(()),
        false => Err(invalid("Invalid target parameter provided for target.")),
    }
}

/// Source, enrichment and target are in the pipe's region.
pub(crate) fn region(ends: &[Option<&str>], region: &str) -> Result<(), Error> {
    let elsewhere = |text: &&str| text.parse().is_ok_and(|arn: Arn| !arn.region.is_empty() && arn.region != region);
    match ends.iter().flatten().find(|text| elsewhere(text)) {
        Some(_) => Err(invalid("Creating cross-region pipe is not permitted.")),
        None => Ok(()),
    }
}

/// Checks a target.
pub(crate) fn target(text: &str, parameters: Option<&PipeTargetParameters>) -> Result<(), Error> {
    let arn = arn(text)?;
    if !Sender::delivers_to(&arn.service) {
        return Err(not_here(&format!("targets of {}", arn.service)));
    }
    let none = PipeTargetParameters::default();
    let parameters = parameters.unwrap_or(&none);
    check_kinds(parameters, arn.service.as_str())?;
    if arn.service == "sns" && arn.resource.ends_with(".fifo") {
        return Err(invalid("SNS FIFO topics are not supported as a pipe target."));
    }
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
        let text = |error: Error| error.message.unwrap_or_default();
        let logs = PipeTargetParameters { cloud_watch_logs_parameters: Some(Default::default()), ..Default::default() };
        assert_eq!(
            text(target(QUEUE, Some(&logs)).expect_err("is refused")),
            "Invalid target parameter provided for target."
        );
        assert_eq!(
            text(target("arn:aws:sns:us-east-1:1:t.fifo", None).expect_err("is refused")),
            "SNS FIFO topics are not supported as a pipe target."
        );
    }

    #[test]
    fn wrong_enrichments_are_refused() {
        let refused = |arn: &str| enrichment(arn, None).expect_err("is refused");
        assert_eq!(refused(QUEUE).message.as_deref(), Some("Invalid pipe enrichment."));
        assert_eq!(
            refused("arn:aws:events:us-east-1:1:event-bus/b").message.as_deref(),
            Some("Invalid pipe enrichment.")
        );
        assert_eq!(refused("arn:aws:states:us-east-1:1:stateMachine:s").status, 501);
        assert!(enrichment("arn:aws:lambda:us-east-1:1:function:f", None).is_ok());
    }

    #[test]
    fn pipes_stay_in_their_region() {
        assert!(region(&[Some(QUEUE), None, Some("arn:aws:s3:::b")], "us-east-1").is_ok());
        let error = region(&[Some(QUEUE), None, Some(QUEUE)], "eu-west-1").expect_err("is refused");
        assert_eq!(error.message.as_deref(), Some("Creating cross-region pipe is not permitted."));
    }
}
