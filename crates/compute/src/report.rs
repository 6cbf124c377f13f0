//! The platform's own log lines and error payloads, to the byte as AWS writes them.

use crate::environment::{Ended, InitCause, InitFailure};
use crate::function::{FunctionVersion, Report};
use crate::pack::{Family, Pack};
use crate::runtime_api::Completion;
use aws_lc_rs::digest;
use bytes::Bytes;
use sandbox::Exit;
use std::time::Duration;

/// A failed call as the caller sees it.
pub(crate) struct Failure {
    pub(crate) payload: Bytes,
    pub(crate) error_type: String,
    /// What the log says between the function's last line and `END`.
    pub(crate) line: Option<String>,
    /// `timeout` or `error`, for REPORT.
    pub(crate) status: &'static str,
}

pub(crate) fn init_start(version: &FunctionVersion, pack: &Pack) -> String {
    let name = match pack.family {
        Family::Python => version.runtime.replace("python", "python:"),
        Family::Node => version.runtime.replace("nodejs", "nodejs:").replace(".x", ""),
        Family::Provided => version.runtime.replace("provided.", "provided:"),
    };
    format!("INIT_START Runtime Version: {name}.v1\tRuntime Version ARN: {}", runtime_arn(&version.region, pack))
}

/// `arn:aws:lambda:<region>::runtime:<hash>`; the hash stands for the interpreter that this host gives.
pub(crate) fn runtime_arn(region: &str, pack: &Pack) -> String {
    let hash = digest::digest(&digest::SHA256, format!("{} {}", pack.runtime, pack.version).as_bytes());
    let hash: String = hash.as_ref().iter().map(|byte| format!("{byte:02x}")).collect();
    platform::Arn::new("lambda", region, "", format!("runtime:{hash}")).to_string()
}

pub(crate) fn init_report(failure: &InitFailure) -> String {
    let (status, error_type) = match &failure.cause {
        InitCause::Reported(error) => ("error", Some(error.error_type.as_str())),
        InitCause::Exited(_) => ("error", Some("Runtime.ExitError")),
        InitCause::TimedOut => ("timeout", None),
        InitCause::Platform(_) | InitCause::NoRuntime(_) => ("error", Some("Sandbox.Failure")),
    };
    let tail = error_type.map_or_else(String::new, |name| format!("\tError Type: {name}"));
    format!("INIT_REPORT Init Duration: {:.2} ms\tPhase: init\tStatus: {status}{tail}", ms(failure.took))
}

pub(crate) fn start(request_id: &str, version: &str) -> String {
    format!("START RequestId: {request_id} Version: {version}")
}

pub(crate) fn end(request_id: &str) -> String {
    format!("END RequestId: {request_id}")
}

pub(crate) fn report(request_id: &str, memory_mb: u32, report: &Report, failed: Option<&Failure>) -> String {
    let duration = report.duration_us as f64 / 1000.0;
    let mut line = format!(
        "REPORT RequestId: {request_id}\tDuration: {duration:.2} ms\tBilled Duration: {} ms\tMemory Size: {memory_mb} MB\tMax Memory Used: {} MB\t",
        report.billed_ms, report.memory_peak_mb
    );
    if let Some(init) = report.init_us {
        line += &format!("Init Duration: {:.2} ms\t", init as f64 / 1000.0);
    }
    match failed {
        Some(failure) if failure.status == "timeout" => line += "Status: timeout",
        Some(failure) if failure.status == "error" => {
            line += &format!("Status: error\tError Type: {}", failure.error_type)
        }
        _ => {}
    }
    line
}

/// Whole milliseconds to bill: the call and, since August 2025, the initialisation that it paid for.
pub(crate) fn billed_ms(duration: Duration, init: Option<Duration>) -> u64 {
    let total = duration + init.unwrap_or_default();
    u64::try_from(total.as_micros().div_ceil(1000)).unwrap_or(u64::MAX).max(1)
}

/// What a call that did not end well looks like; `None` for one that did.
pub(crate) fn failure(ended: &Ended, request_id: &str, timeout_seconds: u32, now_ms: i64) -> Option<Failure> {
    match ended {
        Ended::Completed(Completion::Response(_)) => None,
        Ended::Completed(Completion::Error { payload, error_type }) => {
            Some(Failure { payload: payload.clone(), error_type: error_type.clone(), line: None, status: "handled" })
        }
        Ended::Completed(Completion::TooLarge(size)) => Some(too_large(*size)),
        Ended::Exited(exit) => Some(exited(*exit, request_id)),
        Ended::TimedOut => Some(timed_out(request_id, timeout_seconds, now_ms)),
    }
}

/// The same for a call whose environment never became ready.
pub(crate) fn init_failure(cause: &InitCause, request_id: &str, timeout_seconds: u32, now_ms: i64) -> Failure {
    match cause {
        InitCause::Reported(error) if error.error_type == "Runtime.InvalidEntrypoint" => {
            invalid_entrypoint(&error.payload, request_id)
        }
        InitCause::Reported(error) => Failure {
            payload: error.payload.clone(),
            error_type: error.error_type.clone(),
            line: None,
            status: "error",
        },
        InitCause::Exited(exit) => exited(*exit, request_id),
        InitCause::TimedOut => timed_out(request_id, timeout_seconds, now_ms),
        InitCause::Platform(_) | InitCause::NoRuntime(_) => {
            typed("Sandbox.Failure", format!("RequestId: {request_id} Error: the environment could not be set up"))
        }
    }
}

fn invalid_entrypoint(payload: &[u8], request_id: &str) -> Failure {
    let reported: serde_json::Value = serde_json::from_slice(payload).unwrap_or_default();
    let text = reported["errorMessage"].as_str().unwrap_or("no bootstrap");
    typed("Runtime.InvalidEntrypoint", format!("RequestId: {request_id} Error: {text}"))
}

fn too_large(size: usize) -> Failure {
    let text = format!("Response payload size ({size} bytes) exceeded maximum allowed payload size (6291556 bytes).");
    typed("Function.ResponseSizeTooLarge", text)
}

fn exited(exit: Exit, request_id: &str) -> Failure {
    let how = match exit {
        Exit::Code(0) => "Runtime exited without providing a reason".to_owned(),
        Exit::Code(code) => format!("Runtime exited with error: exit status {code}"),
        Exit::Signal(signal) => format!("Runtime exited with error: signal: {}", signal_name(signal)),
    };
    let text = format!("RequestId: {request_id} Error: {how}");
    let mut failure = typed("Runtime.ExitError", text.clone());
    failure.line = Some(format!("{text}\nRuntime.ExitError"));
    failure
}

fn timed_out(request_id: &str, timeout_seconds: u32, now_ms: i64) -> Failure {
    let how = format!("Task timed out after {timeout_seconds}.00 seconds");
    let mut failure = typed("Sandbox.Timedout", format!("RequestId: {request_id} Error: {how}"));
    failure.line = Some(format!("{} {request_id} {how}\n", platform::iso_ms(now_ms)));
    failure.status = "timeout";
    failure
}

fn typed(error_type: &str, message: String) -> Failure {
    let payload = serde_json::json!({"errorType": error_type, "errorMessage": message}).to_string();
    Failure { payload: payload.into(), error_type: error_type.to_owned(), line: None, status: "error" }
}

/// Signal names as Go's `os/exec` prints them, which is what AWS shows.
fn signal_name(signal: i32) -> String {
    let known = [
        (1, "hangup"),
        (2, "interrupt"),
        (3, "quit"),
        (4, "illegal instruction"),
        (5, "trace/breakpoint trap"),
        (6, "aborted"),
        (7, "bus error"),
        (8, "floating point exception"),
        (9, "killed"),
        (11, "segmentation fault"),
        (13, "broken pipe"),
        (14, "alarm clock"),
        (15, "terminated"),
        (31, "bad system call"),
    ];
    known
        .iter()
        .find(|(number, _)| *number == signal)
        .map_or_else(|| format!("signal {signal}"), |(_, name)| (*name).to_owned())
}

fn ms(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1000.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(ended: &Ended, expected: &str) {
        let failure = failure(ended, "id", 3, 0).expect("a failure");
        assert_eq!(std::str::from_utf8(&failure.payload).unwrap(), expected);
    }

    #[test]
    fn payloads_are_those_of_aws() {
        check(
            &Ended::TimedOut,
            r#"{"errorType":"Sandbox.Timedout","errorMessage":"RequestId: id Error: Task timed out after 3.00 seconds"}"#,
        );
        check(
            &Ended::Exited(Exit::Code(0)),
            r#"{"errorType":"Runtime.ExitError","errorMessage":"RequestId: id Error: Runtime exited without providing a reason"}"#,
        );
        check(
            &Ended::Exited(Exit::Code(127)),
            r#"{"errorType":"Runtime.ExitError","errorMessage":"RequestId: id Error: Runtime exited with error: exit status 127"}"#,
        );
        check(
            &Ended::Exited(Exit::KILLED),
            r#"{"errorType":"Runtime.ExitError","errorMessage":"RequestId: id Error: Runtime exited with error: signal: killed"}"#,
        );
        check(
            &Ended::Completed(Completion::TooLarge(7_000_000)),
            r#"{"errorType":"Function.ResponseSizeTooLarge","errorMessage":"Response payload size (7000000 bytes) exceeded maximum allowed payload size (6291556 bytes)."}"#,
        );
    }

    #[test]
    fn report_lines_are_those_of_aws() {
        let figures = Report { duration_us: 1_234, init_us: Some(98_100), billed_ms: 100, memory_peak_mb: 36 };
        assert_eq!(
            report("id", 128, &figures, None),
            "REPORT RequestId: id\tDuration: 1.23 ms\tBilled Duration: 100 ms\tMemory Size: 128 MB\tMax Memory Used: 36 MB\tInit Duration: 98.10 ms\t"
        );
        let timeout = failure(&Ended::TimedOut, "id", 3, 0);
        let figures = Report { init_us: None, ..figures };
        assert!(report("id", 128, &figures, timeout.as_ref()).ends_with("Max Memory Used: 36 MB\tStatus: timeout"));
    }

    #[test]
    fn billing_rounds_up_and_includes_initialisation() {
        let ms = |text: f64| Duration::from_secs_f64(text / 1000.0);
        assert_eq!(billed_ms(ms(3004.92), Some(ms(111.23))), 3117);
        assert_eq!(billed_ms(ms(1.0), None), 1);
        assert_eq!(billed_ms(ms(0.0), None), 1);
    }
}
