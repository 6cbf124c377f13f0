//! What the platform says of an environment: one event, shown as the log's lines, as the log's JSON, and as the Telemetry and
//! Logs APIs have it. No I/O.

use crate::function::{Initialization, LogLevel, Report};
use serde_json::{Map, Value, json};
use std::time::Duration;

/// In which phase initialisation ran: on its own, or again inside a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Phase {
    Init,
    Invoke,
}

impl Phase {
    fn name(self) -> &'static str {
        match self {
            Phase::Init => "init",
            Phase::Invoke => "invoke",
        }
    }
}

/// How something ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Ending {
    pub(crate) status: Status,
    pub(crate) error_type: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Status {
    Success,
    /// The function reported an error; its environment is fine.
    Handled,
    Error,
    Timeout,
}

impl Ending {
    pub(crate) const SUCCESS: Ending = Ending { status: Status::Success, error_type: None };

    fn status(&self) -> &'static str {
        match self.status {
            Status::Success => "success",
            Status::Handled | Status::Error => "error",
            Status::Timeout => "timeout",
        }
    }

    fn is_success(&self) -> bool {
        self.status == Status::Success
    }

    fn put(&self, record: &mut Map<String, Value>) {
        record.insert("status".into(), self.status().into());
        if let Some(error_type) = &self.error_type {
            record.insert("errorType".into(), error_type.as_str().into());
        }
    }
}

/// A part of a call's time.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Span {
    pub(crate) name: &'static str,
    /// Milliseconds since 1970.
    pub(crate) start_ms: i64,
    pub(crate) duration: Duration,
}

/// Which of the two interfaces an extension subscribed through.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Api {
    Telemetry,
    Logs,
}

/// A version of the events' shapes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Schema {
    Logs20200815,
    Logs20210318,
    Telemetry20220701,
    /// 2022-12-13 and 2025-01-29: function lines may be objects.
    Telemetry20221213,
}

impl Schema {
    pub(crate) fn api(self) -> Api {
        match self {
            Schema::Logs20200815 | Schema::Logs20210318 => Api::Logs,
            Schema::Telemetry20220701 | Schema::Telemetry20221213 => Api::Telemetry,
        }
    }
}

/// Something the platform says.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum PlatformEvent {
    InitStart(InitStart),
    InitRuntimeDone {
        initialization: Initialization,
        phase: Phase,
        ending: Ending,
    },
    InitReport {
        initialization: Initialization,
        phase: Phase,
        ending: Ending,
        duration: Duration,
    },
    RestoreStart(InitStart),
    RestoreRuntimeDone {
        ending: Ending,
    },
    RestoreReport {
        ending: Ending,
        duration: Duration,
    },
    Start {
        request_id: String,
        version: String,
        trace: String,
    },
    /// A call that its function did not end itself: the line for the log.
    Fault(String),
    RuntimeDone(RuntimeDone),
    Report {
        request_id: String,
        memory_mb: u32,
        ending: Ending,
        figures: Report,
        trace: String,
    },
    Extension {
        name: String,
        state: &'static str,
        events: Vec<&'static str>,
        error_type: Option<String>,
    },
    Subscription {
        api: Api,
        name: String,
        types: Vec<&'static str>,
    },
    Dropped {
        reason: String,
        records: usize,
        bytes: usize,
    },
    /// Said of a tenant's call.
    OfTenant {
        tenant: String,
        event: Box<PlatformEvent>,
    },
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct InitStart {
    pub(crate) initialization: Initialization,
    pub(crate) phase: Phase,
    /// `python:3.13.v1`
    pub(crate) runtime_version: String,
    pub(crate) runtime_arn: String,
    pub(crate) function: String,
    pub(crate) version: String,
    pub(crate) instance: String,
    pub(crate) memory_mb: u32,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct RuntimeDone {
    pub(crate) request_id: String,
    pub(crate) ending: Ending,
    pub(crate) duration: Duration,
    pub(crate) produced_bytes: usize,
    pub(crate) spans: Vec<Span>,
    pub(crate) trace: String,
}

impl PlatformEvent {
    /// The event with its tenant, if it is of a call.
    pub(crate) fn of_tenant(self, tenant: &str) -> Self {
        match self {
            PlatformEvent::Start { .. } | PlatformEvent::RuntimeDone(_) | PlatformEvent::Report { .. } => {
                PlatformEvent::OfTenant { tenant: tenant.to_owned(), event: Box::new(self) }
            }
            other => other,
        }
    }

    /// What a log in text format says of it, if anything.
    pub(crate) fn text(&self) -> Option<String> {
        match self {
            PlatformEvent::InitStart(start) => Some(format!(
                "INIT_START Runtime Version: {}\tRuntime Version ARN: {}",
                start.runtime_version, start.runtime_arn
            )),
            PlatformEvent::InitReport { initialization, phase, ending, duration } => {
                let shown = !ending.is_success() || *initialization != Initialization::OnDemand;
                shown.then(|| init_report(*phase, ending, *duration))
            }
            PlatformEvent::RestoreStart(start) => Some(format!(
                "RESTORE_START Runtime Version: {}\tRuntime Version ARN: {}",
                start.runtime_version, start.runtime_arn
            )),
            PlatformEvent::RestoreReport { ending, duration } => Some(restore_report(ending, *duration)),
            PlatformEvent::Start { request_id, version, .. } => {
                Some(format!("START RequestId: {request_id} Version: {version}"))
            }
            PlatformEvent::Fault(line) => Some(line.clone()),
            PlatformEvent::RuntimeDone(done) => Some(format!("END RequestId: {}", done.request_id)),
            PlatformEvent::Report { request_id, memory_mb, ending, figures, trace } => {
                Some(report(request_id, *memory_mb, figures, ending) + &traced(trace))
            }
            PlatformEvent::Extension { name, state, events, error_type } => {
                let tail = error_type.as_ref().map_or_else(String::new, |text| format!("\tError Type: {text}"));
                Some(format!("EXTENSION\tName: {name}\tState: {state}\tEvents: [{}]{tail}", events.join(", ")))
            }
            PlatformEvent::Subscription { api, name, types } => {
                let kind = if *api == Api::Telemetry { "TELEMETRY" } else { "LOGS" };
                let types: Vec<String> = types.iter().map(|name| capital(name)).collect();
                Some(format!("{kind}\tName: {name}\tState: Subscribed\tTypes: [{}]", types.join(", ")))
            }
            PlatformEvent::InitRuntimeDone { .. }
            | PlatformEvent::RestoreRuntimeDone { .. }
            | PlatformEvent::Dropped { .. } => None,
            PlatformEvent::OfTenant { event, .. } => event.text(),
        }
    }

    /// What a log in JSON format says of it, if it asks for this level.
    pub(crate) fn json_line(&self, at_ms: i64, least: LogLevel) -> Option<String> {
        let shown = self.level() >= least && !matches!(self, PlatformEvent::Fault(_));
        let (kind, record) = shown.then(|| self.telemetry()).flatten()?;
        Some(envelope(at_ms, kind, &record))
    }

    /// The events of an API's schema that tell it, as JSON.
    pub(crate) fn events(&self, at_ms: i64, schema: Schema) -> Vec<String> {
        let told = match schema.api() {
            Api::Telemetry => self.telemetry().into_iter().collect(),
            Api::Logs => self.logs(schema),
        };
        told.iter().map(|(kind, record)| envelope(at_ms, kind, record)).collect()
    }

    fn level(&self) -> LogLevel {
        let unless_failed = |ending: &Ending, level| if ending.is_success() { level } else { LogLevel::Warn };
        match self {
            PlatformEvent::InitRuntimeDone { ending, .. } => unless_failed(ending, LogLevel::Debug),
            PlatformEvent::RestoreRuntimeDone { ending } => unless_failed(ending, LogLevel::Debug),
            PlatformEvent::RestoreReport { ending, .. } => unless_failed(ending, LogLevel::Info),
            PlatformEvent::RuntimeDone(done) => unless_failed(&done.ending, LogLevel::Debug),
            PlatformEvent::InitReport { ending, initialization: Initialization::OnDemand, .. } => {
                unless_failed(ending, LogLevel::Debug)
            }
            PlatformEvent::InitReport { ending, .. } | PlatformEvent::Report { ending, .. } => {
                unless_failed(ending, LogLevel::Info)
            }
            PlatformEvent::Extension { error_type: Some(_), .. }
            | PlatformEvent::Dropped { .. }
            | PlatformEvent::Fault(_) => LogLevel::Warn,
            PlatformEvent::Extension { .. }
            | PlatformEvent::InitStart(_)
            | PlatformEvent::RestoreStart(_)
            | PlatformEvent::Start { .. }
            | PlatformEvent::Subscription { .. } => LogLevel::Info,
            PlatformEvent::OfTenant { event, .. } => event.level(),
        }
    }

    /// Type and record in the Telemetry API.
    fn telemetry(&self) -> Option<(&'static str, Value)> {
        Some(match self {
            PlatformEvent::InitStart(start) => ("platform.initStart", start.record()),
            PlatformEvent::InitRuntimeDone { initialization, phase, ending } => {
                let mut record = object(json!({"initializationType": initialization.name(), "phase": phase.name()}));
                ending.put(&mut record);
                ("platform.initRuntimeDone", record.into())
            }
            PlatformEvent::InitReport { initialization, phase, ending, duration } => {
                let mut record = object(json!({"initializationType": initialization.name(), "phase": phase.name()}));
                ending.put(&mut record);
                record.insert("metrics".into(), json!({"durationMs": ms(*duration)}));
                ("platform.initReport", record.into())
            }
            PlatformEvent::RestoreStart(start) => ("platform.restoreStart", start.restore_record()),
            PlatformEvent::RestoreRuntimeDone { ending } => {
                let mut record = Map::new();
                ending.put(&mut record);
                ("platform.restoreRuntimeDone", record.into())
            }
            PlatformEvent::RestoreReport { ending, duration } => {
                let mut record = Map::new();
                ending.put(&mut record);
                record.insert("metrics".into(), json!({"durationMs": ms(*duration)}));
                ("platform.restoreReport", record.into())
            }
            PlatformEvent::Start { request_id, version, trace } => {
                let mut record = object(json!({"requestId": request_id, "version": version}));
                put_tracing(&mut record, trace);
                ("platform.start", record.into())
            }
            PlatformEvent::Fault(_) => return None,
            PlatformEvent::OfTenant { tenant, event } => {
                let (kind, mut record) = event.telemetry()?;
                record["tenantId"] = tenant.as_str().into();
                (kind, record)
            }
            PlatformEvent::RuntimeDone(done) => ("platform.runtimeDone", done.record()),
            PlatformEvent::Report { request_id, memory_mb, ending, figures, trace } => {
                let mut record = object(json!({"requestId": request_id, "metrics": metrics(figures, *memory_mb)}));
                put_tracing(&mut record, trace);
                ending.put(&mut record);
                ("platform.report", record.into())
            }
            PlatformEvent::Extension { name, state, events, error_type } => {
                let mut record = object(json!({"name": name, "state": state, "events": events}));
                if let Some(error_type) = error_type {
                    record.insert("errorType".into(), error_type.as_str().into());
                }
                ("platform.extension", record.into())
            }
            PlatformEvent::Subscription { api, name, types } => {
                let record = json!({"name": name, "state": "Subscribed", "types": types});
                let kind = match api {
                    Api::Telemetry => "platform.telemetrySubscription",
                    Api::Logs => "platform.logsSubscription",
                };
                (kind, record)
            }
            PlatformEvent::Dropped { reason, records, bytes } => {
                let record = json!({"reason": reason, "droppedRecords": records, "droppedBytes": bytes});
                ("platform.logsDropped", record)
            }
        })
    }

    /// Types and records in the older Logs API.
    fn logs(&self, schema: Schema) -> Vec<(&'static str, Value)> {
        match self {
            PlatformEvent::Start { request_id, version, .. } => {
                vec![("platform.start", json!({"requestId": request_id, "version": version}))]
            }
            PlatformEvent::Fault(line) => vec![("platform.fault", line.as_str().into())],
            // Older than tenants.
            PlatformEvent::OfTenant { event, .. } => event.logs(schema),
            PlatformEvent::RuntimeDone(done) => {
                let end = ("platform.end", json!({"requestId": done.request_id}));
                let record = json!({"requestId": done.request_id, "status": done.ending.status()});
                let newer = schema == Schema::Logs20210318;
                newer.then_some(("platform.runtimeDone", record)).into_iter().chain([end]).collect()
            }
            PlatformEvent::Report { request_id, memory_mb, figures, .. } => {
                vec![("platform.report", json!({"requestId": request_id, "metrics": metrics(figures, *memory_mb)}))]
            }
            PlatformEvent::Extension { .. } | PlatformEvent::Subscription { .. } | PlatformEvent::Dropped { .. } => {
                self.telemetry().into_iter().collect()
            }
            PlatformEvent::InitStart(_)
            | PlatformEvent::InitRuntimeDone { .. }
            | PlatformEvent::InitReport { .. }
            | PlatformEvent::RestoreStart(_)
            | PlatformEvent::RestoreRuntimeDone { .. }
            | PlatformEvent::RestoreReport { .. } => Vec::new(),
        }
    }
}

impl InitStart {
    fn record(&self) -> Value {
        json!({
            "initializationType": self.initialization.name(),
            "phase": self.phase.name(),
            "runtimeVersion": self.runtime_version,
            "runtimeVersionArn": self.runtime_arn,
            "functionName": self.function,
            "functionVersion": self.version,
            "instanceId": self.instance,
            "instanceMaxMemory": u64::from(self.memory_mb) * 1024 * 1024,
        })
    }

    /// A restore has neither a type nor a phase.
    fn restore_record(&self) -> Value {
        let mut record = object(self.record());
        record.remove("initializationType");
        record.remove("phase");
        record.into()
    }
}

impl RuntimeDone {
    fn record(&self) -> Value {
        let mut record = object(json!({"requestId": self.request_id}));
        self.ending.put(&mut record);
        record.insert("metrics".into(), json!({"durationMs": ms(self.duration), "producedBytes": self.produced_bytes}));
        let span = |span: &Span| json!({"name": span.name, "start": platform::iso_ms(span.start_ms), "durationMs": ms(span.duration)});
        record.insert("spans".into(), self.spans.iter().map(span).collect());
        put_tracing(&mut record, &self.trace);
        record.into()
    }
}

/// One event of a stream.
pub(crate) fn envelope(at_ms: i64, kind: &str, record: &Value) -> String {
    json!({"time": platform::iso_ms(at_ms), "type": kind, "record": record}).to_string()
}

fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(map) => map,
        _ => Map::new(),
    }
}

fn put_tracing(record: &mut Map<String, Value>, trace: &str) {
    if trace.is_empty() {
        return;
    }
    let parent = trace.split(';').find_map(|part| part.trim().strip_prefix("Parent="));
    let mut tracing = Map::new();
    if let Some(parent) = parent {
        tracing.insert("spanId".into(), parent.into());
    }
    tracing.insert("type".into(), "X-Amzn-Trace-Id".into());
    tracing.insert("value".into(), trace.into());
    record.insert("tracing".into(), tracing.into());
}

fn metrics(figures: &Report, memory_mb: u32) -> Value {
    let us = |us: u64| us as f64 / 1000.0;
    let mut metrics = object(json!({
        "durationMs": us(figures.duration_us),
        "billedDurationMs": figures.billed_ms,
        "memorySizeMB": memory_mb,
        "maxMemoryUsedMB": figures.memory_peak_mb,
    }));
    if let Some(init) = figures.init_us {
        metrics.insert("initDurationMs".into(), us(init).into());
    }
    if let (Some(restore), Some(billed)) = (figures.restore_us, figures.billed_restore_ms) {
        metrics.insert("restoreDurationMs".into(), us(restore).into());
        metrics.insert("billedRestoreDurationMs".into(), billed.into());
    }
    metrics.into()
}

/// Milliseconds with three decimals.
fn ms(duration: Duration) -> f64 {
    (duration.as_secs_f64() * 1_000_000.0).round() / 1000.0
}

fn init_report(phase: Phase, ending: &Ending, duration: Duration) -> String {
    let took = duration.as_secs_f64() * 1000.0;
    let mut line = format!("INIT_REPORT Init Duration: {took:.2} ms\tPhase: {}", phase.name());
    put_status(&mut line, ending);
    line
}

fn restore_report(ending: &Ending, duration: Duration) -> String {
    let mut line = format!("RESTORE_REPORT Restore Duration: {:.2} ms", duration.as_secs_f64() * 1000.0);
    put_status(&mut line, ending);
    line
}

fn report(request_id: &str, memory_mb: u32, report: &Report, ending: &Ending) -> String {
    let duration = report.duration_us as f64 / 1000.0;
    let mut line = format!(
        "REPORT RequestId: {request_id}\tDuration: {duration:.2} ms\tBilled Duration: {} ms\tMemory Size: {memory_mb} MB\tMax Memory Used: {} MB\t",
        report.billed_ms, report.memory_peak_mb
    );
    if let Some(init) = report.init_us {
        line += &format!("Init Duration: {:.2} ms\t", init as f64 / 1000.0);
    }
    if let (Some(restore), Some(billed)) = (report.restore_us, report.billed_restore_ms) {
        let restore = restore as f64 / 1000.0;
        line += &format!("Restore Duration: {restore:.2} ms\tBilled Restore Duration: {billed} ms\t");
    }
    if matches!(ending.status, Status::Error | Status::Timeout) {
        line.pop(); // the separator is the status's own
        put_status(&mut line, ending);
    }
    line
}

/// Of a sampled trace: another line in the report's event.
fn traced(trace: &str) -> String {
    let part = |name: &str| trace.split(';').find_map(|part| part.trim().strip_prefix(name));
    match (part("Root="), part("Sampled=")) {
        (Some(root), Some("1")) => {
            let segment = part("Parent=").map_or_else(String::new, |id| format!("SegmentId: {id}\t"));
            format!("\nXRAY TraceId: {root}\t{segment}Sampled: true\t")
        }
        _ => String::new(),
    }
}

fn put_status(line: &mut String, ending: &Ending) {
    if ending.is_success() {
        return;
    }
    *line += &format!("\tStatus: {}", ending.status());
    // A timeout needs no further name.
    if let (Some(error_type), Status::Error) = (&ending.error_type, ending.status) {
        *line += &format!("\tError Type: {error_type}");
    }
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIGURES: Report = Report {
        duration_us: 1_234,
        init_us: Some(98_100),
        restore_us: None,
        billed_restore_ms: None,
        billed_ms: 100,
        memory_peak_mb: 36,
    };

    fn failed(status: Status, error_type: &str) -> Ending {
        Ending { status, error_type: Some(error_type.to_owned()) }
    }

    fn done(ending: Ending) -> PlatformEvent {
        PlatformEvent::RuntimeDone(RuntimeDone {
            request_id: "id".into(),
            ending,
            duration: Duration::from_micros(2_500),
            produced_bytes: 7,
            spans: vec![Span { name: "responseLatency", start_ms: 0, duration: Duration::from_millis(2) }],
            trace: "Root=1-a;Parent=b;Sampled=0".into(),
        })
    }

    fn report_of(figures: Report, ending: Ending) -> PlatformEvent {
        PlatformEvent::Report { request_id: "id".into(), memory_mb: 128, ending, figures, trace: String::new() }
    }

    fn extension(error_type: Option<&str>) -> PlatformEvent {
        PlatformEvent::Extension {
            name: "x".into(),
            state: "Ready",
            events: vec!["INVOKE", "SHUTDOWN"],
            error_type: error_type.map(str::to_owned),
        }
    }

    fn init_report_of(initialization: Initialization, ending: Ending) -> PlatformEvent {
        PlatformEvent::InitReport {
            initialization,
            phase: Phase::Init,
            ending,
            duration: Duration::from_micros(9_999_810),
        }
    }

    #[test]
    fn a_sampled_trace_is_told_of() {
        assert_eq!(
            traced("Root=1-2-3;Parent=4;Sampled=1;Lineage=a:1"),
            "\nXRAY TraceId: 1-2-3\tSegmentId: 4\tSampled: true\t"
        );
        for trace in ["Root=1-2-3;Parent=4;Sampled=0", "Root=1-2-3", ""] {
            assert_eq!(traced(trace), "", "{trace}");
        }
    }

    #[test]
    fn lines_are_those_of_aws() {
        let later = Report { init_us: None, ..FIGURES };
        for (event, expected) in [
            (
                report_of(FIGURES, Ending::SUCCESS),
                Some(
                    "REPORT RequestId: id\tDuration: 1.23 ms\tBilled Duration: 100 ms\tMemory Size: 128 MB\tMax Memory Used: 36 MB\tInit Duration: 98.10 ms\t",
                ),
            ),
            (
                report_of(later, failed(Status::Timeout, "Sandbox.Timedout")),
                Some(
                    "REPORT RequestId: id\tDuration: 1.23 ms\tBilled Duration: 100 ms\tMemory Size: 128 MB\tMax Memory Used: 36 MB\tStatus: timeout",
                ),
            ),
            (
                report_of(later, failed(Status::Handled, "Exception")),
                Some(
                    "REPORT RequestId: id\tDuration: 1.23 ms\tBilled Duration: 100 ms\tMemory Size: 128 MB\tMax Memory Used: 36 MB\t",
                ),
            ),
            (
                report_of(Report { restore_us: Some(398_970), billed_restore_ms: Some(182), ..later }, Ending::SUCCESS),
                Some(
                    "REPORT RequestId: id\tDuration: 1.23 ms\tBilled Duration: 100 ms\tMemory Size: 128 MB\tMax Memory Used: 36 MB\tRestore Duration: 398.97 ms\tBilled Restore Duration: 182 ms\t",
                ),
            ),
            (
                PlatformEvent::RestoreReport { ending: Ending::SUCCESS, duration: Duration::from_micros(398_970) },
                Some("RESTORE_REPORT Restore Duration: 398.97 ms"),
            ),
            (
                PlatformEvent::RestoreReport {
                    ending: failed(Status::Error, "Runtime.ExitError"),
                    duration: Duration::from_micros(1_236_040),
                },
                Some("RESTORE_REPORT Restore Duration: 1236.04 ms\tStatus: error\tError Type: Runtime.ExitError"),
            ),
            (extension(None), Some("EXTENSION\tName: x\tState: Ready\tEvents: [INVOKE, SHUTDOWN]")),
            (
                extension(Some("Oops")),
                Some("EXTENSION\tName: x\tState: Ready\tEvents: [INVOKE, SHUTDOWN]\tError Type: Oops"),
            ),
            (
                PlatformEvent::Subscription {
                    api: Api::Telemetry,
                    name: "x".into(),
                    types: vec!["platform", "function"],
                },
                Some("TELEMETRY\tName: x\tState: Subscribed\tTypes: [Platform, Function]"),
            ),
            (init_report_of(Initialization::OnDemand, Ending::SUCCESS), None),
            (
                init_report_of(Initialization::Provisioned, Ending::SUCCESS),
                Some("INIT_REPORT Init Duration: 9999.81 ms\tPhase: init"),
            ),
            (
                init_report_of(Initialization::OnDemand, Ending { status: Status::Timeout, error_type: None }),
                Some("INIT_REPORT Init Duration: 9999.81 ms\tPhase: init\tStatus: timeout"),
            ),
            (
                init_report_of(Initialization::OnDemand, failed(Status::Error, "Extension.Crash")),
                Some("INIT_REPORT Init Duration: 9999.81 ms\tPhase: init\tStatus: error\tError Type: Extension.Crash"),
            ),
            (done(Ending::SUCCESS), Some("END RequestId: id")),
        ] {
            assert_eq!(event.text().as_deref(), expected, "{event:?}");
        }
    }

    #[test]
    fn json_lines_are_filtered_by_level() {
        let shown = |event: &PlatformEvent, least| event.json_line(0, least).is_some();
        for (event, debug, info, warn) in [
            (done(Ending::SUCCESS), true, false, false),
            (done(failed(Status::Error, "Runtime.ExitError")), true, true, true),
            (report_of(FIGURES, Ending::SUCCESS), true, true, false),
            (report_of(FIGURES, failed(Status::Timeout, "x")), true, true, true),
            (init_report_of(Initialization::OnDemand, Ending::SUCCESS), true, false, false),
            (init_report_of(Initialization::Provisioned, Ending::SUCCESS), true, true, false),
            (extension(None), true, true, false),
            (extension(Some("x")), true, true, true),
            (PlatformEvent::Fault("x".into()), false, false, false),
        ] {
            let found = [LogLevel::Debug, LogLevel::Info, LogLevel::Warn].map(|least| shown(&event, least));
            assert_eq!(found, [debug, info, warn], "{event:?}");
        }
    }

    #[test]
    fn events_have_the_shape_of_their_schema() {
        #[track_caller]
        fn check(event: &PlatformEvent, schema: Schema, expected: &[&str]) {
            assert_eq!(event.events(0, schema), expected, "{schema:?}");
        }
        let telemetry = Schema::Telemetry20221213;
        check(
            &done(Ending::SUCCESS),
            telemetry,
            &[
                r#"{"time":"1970-01-01T00:00:00.000Z","type":"platform.runtimeDone","record":{"requestId":"id","status":"success","metrics":{"durationMs":2.5,"producedBytes":7},"spans":[{"name":"responseLatency","start":"1970-01-01T00:00:00.000Z","durationMs":2.0}],"tracing":{"spanId":"b","type":"X-Amzn-Trace-Id","value":"Root=1-a;Parent=b;Sampled=0"}}}"#,
            ],
        );
        check(
            &done(Ending::SUCCESS),
            Schema::Logs20210318,
            &[
                r#"{"time":"1970-01-01T00:00:00.000Z","type":"platform.runtimeDone","record":{"requestId":"id","status":"success"}}"#,
                r#"{"time":"1970-01-01T00:00:00.000Z","type":"platform.end","record":{"requestId":"id"}}"#,
            ],
        );
        check(
            &done(Ending::SUCCESS),
            Schema::Logs20200815,
            &[r#"{"time":"1970-01-01T00:00:00.000Z","type":"platform.end","record":{"requestId":"id"}}"#],
        );
        check(
            &report_of(FIGURES, failed(Status::Error, "Runtime.ExitError")),
            telemetry,
            &[
                r#"{"time":"1970-01-01T00:00:00.000Z","type":"platform.report","record":{"requestId":"id","metrics":{"durationMs":1.234,"billedDurationMs":100,"memorySizeMB":128,"maxMemoryUsedMB":36,"initDurationMs":98.1},"status":"error","errorType":"Runtime.ExitError"}}"#,
            ],
        );
        check(
            &PlatformEvent::Dropped { reason: "slow".into(), records: 2, bytes: 9 },
            Schema::Logs20200815,
            &[
                r#"{"time":"1970-01-01T00:00:00.000Z","type":"platform.logsDropped","record":{"reason":"slow","droppedRecords":2,"droppedBytes":9}}"#,
            ],
        );
        check(&init_report_of(Initialization::OnDemand, Ending::SUCCESS), Schema::Logs20210318, &[]);
        check(&PlatformEvent::Fault("x".into()), telemetry, &[]);
    }
}
