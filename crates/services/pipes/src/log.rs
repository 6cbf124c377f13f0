//! The log of a pipe: a record for each step of an execution, as far as the pipe's level asks for it.

use crate::core::Core;
use crate::limits;
use crate::settings::{Settings, read_optional};
use api::logs::{self, op};
use api::pipes as shape;
use contract::Error;
use parking_lot::Mutex;
use platform::{AccountId, Arn, Context, Principal, Region, RequestId};
use serde_json::{Map, Value, json};
use targets::Failure;

/// Which steps are logged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Level {
    Error,
    Info,
    Trace,
}

impl Level {
    fn text(self) -> &'static str {
        match self {
            Self::Error => "ERROR",
            Self::Info => "INFO",
            Self::Trace => "TRACE",
        }
    }
}

/// Where a pipe logs, and what.
pub(crate) struct LogSettings {
    group: Arn,
    level: Level,
    /// Whether records hold what is carried.
    data: bool,
}

impl LogSettings {
    pub(crate) fn of(json: Option<&Value>) -> Result<Option<Self>, Error> {
        let given = read_optional::<shape::PipeLogConfiguration>("PipeLogConfiguration", json)?.unwrap_or_default();
        let level = match given.level.as_deref() {
            Some("ERROR") => Level::Error,
            Some("INFO") => Level::Info,
            Some("TRACE") => Level::Trace,
            _ => return Ok(None),
        };
        let group = given.cloudwatch_logs_log_destination.and_then(|destination| destination.log_group_arn);
        let Some(group) = group.and_then(|arn| arn.parse().ok()) else { return Ok(None) };
        let data = given.include_execution_data.is_some_and(|data| data.iter().any(|what| what == "ALL"));
        Ok(Some(Self { group, level, data }))
    }
}

/// A step of an execution; its name is the record's type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Step {
    ExecutionStarted,
    ExecutionSucceeded,
    ExecutionPartiallyFailed,
    ExecutionFailed,
    EnrichmentStageEntered,
    EnrichmentStageSucceeded,
    EnrichmentStageFailed,
    EnrichmentInvocationStarted,
    EnrichmentInvocationSucceeded,
    EnrichmentInvocationFailed,
    TargetStageEntered,
    TargetStageSkipped,
    TargetStageSucceeded,
    TargetStagePartiallyFailed,
    TargetStageFailed,
    TargetInvocationStarted,
    TargetInvocationSucceeded,
    TargetInvocationFailed,
}

impl Step {
    /// How a batch ends of which so many have failed.
    pub(crate) fn partly(failed: usize, all: usize) -> Self {
        if failed == all { Self::ExecutionFailed } else { Self::ExecutionPartiallyFailed }
    }

    fn level(self) -> Level {
        match self {
            Self::ExecutionPartiallyFailed
            | Self::ExecutionFailed
            | Self::EnrichmentStageFailed
            | Self::EnrichmentInvocationFailed
            | Self::TargetStagePartiallyFailed
            | Self::TargetStageFailed
            | Self::TargetInvocationFailed => Level::Error,
            Self::ExecutionStarted
            | Self::ExecutionSucceeded
            | Self::EnrichmentStageEntered
            | Self::EnrichmentStageSucceeded
            | Self::TargetStageEntered
            | Self::TargetStageSucceeded => Level::Info,
            Self::EnrichmentInvocationStarted
            | Self::EnrichmentInvocationSucceeded
            | Self::TargetStageSkipped
            | Self::TargetInvocationStarted
            | Self::TargetInvocationSucceeded => Level::Trace,
        }
    }
}

/// The records of one execution, written together at its end.
pub(crate) struct Journal<'a> {
    core: &'a Core,
    settings: &'a Settings,
    execution: String,
    records: Mutex<Vec<(i64, String)>>,
}

impl<'a> Journal<'a> {
    pub(crate) fn new(core: &'a Core, settings: &'a Settings) -> Self {
        let execution = if settings.log.is_some() { core.ids.uuid() } else { String::new() };
        Self { core, settings, execution, records: Mutex::default() }
    }

    pub(crate) fn note(&self, step: Step) {
        self.add(step, |_, _| {});
    }

    /// A step with what is carried.
    pub(crate) fn note_with(&self, step: Step, payload: impl Fn() -> String) {
        self.add(step, |record, data| {
            if data {
                put(record, "payload", payload());
            }
        });
    }

    pub(crate) fn request(&self, step: Step, body: &str) {
        self.add(step, |record, data| {
            if data {
                put(record, "awsRequest", body.to_owned());
            }
        });
    }

    pub(crate) fn answer(&self, step: Step, body: &[u8]) {
        self.add(step, |record, data| {
            if data {
                put(record, "awsResponse", String::from_utf8_lossy(body).into_owned());
            }
        });
    }

    pub(crate) fn failed(&self, step: Step, stage: &str, failure: &Failure) {
        self.add(step, |record, _| {
            let arn = match stage {
                "Enrichment" => self.settings.enrichment.as_ref().map(|enrichment| &enrichment.arn),
                _ => Some(&self.settings.target),
            };
            let service = arn.map_or("", |arn| arn.service.as_str());
            record.insert(
                "error".to_owned(),
                json!({
                    "message": format!("{stage} invocation failed with error from {}. {}", title(service), failure.message),
                    "awsService": service,
                    "exceptionType": failure.name,
                    "resourceArn": arn.map(ToString::to_string),
                }),
            );
        });
    }

    fn add(&self, step: Step, more: impl Fn(&mut Map<String, Value>, bool)) {
        let Some(log) = self.settings.log.as_ref().filter(|log| step.level() <= log.level) else { return };
        let now_ms = self.core.now_ms();
        let mut record = Map::new();
        record.insert("resourceArn".to_owned(), self.settings.pipe.arn().into());
        record.insert("timestamp".to_owned(), now_ms.into());
        record.insert("executionId".to_owned(), self.execution.as_str().into());
        record.insert("messageType".to_owned(), format!("{step:?}").into());
        record.insert("logLevel".to_owned(), step.level().text().into());
        more(&mut record, log.data);
        self.records.lock().push((now_ms, Value::Object(record).to_string()));
    }

    /// Writes what was noted. A log that cannot be written does not hold up the pipe.
    pub(crate) async fn write(&self) {
        let records = std::mem::take(&mut *self.records.lock());
        let Some(log) = self.settings.log.as_ref().filter(|_| !records.is_empty()) else { return };
        let events: Vec<_> =
            records.into_iter().map(|(timestamp, message)| logs::InputLogEvent { timestamp, message }).collect();
        if let Err(error) = self.put(log, events).await {
            tracing::warn!(pipe = self.settings.pipe.arn(), %error, "the log of a pipe could not be written");
        }
    }

    async fn put(&self, log: &LogSettings, events: Vec<logs::InputLogEvent>) -> Result<(), Error> {
        let (group, stream) = (group_name(&log.group), self.settings.pipe.name.clone());
        let input = logs::PutLogEventsRequest {
            log_group_name: group.clone(),
            log_stream_name: stream.clone(),
            log_events: events,
            ..Default::default()
        };
        let bus = &self.core.bus;
        match bus.call::<op::PutLogEvents>(self.context(&log.group), input.clone()).await {
            Err(error) if error.code == "ResourceNotFoundException" => {}
            other => return other.map(drop),
        }
        let make = logs::CreateLogStreamRequest { log_group_name: group, log_stream_name: stream };
        match bus.call::<op::CreateLogStream>(self.context(&log.group), make).await {
            Err(error) if error.code != "ResourceAlreadyExistsException" => return Err(error),
            _ => {}
        }
        bus.call::<op::PutLogEvents>(self.context(&log.group), input).await.map(drop)
    }

    /// AWS's log delivery writes for the account: log groups have no policies yet.
    fn context(&self, group: &Arn) -> Context {
        let account = AccountId::new(&group.account);
        Context {
            principal: Principal::root(&account, ""),
            account,
            region: Region::new(&group.region),
            request_id: RequestId::new(&self.core.ids.uuid()),
            endpoint: "".into(),
            source_ip: None,
            secure: false,
            source_arn: None,
            trace_id: None,
            user_agent: None,
            via: Vec::new(),
        }
    }
}

fn group_name(arn: &Arn) -> String {
    arn.resource.strip_prefix("log-group:").unwrap_or(&arn.resource).trim_end_matches(":*").to_owned()
}

/// A field of a record; one that is too long is cut, and said to be.
fn put(record: &mut Map<String, Value>, name: &str, mut text: String) {
    if text.len() > limits::LOG_FIELD_BYTES_MAX {
        let end = (0..=limits::LOG_FIELD_BYTES_MAX).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
        text.truncate(end);
        record.insert("truncatedFields".to_owned(), json!([name]));
    }
    record.insert(name.to_owned(), text.into());
}

fn title(service: &str) -> String {
    match service {
        "sqs" | "sns" => service.to_uppercase(),
        "events" => "EventBridge".to_owned(),
        "logs" => "CloudWatchLogs".to_owned(),
        other => other
            .chars()
            .next()
            .map(|first| first.to_uppercase().collect::<String>() + &other[first.len_utf8()..])
            .unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn levels_hold_the_lower_ones() {
        assert!(Step::ExecutionFailed.level() <= Level::Info && Step::TargetInvocationStarted.level() > Level::Info);
        assert_eq!(format!("{:?}", Step::ExecutionPartiallyFailed), "ExecutionPartiallyFailed");
    }

    #[test]
    fn what_is_too_long_is_cut() {
        let mut record = Map::new();
        put(&mut record, "payload", "é".repeat(limits::LOG_FIELD_BYTES_MAX));
        assert_eq!(record["truncatedFields"], json!(["payload"]));
        assert!(record["payload"].as_str().expect("a text").len() <= limits::LOG_FIELD_BYTES_MAX);
        assert_eq!((title("lambda"), title("sqs")), ("Lambda".to_owned(), "SQS".to_owned()));
    }
}
