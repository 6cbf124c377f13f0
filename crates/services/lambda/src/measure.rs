//! CloudWatch's metrics of functions: recorded where things happen, kept by the crate `metrics`.
//!
//! A value is recorded once and counts for the account, the function, the version or alias as invoked, and the version executed.

use crate::counters::Counter;
use crate::gate::{Crowd, Provisioned};
use crate::names::Target;
use crate::service::LambdaService;
use compute::{InvokeError, Outcome};
use metrics::{Gauge, Metrics, Series};
use std::sync::{Arc, OnceLock};
use std::time::Instant;

/// The namespace of what Lambda records.
pub(crate) const NAMESPACE: &str = "AWS/Lambda";
const COUNT: &str = "Count";
const MILLISECONDS: &str = "Milliseconds";

/// The gauges of one version as it is invoked under one qualifier.
#[derive(Clone)]
pub(crate) struct Measures {
    invocations: Arc<Gauge>,
    errors: Arc<Gauge>,
    throttles: Arc<Gauge>,
    duration: Arc<Gauge>,
    running: Arc<Gauge>,
    running_in_account: Arc<Gauge>,
    running_unreserved: Arc<Gauge>,
    claimed: Arc<Gauge>,
    extensions: Arc<Gauge>,
    /// Only what is published can be provisioned.
    provisioned: Option<ProvisionedMeasures>,
}

#[derive(Clone)]
struct ProvisionedMeasures {
    invocations: Arc<Gauge>,
    spilled: Arc<Gauge>,
    running: Arc<Gauge>,
    utilization: Arc<Gauge>,
}

/// Held by a call until its environment is free: what extensions took after the answer was there is recorded when it is dropped.
pub(crate) struct Afterwards {
    gauge: Arc<Gauge>,
    began_ms: i64,
    answered: Arc<OnceLock<Instant>>,
}

/// The other end of an [`Afterwards`].
pub(crate) struct Answered(Arc<OnceLock<Instant>>);

impl Answered {
    /// The answer is there; whoever still holds the call works on without its caller.
    pub(crate) fn now(self) {
        let _ = self.0.set(Instant::now());
    }
}

impl Drop for Afterwards {
    fn drop(&mut self) {
        if let Some(answered) = self.answered.get() {
            self.gauge.record(answered.elapsed().as_secs_f64() * 1000.0, self.began_ms);
        }
    }
}

impl Measures {
    pub(crate) fn new(metrics: &Metrics, target: &Target, version: &str) -> Self {
        let all = |name: &str, unit| metrics.gauge(every_series(target, version, name), unit);
        let one = |name: &str, dimensions| metrics.gauge(vec![series(target, name, dimensions)], COUNT);
        // A maximum of one version says nothing of all together.
        let resources = |name: &str| metrics.gauge(every_series(target, version, name).split_off(2), COUNT);
        let published = !matches!(target.qualifier.as_deref(), None | Some("$LATEST"));
        Self {
            invocations: all("Invocations", COUNT),
            errors: all("Errors", COUNT),
            throttles: all("Throttles", COUNT),
            duration: all("Duration", MILLISECONDS),
            running: one("ConcurrentExecutions", vec![of_function(target)]),
            running_in_account: one("ConcurrentExecutions", Vec::new()),
            running_unreserved: one("UnreservedConcurrentExecutions", Vec::new()),
            claimed: one("ClaimedAccountConcurrency", Vec::new()),
            extensions: all("PostRuntimeExtensionsDuration", MILLISECONDS),
            provisioned: published.then(|| ProvisionedMeasures {
                invocations: all("ProvisionedConcurrencyInvocations", COUNT),
                spilled: all("ProvisionedConcurrencySpilloverInvocations", COUNT),
                running: resources("ProvisionedConcurrentExecutions"),
                utilization: resources("ProvisionedConcurrencyUtilization"),
            }),
        }
    }

    /// For a call that begins.
    pub(crate) fn afterwards(&self, began_ms: i64) -> (Afterwards, Answered) {
        let answered = Arc::new(OnceLock::new());
        let gauge = Arc::clone(&self.extensions);
        (Afterwards { gauge, began_ms, answered: Arc::clone(&answered) }, Answered(answered))
    }

    /// A call was not let in.
    pub(crate) fn throttled(&self, began_ms: i64) {
        self.throttles.record(1.0, began_ms);
    }

    /// A call was let in among others.
    pub(crate) fn entered(&self, crowd: Crowd, began_ms: i64) {
        self.running.record(f64::from(crowd.function), began_ms);
        self.running_in_account.record(f64::from(crowd.account), began_ms);
        self.running_unreserved.record(f64::from(crowd.unreserved), began_ms);
        self.claimed.record(f64::from(crowd.claimed), began_ms);
        if let (Some(measures), Some(provisioned)) = (&self.provisioned, crowd.provisioned) {
            measures.entered(provisioned, began_ms);
        }
    }

    /// A call has ended; times are those of its beginning, as on AWS.
    pub(crate) fn ended(&self, result: &Result<Outcome, InvokeError>, began_ms: i64) {
        match result {
            Ok(outcome) => {
                self.invocations.record(1.0, began_ms);
                self.errors.record(if outcome.error_type.is_some() { 1.0 } else { 0.0 }, began_ms);
                #[expect(clippy::cast_precision_loss, reason = "a call is far shorter than 2^53 microseconds")]
                self.duration.record(outcome.report.duration_us as f64 / 1000.0, began_ms);
            }
            Err(InvokeError::Throttled(_)) => self.throttled(began_ms),
            Err(_) => {}
        }
    }
}

impl ProvisionedMeasures {
    fn entered(&self, crowd: Provisioned, began_ms: i64) {
        let taken = if crowd.spilled { &self.spilled } else { &self.invocations };
        taken.record(1.0, began_ms);
        self.running.record(f64::from(crowd.used), began_ms);
        self.utilization.record(f64::from(crowd.used) / f64::from(crowd.of), began_ms);
    }
}

fn series(target: &Target, name: &str, dimensions: Vec<(String, String)>) -> Series {
    Series::new(&target.account, &target.region, NAMESPACE, name, dimensions)
}

fn of_function(target: &Target) -> (String, String) {
    ("FunctionName".to_owned(), target.name.clone())
}

/// A version's series under all its dimensions.
fn every_series(target: &Target, version: &str, name: &str) -> Vec<Series> {
    let resource = match &target.qualifier {
        Some(qualifier) => format!("{}:{qualifier}", target.name),
        None => target.name.clone(),
    };
    let resource = ("Resource".to_owned(), resource);
    let mut all = vec![
        series(target, name, Vec::new()),
        series(target, name, vec![of_function(target)]),
        series(target, name, vec![of_function(target), resource.clone()]),
    ];
    if target.qualifier.as_deref().is_some_and(|qualifier| qualifier != version) {
        let executed = ("ExecutedVersion".to_owned(), version.to_owned());
        all.push(series(target, name, vec![of_function(target), resource, executed]));
    }
    all
}

impl LambdaService {
    /// Counts something that happened to a function's events, for the operator and as a metric.
    pub(crate) fn count(&self, counter: Counter, target: &Target) {
        self.counters.add(counter);
        self.measure(target, counter.name(), COUNT, 1.0);
    }

    /// Records a value of a function that is not recorded often.
    pub(crate) fn measure(&self, target: &Target, name: &str, unit: &'static str, value: f64) {
        let all = vec![series(target, name, Vec::new()), series(target, name, vec![of_function(target)])];
        self.metrics.gauge(all, unit).record(value, self.now_ms());
    }

    /// Counts a request to a function URL, by what its caller was answered.
    pub(crate) fn measure_url(&self, target: &Target, status: u16, began: Instant) {
        let now_ms = self.now_ms();
        let record = |name: &str, unit, value| {
            let all = every_series(target, "", name).into_iter().skip(1).take(2).collect();
            self.metrics.gauge(all, unit).record(value, now_ms);
        };
        let is = |class: u16| if status / 100 == class { 1.0 } else { 0.0 };
        record("UrlRequestCount", COUNT, 1.0);
        record("Url4xxCount", COUNT, is(4));
        record("Url5xxCount", COUNT, is(5));
        record("UrlRequestLatency", MILLISECONDS, began.elapsed().as_secs_f64() * 1000.0);
    }

    /// How long an asynchronous event has waited.
    pub(crate) fn measure_age(&self, target: &Target, accepted_ms: i64) {
        #[expect(clippy::cast_precision_loss, reason = "six hours at most")]
        let age_ms = (self.now_ms() - accepted_ms).max(0) as f64;
        self.measure(target, "AsyncEventAge", MILLISECONDS, age_ms);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(qualifier: Option<&str>, version: &str) -> Vec<Vec<String>> {
        let target = Target {
            account: "1".to_owned(),
            region: "r".to_owned(),
            name: "f".to_owned(),
            qualifier: qualifier.map(str::to_owned),
        };
        let values = |series: Series| series.dimensions.into_iter().map(|(_, value)| value).collect();
        every_series(&target, version, "Invocations").into_iter().map(values).collect()
    }

    #[test]
    fn a_call_counts_for_all_that_it_belongs_to() {
        assert_eq!(names(None, "$LATEST"), [vec![], vec!["f"], vec!["f", "f"]]);
        assert_eq!(names(Some("2"), "2"), [vec![], vec!["f"], vec!["f", "f:2"]]);
        assert_eq!(names(Some("live"), "2"), [vec![], vec!["f"], vec!["f", "f:live"], vec!["2", "f", "f:live"]]);
    }
}
