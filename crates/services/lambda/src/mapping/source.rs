//! Event sources by what their ARN names, and which parameters each takes.

use crate::text;
use api::lambda as types;
use contract::Error;
use platform::Arn;

/// A kind of event source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Sqs,
    Kinesis,
    DynamoDb,
    Msk,
    SelfManagedKafka,
    Mq,
    DocumentDb,
}

impl Kind {
    /// What a request names; `Unrecognized event source.` when that is nothing known.
    pub(crate) fn of(input: &types::CreateEventSourceMappingRequest) -> Result<Self, Error> {
        let unknown = || text::invalid("Unrecognized event source.");
        match &input.event_source_arn {
            Some(arn) => {
                let arn: Arn = arn.parse().map_err(|_| unknown())?;
                Self::of_service(&arn.service).ok_or_else(unknown)
            }
            None if input.self_managed_event_source.is_some() => Ok(Kind::SelfManagedKafka),
            None => Err(unknown()),
        }
    }

    fn of_service(service: &str) -> Option<Self> {
        Some(match service {
            "sqs" => Kind::Sqs,
            "kinesis" => Kind::Kinesis,
            "dynamodb" => Kind::DynamoDb,
            "kafka" => Kind::Msk,
            "mq" => Kind::Mq,
            "rds" => Kind::DocumentDb,
            _ => return None,
        })
    }

    pub(crate) fn is_stream(self) -> bool {
        matches!(self, Kind::Kinesis | Kind::DynamoDb)
    }

    pub(crate) fn is_kafka(self) -> bool {
        matches!(self, Kind::Msk | Kind::SelfManagedKafka)
    }

    /// Whether records come from a place in a log that the mapping has to name.
    pub(crate) fn has_position(self) -> bool {
        self.is_stream() || self.is_kafka() || self == Kind::DocumentDb
    }

    /// What the answer 501 names.
    pub(crate) fn mapped(self) -> &'static str {
        match self {
            Kind::Sqs => "event source mappings of SQS queues",
            Kind::Kinesis => "event source mappings of Kinesis streams",
            Kind::DynamoDb => "event source mappings of DynamoDB streams",
            Kind::Msk | Kind::SelfManagedKafka => "event source mappings of Kafka topics",
            Kind::Mq => "event source mappings of Amazon MQ queues",
            Kind::DocumentDb => "event source mappings of DocumentDB change streams",
        }
    }
}

/// A parameter that was given, and whether its kind of source takes it.
type Given = (&'static str, bool, fn(Kind) -> bool);

/// Refuses parameters that the source does not take.
pub(crate) fn check_supported(kind: Kind, input: &types::CreateEventSourceMappingRequest) -> Result<(), Error> {
    // Destinations may be given empty, which says nothing.
    let destination = input
        .destination_config
        .as_ref()
        .is_some_and(|config| config.on_failure.is_some() || config.on_success.is_some());
    let retries = input.maximum_retry_attempts.is_some();
    let given: [Given; 16] = [
        ("DestinationConfig", destination, |kind| kind.is_stream() || kind.is_kafka()),
        ("StartingPositionTimestamp", input.starting_position_timestamp.is_some(), Kind::has_position),
        ("ParallelizationFactor", input.parallelization_factor.is_some(), Kind::is_stream),
        ("BisectBatchOnFunctionError", input.bisect_batch_on_function_error.is_some(), logs),
        ("MaximumRetryAttempts", retries, logs),
        ("MaximumRecordAgeInSeconds", input.maximum_record_age_in_seconds.is_some(), logs),
        ("TumblingWindowInSeconds", input.tumbling_window_in_seconds.is_some(), Kind::is_stream),
        ("ScalingConfig", input.scaling_config.is_some(), |kind| kind == Kind::Sqs),
        ("ProvisionedPollerConfig", input.provisioned_poller_config.is_some(), |kind| {
            kind == Kind::Sqs || kind.is_kafka()
        }),
        ("Topics", input.topics.as_ref().is_some_and(|topics| !topics.is_empty()), Kind::is_kafka),
        ("Queues", input.queues.as_ref().is_some_and(|queues| !queues.is_empty()), |kind| kind == Kind::Mq),
        ("SourceAccessConfigurations", has_access(input), |kind| !kind.is_stream() && kind != Kind::Sqs),
        ("SelfManagedEventSource", input.self_managed_event_source.is_some(), |kind| kind == Kind::SelfManagedKafka),
        ("DocumentDBEventSourceConfig", input.document_db_event_source_config.is_some(), |kind| {
            kind == Kind::DocumentDb
        }),
        ("FilterCriteria", has_filters(input), |kind| kind != Kind::DocumentDb),
        ("LoggingConfig", input.logging_config.is_some(), Kind::is_kafka),
    ];
    if kind == Kind::Sqs && input.starting_position.is_some() {
        return Err(text::invalid("StartingPosition is not valid for SQS event sources."));
    }
    match given.iter().find(|(_, given, takes)| *given && !takes(kind)) {
        Some((name, ..)) => Err(unsupported(name)),
        None => Ok(()),
    }
}

fn logs(kind: Kind) -> bool {
    kind.is_stream() || kind.is_kafka()
}

fn has_access(input: &types::CreateEventSourceMappingRequest) -> bool {
    input.source_access_configurations.as_ref().is_some_and(|all| !all.is_empty())
}

fn has_filters(input: &types::CreateEventSourceMappingRequest) -> bool {
    input.filter_criteria.as_ref().and_then(|criteria| criteria.filters.as_ref()).is_some_and(|all| !all.is_empty())
}

pub(crate) fn unsupported(parameter: &str) -> Error {
    text::invalid(format!("Unsupported {parameter} parameter for given event source mapping type."))
}

/// Checks what only sources have that are read from a position.
pub(crate) fn check_position(kind: Kind, input: &types::CreateEventSourceMappingRequest) -> Result<(), Error> {
    if !kind.has_position() {
        return Ok(());
    }
    let Some(position) = input.starting_position.as_deref() else {
        return Err(text::invalid(
            "1 validation error detected: Value null at 'startingPosition' failed to satisfy constraint: Member must not be null.",
        ));
    };
    if position != "AT_TIMESTAMP" {
        return match input.starting_position_timestamp {
            Some(_) => Err(text::invalid(
                "StartingPositionTimestamp can only be specified when StartingPosition is AT_TIMESTAMP.",
            )),
            None => Ok(()),
        };
    }
    if kind == Kind::DynamoDb {
        let arn = input.event_source_arn.as_deref().unwrap_or_default();
        return Err(text::invalid(format!("Unsupported starting position for arn type: {arn}")));
    }
    match input.starting_position_timestamp {
        Some(_) => Ok(()),
        None => {
            Err(text::invalid("StartingPositionTimestamp must be specified when StartingPosition is AT_TIMESTAMP."))
        }
    }
}

/// Checks what only brokers have.
pub(crate) fn check_broker(kind: Kind, input: &types::CreateEventSourceMappingRequest) -> Result<(), Error> {
    let missing = |name: &str| text::invalid(format!("Required '{name}' parameter is missing."));
    let one = |all: &Option<Vec<String>>| all.as_ref().is_some_and(|all| all.len() == 1);
    if kind == Kind::SelfManagedKafka && !has_access(input) || kind == Kind::Mq && !has_access(input) {
        return Err(missing("sourceAccessConfigurations"));
    }
    if kind.is_kafka() && !one(&input.topics) {
        return Err(missing("topics"));
    }
    if kind == Kind::Mq && !one(&input.queues) {
        return Err(missing("queues"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use types::CreateEventSourceMappingRequest as Create;

    #[track_caller]
    fn check(input: &Create, expected: Option<&str>) {
        let kind = Kind::of(input);
        let all = kind.and_then(|kind| {
            check_supported(kind, input)?;
            check_position(kind, input)?;
            check_broker(kind, input)
        });
        assert_eq!(all.err().and_then(|error| error.message).as_deref(), expected, "{input:?}");
    }

    fn from(arn: &str) -> Create {
        Create { event_source_arn: Some(arn.to_owned()), ..Default::default() }
    }

    const QUEUE: &str = "arn:aws:sqs:us-east-1:123456789012:q";
    const STREAM: &str = "arn:aws:kinesis:us-east-1:123456789012:stream/s";
    const TABLE: &str = "arn:aws:dynamodb:us-east-1:123456789012:table/t/stream/2025-01-01T00:00:00.000";

    #[test]
    fn sources_are_told_apart() {
        check(&Create::default(), Some("Unrecognized event source."));
        check(&from("arn:aws:s3:::b"), Some("Unrecognized event source."));
        check(&from(QUEUE), None);
    }

    #[test]
    fn each_source_takes_its_own_parameters() {
        let destination = types::DestinationConfig {
            on_failure: Some(types::OnFailure { destination: Some(QUEUE.to_owned()) }),
            ..Default::default()
        };
        let given = Create { destination_config: Some(destination), ..from(QUEUE) };
        check(&given, Some("Unsupported DestinationConfig parameter for given event source mapping type."));
        check(&Create { destination_config: Some(types::DestinationConfig::default()), ..from(QUEUE) }, None);
        let given = Create { parallelization_factor: Some(2), ..from(QUEUE) };
        check(&given, Some("Unsupported ParallelizationFactor parameter for given event source mapping type."));
        let given = Create { scaling_config: Some(types::ScalingConfig::default()), ..from(STREAM) };
        check(&given, Some("Unsupported ScalingConfig parameter for given event source mapping type."));
        let given = Create { starting_position: Some("LATEST".to_owned()), ..from(QUEUE) };
        check(&given, Some("StartingPosition is not valid for SQS event sources."));
    }

    #[test]
    fn streams_need_a_position() {
        let null = "1 validation error detected: Value null at 'startingPosition' failed to satisfy constraint: Member must not be null.";
        check(&from(STREAM), Some(null));
        check(&Create { starting_position: Some("LATEST".to_owned()), ..from(STREAM) }, None);
        let given = Create { starting_position: Some("AT_TIMESTAMP".to_owned()), ..from(TABLE) };
        check(&given, Some(&format!("Unsupported starting position for arn type: {TABLE}")));
    }

    #[test]
    fn kafka_needs_a_way_in() {
        let endpoints = types::SelfManagedEventSource {
            endpoints: Some(vec![("KAFKA_BOOTSTRAP_SERVERS".to_owned(), vec!["k:9092".to_owned()])]),
        };
        let given = Create {
            self_managed_event_source: Some(endpoints),
            starting_position: Some("LATEST".to_owned()),
            topics: Some(vec!["t".to_owned()]),
            ..Default::default()
        };
        check(&given, Some("Required 'sourceAccessConfigurations' parameter is missing."));
    }
}
