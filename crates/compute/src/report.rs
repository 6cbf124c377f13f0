//! What the platform makes of a call's end: error payloads to the byte as AWS writes them, and the events for the log.

use crate::environment::{End, Ended, InitCause};
use crate::function::FunctionVersion;
use crate::pack::{Family, Pack};
use crate::runtime_api::Completion;
use crate::telemetry_event::{Ending, InitStart, Phase, PlatformEvent, Status};
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
    pub(crate) status: Status,
}

impl Failure {
    pub(crate) fn ending(&self) -> Ending {
        Ending { status: self.status, error_type: Some(self.error_type.clone()) }
    }
}

/// How a call ended, for its events.
pub(crate) fn ending(failed: Option<&Failure>) -> Ending {
    failed.map_or(Ending::SUCCESS, Failure::ending)
}

pub(crate) fn init_start(version: &FunctionVersion, pack: &Pack, stream: &str, phase: Phase) -> PlatformEvent {
    PlatformEvent::InitStart(start_of(version, pack, stream, phase))
}

pub(crate) fn restore_start(version: &FunctionVersion, pack: &Pack, stream: &str) -> PlatformEvent {
    PlatformEvent::RestoreStart(start_of(version, pack, stream, Phase::Init))
}

fn start_of(version: &FunctionVersion, pack: &Pack, stream: &str, phase: Phase) -> InitStart {
    let name = match pack.family {
        Family::Python => version.runtime.replace("python", "python:"),
        Family::Node => version.runtime.replace("nodejs", "nodejs:").replace(".x", ""),
        Family::Provided => version.runtime.replace("provided.", "provided:"),
    };
    InitStart {
        initialization: version.initialization,
        phase,
        runtime_version: format!("{name}.v1"),
        runtime_arn: runtime_arn(&version.region, pack),
        function: version.name.clone(),
        version: version.version.clone(),
        // One stream an environment: its random part names the environment too.
        instance: stream.rsplit(']').next().unwrap_or(stream).to_owned(),
        memory_mb: version.memory_mb,
    }
}

/// `arn:aws:lambda:<region>::runtime:<hash>`; the hash stands for the interpreter that this host gives.
pub(crate) fn runtime_arn(region: &str, pack: &Pack) -> String {
    let hash = digest::digest(&digest::SHA256, format!("{} {}", pack.runtime, pack.version).as_bytes());
    let hash: String = hash.as_ref().iter().map(|byte| format!("{byte:02x}")).collect();
    platform::Arn::new("lambda", region, "", format!("runtime:{hash}")).to_string()
}

/// How initialisation ended, for its events.
pub(crate) fn init_ending(cause: Option<&InitCause>) -> Ending {
    let error_type = match cause {
        None => return Ending::SUCCESS,
        Some(InitCause::TimedOut) => return Ending { status: Status::Timeout, error_type: None },
        Some(InitCause::Reported(error)) => error.error_type.clone(),
        Some(InitCause::Exited(End::Runtime(_))) => "Runtime.ExitError".to_owned(),
        Some(InitCause::Exited(End::Extension(failure))) => failure.error_type.to_owned(),
        Some(InitCause::Platform(_) | InitCause::NoRuntime(_) | InitCause::Refused(_)) => "Sandbox.Failure".to_owned(),
    };
    Ending { status: Status::Error, error_type: Some(error_type) }
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
            let status = if is_fatal(error_type) { Status::Error } else { Status::Handled };
            Some(Failure { payload: payload.clone(), error_type: error_type.clone(), line: None, status })
        }
        Ended::Completed(Completion::TooLarge(size)) => Some(too_large(*size)),
        Ended::Exited(end) => Some(exited(end, request_id)),
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
            status: Status::Error,
        },
        InitCause::Exited(end) => exited(end, request_id),
        InitCause::TimedOut => timed_out(request_id, timeout_seconds, now_ms),
        InitCause::Platform(_) | InitCause::NoRuntime(_) | InitCause::Refused(_) => {
            typed("Sandbox.Failure", &format!("RequestId: {request_id} Error: the environment could not be set up"))
        }
    }
}

fn invalid_entrypoint(payload: &[u8], request_id: &str) -> Failure {
    let reported: serde_json::Value = serde_json::from_slice(payload).unwrap_or_default();
    let text = reported["errorMessage"].as_str().unwrap_or("no bootstrap");
    typed("Runtime.InvalidEntrypoint", &format!("RequestId: {request_id} Error: {text}"))
}

fn too_large(size: usize) -> Failure {
    let text = format!("Response payload size ({size} bytes) exceeded maximum allowed payload size (6291556 bytes).");
    typed("Function.ResponseSizeTooLarge", &text)
}

/// What a call in an environment that ended by itself looks like.
pub(crate) fn exited(end: &End, request_id: &str) -> Failure {
    let (error_type, how) = match end {
        End::Extension(failure) => (failure.error_type, failure.text.clone()),
        End::Runtime(Exit::Code(0)) => ("Runtime.ExitError", "Runtime exited without providing a reason".to_owned()),
        End::Runtime(Exit::Code(code)) => {
            ("Runtime.ExitError", format!("Runtime exited with error: exit status {code}"))
        }
        End::Runtime(Exit::Signal(signal)) => {
            ("Runtime.ExitError", format!("Runtime exited with error: signal: {}", signal_name(*signal)))
        }
    };
    let text = format!("RequestId: {request_id} Error: {how}");
    let mut failure = typed(error_type, &text);
    failure.line = Some(format!("{text}\n{error_type}"));
    failure
}

/// Errors that the platform found in what the runtime sent.
fn is_fatal(error_type: &str) -> bool {
    matches!(error_type, "Runtime.TruncatedResponse" | "Runtime.InvalidResponseModeHeader")
}

pub(crate) fn timed_out(request_id: &str, timeout_seconds: u32, now_ms: i64) -> Failure {
    let how = format!("Task timed out after {timeout_seconds}.00 seconds");
    let mut failure = typed("Sandbox.Timedout", &format!("RequestId: {request_id} Error: {how}"));
    failure.line = Some(format!("{} {request_id} {how}\n", platform::iso_ms(now_ms)));
    failure.status = Status::Timeout;
    failure
}

fn typed(error_type: &str, message: &str) -> Failure {
    let payload = serde_json::json!({"errorType": error_type, "errorMessage": message}).to_string();
    Failure { payload: payload.into(), error_type: error_type.to_owned(), line: None, status: Status::Error }
}

/// Signal names as Go's `os/exec` prints them, which is what AWS shows.
pub(crate) fn signal_name(signal: i32) -> String {
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
            &Ended::Exited(End::Runtime(Exit::Code(0))),
            r#"{"errorType":"Runtime.ExitError","errorMessage":"RequestId: id Error: Runtime exited without providing a reason"}"#,
        );
        check(
            &Ended::Exited(End::Runtime(Exit::Code(127))),
            r#"{"errorType":"Runtime.ExitError","errorMessage":"RequestId: id Error: Runtime exited with error: exit status 127"}"#,
        );
        check(
            &Ended::Exited(End::Runtime(Exit::KILLED)),
            r#"{"errorType":"Runtime.ExitError","errorMessage":"RequestId: id Error: Runtime exited with error: signal: killed"}"#,
        );
        let crash = crate::extensions::Failure { error_type: "Extension.Crash", text: "exit status 1".into() };
        check(
            &Ended::Exited(End::Extension(crash)),
            r#"{"errorType":"Extension.Crash","errorMessage":"RequestId: id Error: exit status 1"}"#,
        );
        check(
            &Ended::Completed(Completion::TooLarge(7_000_000)),
            r#"{"errorType":"Function.ResponseSizeTooLarge","errorMessage":"Response payload size (7000000 bytes) exceeded maximum allowed payload size (6291556 bytes)."}"#,
        );
    }

    #[test]
    fn billing_rounds_up_and_includes_initialisation() {
        let ms = |text: f64| Duration::from_secs_f64(text / 1000.0);
        assert_eq!(billed_ms(ms(3004.92), Some(ms(111.23))), 3117);
        assert_eq!(billed_ms(ms(1.0), None), 1);
        assert_eq!(billed_ms(ms(0.0), None), 1);
    }
}
