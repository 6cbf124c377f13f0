//! What becomes of an asynchronous event after an attempt. Pure: it takes what happened and gives what to do.
//!
//! Source: specification of the queue, §4.3; the order of the record's members is as recorded.

use crate::limits;
use crate::record::{Delivery, DeliveryKind, EventConfig, QueuedEvent};
use serde::Serialize;
use serde_json::value::RawValue;

/// How an attempt ended.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Verdict {
    Done(Answer),
    /// The function failed; this counts as an attempt.
    Failed(Answer),
    /// It was throttled, or the platform failed; this does not count.
    Refused {
        status: u16,
        message: String,
    },
    /// Its reserved concurrency is zero.
    Shut,
    /// It waited too long before this attempt.
    TooOld,
    /// The function calls itself without end.
    Loop,
    /// The function is not there any more.
    Gone,
}

/// What a function answered.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Answer {
    pub(crate) payload: String,
    pub(crate) version: String,
}

/// What is to be done with the event.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Next {
    /// Another attempt, then, ms since 1970.
    Again(i64),
    /// No further attempt; these are told.
    Finished(Vec<Delivery>),
}

/// Who is to be told, and in whose name the record speaks.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Listeners<'a> {
    pub(crate) config: &'a EventConfig,
    pub(crate) dead_letter_arn: Option<&'a str>,
    /// The ARN as invoked, always with a qualifier.
    pub(crate) function_arn: &'a str,
}

/// Decides, and counts the attempt in the event.
pub(crate) fn decide(event: &mut QueuedEvent, verdict: &Verdict, to: Listeners<'_>, now_ms: i64) -> Next {
    let age_ms = to.config.age_seconds.map_or(limits::ASYNC_AGE_MS_MAX, |seconds| i64::from(seconds) * 1000);
    let until_ms = event.accepted_ms + age_ms;
    let finished = |event: &QueuedEvent, condition| Next::Finished(deliveries(event, verdict, condition, to, now_ms));
    let (due_ms, exhausted) = match verdict {
        Verdict::Done(_) => {
            event.attempts += 1;
            return finished(event, "Success");
        }
        Verdict::Shut => return finished(event, "ZeroReservedConcurrency"),
        Verdict::TooOld => return finished(event, "EventAgeExceeded"),
        Verdict::Loop => return finished(event, "RecursiveInvocation"),
        Verdict::Gone => return Next::Finished(Vec::new()),
        Verdict::Failed(_) => {
            event.attempts += 1;
            let retries = to.config.retries.unwrap_or(limits::ASYNC_RETRIES);
            (now_ms + after_failure(event.attempts), event.attempts > retries)
        }
        Verdict::Refused { .. } => {
            event.refusals += 1;
            (now_ms + after_refusal(event.refusals), false)
        }
    };
    if exhausted {
        return finished(event, "RetriesExhausted");
    }
    if due_ms > until_ms { finished(event, "EventAgeExceeded") } else { Next::Again(due_ms) }
}

/// Whether the event may still be tried at all.
pub(crate) fn is_too_old(event: &QueuedEvent, config: &EventConfig, now_ms: i64) -> bool {
    let age_ms = config.age_seconds.map_or(limits::ASYNC_AGE_MS_MAX, |seconds| i64::from(seconds) * 1000);
    now_ms - event.accepted_ms > age_ms
}

/// The pause after so many failed attempts, ms.
fn after_failure(attempts: u32) -> i64 {
    if attempts <= 1 { limits::ASYNC_FIRST_RETRY_MS } else { limits::ASYNC_SECOND_RETRY_MS }
}

/// The pause after so many refusals, ms.
pub(crate) fn after_refusal(refusals: u32) -> i64 {
    limits::ASYNC_THROTTLE_MS.saturating_mul(1 << refusals.saturating_sub(1).min(20)).min(limits::ASYNC_THROTTLE_MS_MAX)
}

fn deliveries(
    event: &QueuedEvent,
    verdict: &Verdict,
    condition: &'static str,
    to: Listeners<'_>,
    now_ms: i64,
) -> Vec<Delivery> {
    let done = matches!(verdict, Verdict::Done(_));
    let (kind, destination) = if done {
        (DeliveryKind::OnSuccess, &to.config.on_success)
    } else {
        (DeliveryKind::OnFailure, &to.config.on_failure)
    };
    let mut all = Vec::new();
    if let Some(arn) = destination {
        let body = record(event, verdict, condition, to.function_arn, now_ms);
        all.push(Delivery { kind, arn: arn.clone(), body });
    }
    if let (Some(arn), false) = (to.dead_letter_arn, done) {
        let (error_code, error_message) = complaint(verdict);
        let kind = DeliveryKind::DeadLetter { error_code, error_message };
        all.push(Delivery { kind, arn: arn.to_owned(), body: event.payload.clone() });
    }
    all
}

/// The attributes of a dead letter.
fn complaint(verdict: &Verdict) -> (String, String) {
    let (code, message) = match verdict {
        Verdict::Failed(answer) => {
            let parsed = serde_json::from_str::<serde_json::Value>(&answer.payload).unwrap_or_default();
            (200, parsed["errorMessage"].as_str().unwrap_or(&answer.payload).to_owned())
        }
        Verdict::Refused { status, message } => (*status, message.clone()),
        Verdict::Shut | Verdict::TooOld => (429, "Rate Exceeded.".to_owned()),
        Verdict::Loop => (400, "Recursive invocation detected.".to_owned()),
        Verdict::Done(_) | Verdict::Gone => (200, String::new()),
    };
    (code.to_string(), first_bytes(&message, limits::DEAD_LETTER_MESSAGE_BYTES).to_owned())
}

fn first_bytes(text: &str, most: usize) -> &str {
    &text[..text.floor_char_boundary(most)]
}

#[derive(Serialize)]
struct Record<'a> {
    version: &'static str,
    timestamp: String,
    #[serde(rename = "requestContext")]
    request_context: RequestContext<'a>,
    #[serde(rename = "requestPayload")]
    request_payload: Box<RawValue>,
    #[serde(rename = "responseContext", skip_serializing_if = "Option::is_none")]
    response_context: Option<ResponseContext<'a>>,
    #[serde(rename = "responsePayload", skip_serializing_if = "Option::is_none")]
    response_payload: Option<Box<RawValue>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct RequestContext<'a> {
    request_id: &'a str,
    function_arn: &'a str,
    condition: &'static str,
    approximate_invoke_count: u32,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ResponseContext<'a> {
    status_code: u16,
    executed_version: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    function_error: Option<&'static str>,
}

/// What a destination is sent.
fn record(event: &QueuedEvent, verdict: &Verdict, condition: &'static str, function_arn: &str, now_ms: i64) -> String {
    let answered = match verdict {
        Verdict::Done(answer) => Some((answer, None)),
        Verdict::Failed(answer) => Some((answer, Some("Unhandled"))),
        _ => None,
    };
    let record = Record {
        version: "1.0",
        timestamp: platform::iso_ms(now_ms),
        request_context: RequestContext {
            request_id: &event.request_id,
            function_arn,
            condition,
            approximate_invoke_count: event.attempts + event.unsure,
        },
        request_payload: raw(&event.payload),
        response_context: answered.map(|(answer, function_error)| ResponseContext {
            status_code: 200,
            executed_version: &answer.version,
            function_error,
        }),
        response_payload: answered.map(|(answer, _)| raw(&answer.payload)),
    };
    serde_json::to_string(&record).expect("texts and numbers only")
}

/// JSON as it stands; what is none (a custom runtime may answer anything) as a JSON string.
fn raw(text: &str) -> Box<RawValue> {
    RawValue::from_string(text.to_owned())
        .or_else(|_| serde_json::value::to_raw_value(text))
        .expect("a string is JSON once quoted")
}

#[cfg(test)]
mod tests {
    use super::*;

    const ARN: &str = "arn:aws:lambda:us-east-1:123456789012:function:f:$LATEST";

    fn event(attempts: u32, refusals: u32) -> QueuedEvent {
        QueuedEvent {
            account: "123456789012".to_owned(),
            region: "us-east-1".to_owned(),
            name: "f".to_owned(),
            qualifier: None,
            request_id: "id".to_owned(),
            trace_id: String::new(),
            accepted_ms: 0,
            attempts,
            unsure: 0,
            refusals,
            payload: r#"{"a":1.0}"#.to_owned(),
            tenant: None,
            outbox: None,
        }
    }

    fn failed() -> Verdict {
        Verdict::Failed(Answer { payload: r#"{"errorMessage":"m"}"#.to_owned(), version: "1".to_owned() })
    }

    fn refused() -> Verdict {
        Verdict::Refused { status: 429, message: "Rate Exceeded.".to_owned() }
    }

    fn next(attempts: u32, refusals: u32, verdict: &Verdict, config: &EventConfig, now_ms: i64) -> Next {
        let to = Listeners { config, dead_letter_arn: Some("dlq"), function_arn: ARN };
        decide(&mut event(attempts, refusals), verdict, to, now_ms)
    }

    #[track_caller]
    fn check(
        attempts: u32,
        refusals: u32,
        verdict: &Verdict,
        config: &EventConfig,
        now_ms: i64,
        expected: Option<i64>,
    ) {
        let found = match next(attempts, refusals, verdict, config, now_ms) {
            Next::Again(due_ms) => Some(due_ms),
            Next::Finished(_) => None,
        };
        assert_eq!(found, expected, "{attempts} {refusals} {verdict:?} at {now_ms}");
    }

    #[test]
    fn attempts_follow_the_configuration() {
        let plain = EventConfig::default();
        check(0, 0, &failed(), &plain, 0, Some(60_000));
        check(1, 0, &failed(), &plain, 60_000, Some(180_000));
        check(2, 0, &failed(), &plain, 180_000, None);
        let once = EventConfig { retries: Some(0), ..Default::default() };
        check(0, 0, &failed(), &once, 0, None);
        let short = EventConfig { age_seconds: Some(90), ..Default::default() };
        check(0, 0, &failed(), &short, 0, Some(60_000));
        check(1, 0, &failed(), &short, 60_000, None);
    }

    #[test]
    fn throttles_back_off_to_five_minutes_and_end_with_the_age() {
        let plain = EventConfig::default();
        for (refusals, pause) in [(0, 1000), (1, 2000), (2, 4000), (8, 256_000), (9, 300_000), (50, 300_000)] {
            check(0, refusals, &refused(), &plain, 0, Some(pause));
        }
        check(0, 50, &refused(), &plain, limits::ASYNC_AGE_MS_MAX, None);
        assert!(is_too_old(&event(0, 0), &EventConfig { age_seconds: Some(60), ..Default::default() }, 60_001));
    }

    fn bodies(verdict: &Verdict, config: &EventConfig) -> Vec<(String, String)> {
        match next(2, 0, verdict, config, 1_764_025_872_345) {
            Next::Finished(all) => all.into_iter().map(|delivery| (delivery.arn, delivery.body)).collect(),
            Next::Again(_) => panic!("not finished"),
        }
    }

    #[test]
    fn records_are_those_of_aws() {
        let config = EventConfig {
            on_success: Some("good".to_owned()),
            on_failure: Some("bad".to_owned()),
            ..Default::default()
        };
        let done = Verdict::Done(Answer { payload: "null".to_owned(), version: "$LATEST".to_owned() });
        let head = r#"{"version":"1.0","timestamp":"2025-11-24T23:11:12.345Z","requestContext":{"requestId":"id","functionArn":"arn:aws:lambda:us-east-1:123456789012:function:f:$LATEST","#;
        assert_eq!(
            bodies(&done, &config),
            [(
                "good".to_owned(),
                format!(
                    r#"{head}"condition":"Success","approximateInvokeCount":3}},"requestPayload":{{"a":1.0}},"responseContext":{{"statusCode":200,"executedVersion":"$LATEST"}},"responsePayload":null}}"#
                )
            )]
        );
        assert_eq!(
            bodies(&failed(), &config),
            [
                (
                    "bad".to_owned(),
                    format!(
                        r#"{head}"condition":"RetriesExhausted","approximateInvokeCount":3}},"requestPayload":{{"a":1.0}},"responseContext":{{"statusCode":200,"executedVersion":"1","functionError":"Unhandled"}},"responsePayload":{{"errorMessage":"m"}}}}"#
                    )
                ),
                ("dlq".to_owned(), r#"{"a":1.0}"#.to_owned()),
            ]
        );
    }

    #[test]
    fn a_function_that_is_switched_off_tells_at_once() {
        let config = EventConfig { on_failure: Some("bad".to_owned()), ..Default::default() };
        let to = Listeners { config: &config, dead_letter_arn: None, function_arn: ARN };
        let Next::Finished(all) = decide(&mut event(0, 0), &Verdict::Shut, to, 0) else { panic!("not finished") };
        assert!(
            all[0].body.ends_with(
                r#""condition":"ZeroReservedConcurrency","approximateInvokeCount":0},"requestPayload":{"a":1.0}}"#
            ),
            "{}",
            all[0].body
        );
    }

    #[test]
    fn dead_letters_say_what_went_wrong() {
        let long = Verdict::Failed(Answer {
            payload: format!("{{\"errorMessage\":\"{}\"}}", "ü".repeat(1000)),
            ..Default::default()
        });
        for (verdict, code, length) in [(failed(), "200", 1), (refused(), "429", 14), (long, "200", 1024)] {
            let (found, message) = complaint(&verdict);
            assert_eq!((&*found, message.len()), (code, length));
        }
    }
}
