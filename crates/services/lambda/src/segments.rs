//! What Lambda itself says of sampled calls to X-Ray: a segment of the service, and below it one of the function, below which what the
//! function traces by itself hangs. Sent as the function's role, after the caller has his answer; what X-Ray refuses is lost.

use crate::names::Target;
use crate::service::LambdaService;
use crate::trace;
use compute::{Event, InvokeError, Outcome, SegmentSink};
use serde_json::{Value as Json, json};
use std::sync::Arc;

/// A sampled call under way.
pub(crate) struct Traced {
    root: String,
    /// The segment above, of whoever sampled the call before.
    above: Option<String>,
    service: String,
    function: String,
    request_id: String,
    began_ms: i64,
}

impl Traced {
    /// The event's header names the function's segment from now on. `None` for a call that is not sampled.
    pub(crate) fn begin(lambda: &LambdaService, event: &mut Event, began_ms: i64) -> Option<Self> {
        if !trace::is_sampled(&event.trace_id) {
            return None;
        }
        let part = |name: &str| trace::part(&event.trace_id, name).map(str::to_owned);
        let segment_id = || lambda.ids.text(b"0123456789abcdef", 16);
        let (root, above) = (part("Root=")?, part("Parent="));
        let traced = Self {
            root,
            above,
            service: segment_id(),
            function: segment_id(),
            request_id: event.request_id.clone(),
            began_ms,
        };
        event.trace_id = trace::below(&event.trace_id, &traced.function);
        Some(traced)
    }

    /// Hands the segments on, in the background.
    pub(crate) fn end(
        self,
        lambda: &LambdaService,
        target: &Target,
        sink: Arc<dyn SegmentSink>,
        result: &Result<Outcome, InvokeError>,
    ) {
        let ended_ms = lambda.now_ms();
        let mut documents = vec![self.of_service(target, result, ended_ms).to_string()];
        if let Ok(outcome) = result {
            let ids = [(); 3].map(|()| lambda.ids.text(b"0123456789abcdef", 16));
            documents.push(self.of_function(target, outcome, ended_ms, &ids).to_string());
        }
        tokio::spawn(async move { sink.take(documents).await });
    }

    fn of_service(&self, target: &Target, result: &Result<Outcome, InvokeError>, ended_ms: i64) -> Json {
        let status = match result {
            Ok(_) => 200,
            Err(InvokeError::Throttled(_)) => 429,
            Err(InvokeError::Refused(_) | InvokeError::NoRuntime(_)) => 502,
            Err(_) => 500,
        };
        let mut segment = json!({
            "id": self.service,
            "trace_id": self.root,
            "name": target.name,
            "origin": "AWS::Lambda",
            "start_time": seconds(self.began_ms),
            "end_time": seconds(ended_ms),
            "http": {"response": {"status": status}},
            "aws": {"request_id": self.request_id},
            "resource_arn": target.arn(),
        });
        if let Some(above) = &self.above {
            segment["parent_id"] = above.as_str().into();
        }
        match status {
            429 => (segment["error"], segment["throttle"]) = (true.into(), true.into()),
            500.. => segment["fault"] = true.into(),
            _ => {}
        }
        segment
    }

    fn of_function(&self, target: &Target, outcome: &Outcome, ended_ms: i64, ids: &[String; 3]) -> Json {
        let ms = |us: u64| i64::try_from(us / 1000).unwrap_or(0);
        let invoked_ms = (ended_ms - ms(outcome.report.duration_us)).max(self.began_ms);
        let began_ms = (invoked_ms - ms(outcome.report.init_us.unwrap_or(0))).max(self.began_ms);
        let subsegment = |id: &str, name: &str, from_ms: i64, to_ms: i64| json!({"id": id, "name": name, "start_time": seconds(from_ms), "end_time": seconds(to_ms)});
        let mut parts = Vec::new();
        if outcome.report.init_us.is_some() {
            parts.push(subsegment(&ids[0], "Initialization", began_ms, invoked_ms));
        }
        parts.push(subsegment(&ids[1], "Invocation", invoked_ms, ended_ms));
        let mut segment = json!({
            "id": self.function,
            "trace_id": self.root,
            "parent_id": self.service,
            "name": target.name,
            "origin": "AWS::Lambda::Function",
            "start_time": seconds(began_ms),
            "end_time": seconds(ended_ms),
            "aws": {
                "account_id": target.account,
                "function_arn": target.arn(),
                "resource_names": [target.name],
            },
            "subsegments": parts,
        });
        if let Some(error_type) = &outcome.error_type {
            let said: Json = serde_json::from_slice(&outcome.payload).unwrap_or_default();
            let message = said["errorMessage"].as_str().unwrap_or_default();
            let plain = || json!({"exceptions": [{"id": ids[2], "type": error_type, "message": message}]});
            let cause = outcome.cause.as_deref().and_then(|cause| serde_json::from_str(cause).ok());
            segment["fault"] = true.into();
            segment["cause"] = cause.filter(Json::is_object).unwrap_or_else(plain);
        }
        segment
    }
}

fn seconds(ms: i64) -> f64 {
    ms as f64 / 1000.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{ACCOUNT, REGION, outcome};
    use compute::ThrottleReason;

    fn traced() -> (Traced, Target) {
        let target = Target { account: ACCOUNT.into(), region: REGION.into(), name: "f".into(), qualifier: None };
        let traced = Traced {
            root: "1-2-3".into(),
            above: Some("a".into()),
            service: "b".into(),
            function: "c".into(),
            request_id: "id".into(),
            began_ms: 1000,
        };
        (traced, target)
    }

    #[test]
    fn the_function_hangs_below_the_service() {
        let (traced, target) = traced();
        let ids = ["x", "y", "z"].map(str::to_owned);
        let mut failed = outcome(r#"{"errorMessage":"m"}"#, Some("E"));
        failed.report.duration_us = 200_000;
        failed.report.init_us = Some(300_000);
        let function = traced.of_function(&target, &failed, 2000, &ids);
        assert_eq!((&function["parent_id"], &function["id"]), (&json!("b"), &json!("c")));
        assert_eq!(function["fault"], true);
        assert_eq!(function["cause"]["exceptions"][0], json!({"id": "z", "type": "E", "message": "m"}));
        let told = json!({"exceptions": [{"type": "E", "stack": []}]});
        failed.cause = Some(told.to_string());
        assert_eq!(traced.of_function(&target, &failed, 2000, &ids)["cause"], told);
        let expected = json!([
            {"id": "x", "name": "Initialization", "start_time": 1.5, "end_time": 1.8},
            {"id": "y", "name": "Invocation", "start_time": 1.8, "end_time": 2.0},
        ]);
        assert_eq!(function["subsegments"], expected);
        let service = traced.of_service(&target, &Ok(failed), 2000);
        assert_eq!((&service["parent_id"], &service["http"]["response"]["status"]), (&json!("a"), &json!(200)));
        assert_eq!(service["resource_arn"], target.arn());
    }

    #[test]
    fn what_did_not_run_has_the_services_segment() {
        let (traced, target) = traced();
        for (error, status, throttled) in [
            (InvokeError::Throttled(ThrottleReason::Account), 429, json!(true)),
            (InvokeError::Closed, 500, Json::Null),
            (InvokeError::NoRuntime("x".into()), 502, Json::Null),
        ] {
            let segment = traced.of_service(&target, &Err(error), 2000);
            assert_eq!((&segment["http"]["response"]["status"], &segment["throttle"]), (&json!(status), &throttled));
        }
    }
}
