//! What a trace comes to.

use crate::document::Document;
use crate::read::{began_ms, rounded};
use api::xray::{AnnotationValue, Http, ResourceARNDetail, ServiceId, TraceSummary, TraceUser, ValueWithServiceIds};
use contract::Timestamp;
use serde_json::{Map, Value as Json};
use std::collections::BTreeMap;

/// What summaries show and filters ask for.
#[derive(Debug, Clone, Default)]
pub(crate) struct Summary {
    pub(crate) id: String,
    pub(crate) duration: f64,
    pub(crate) response_time: f64,
    pub(crate) fault: bool,
    pub(crate) error: bool,
    pub(crate) throttle: bool,
    pub(crate) partial: bool,
    pub(crate) http: BTreeMap<&'static str, Json>,
    pub(crate) user: Option<String>,
    pub(crate) annotations: BTreeMap<String, Vec<Json>>,
    /// Name and type, in the order in which they began.
    pub(crate) services: Vec<(String, Option<String>)>,
    account: String,
    resources: Vec<String>,
    started: f64,
    segments: usize,
}

/// When the first segment began and the last ended.
pub(crate) fn span(documents: &[Document]) -> (f64, f64) {
    let starts = documents.iter().filter_map(|one| one.number("start_time"));
    let start = starts.clone().fold(f64::INFINITY, f64::min);
    let ends = documents.iter().filter_map(|one| one.number("end_time")).chain(starts);
    let end = ends.fold(f64::NEG_INFINITY, f64::max);
    if start.is_finite() { (start, end) } else { (0.0, 0.0) }
}

#[expect(clippy::cast_possible_truncation, reason = "a time of a document; one beyond all times is the last")]
fn whole_ms(seconds: f64) -> i64 {
    (seconds * 1000.0).round() as i64
}

impl Summary {
    pub(crate) fn of(id: &str, account: &str, documents: &[Document]) -> Self {
        let (started, ended) = span(documents);
        let mut summary = Self {
            id: id.to_owned(),
            account: account.to_owned(),
            duration: rounded(ended - started),
            started,
            segments: documents.len(),
            ..Self::default()
        };
        let mut whole: Vec<&Document> = documents.iter().filter(|one| !one.is_subsegment()).collect();
        whole.sort_by(|one, other| {
            let start = |one: &Document| one.number("start_time").unwrap_or_default();
            start(one).total_cmp(&start(other)).then_with(|| one.text("parent_id").cmp(&other.text("parent_id")))
        });
        documents.iter().for_each(|document| document.each(&mut |part| summary.see(part)));
        whole.iter().for_each(|segment| summary.serve(segment));
        if let Some(root) = whole.first() {
            summary.begin(root);
        }
        summary
    }

    fn see(&mut self, part: &Map<String, Json>) {
        let is = |name: &str| part.get(name).and_then(Json::as_bool).unwrap_or(false);
        self.fault |= is("fault");
        self.error |= is("error");
        self.throttle |= is("throttle");
        self.partial |= is("in_progress");
        for (name, value) in part.get("annotations").and_then(Json::as_object).into_iter().flatten() {
            let values = self.annotations.entry(name.clone()).or_default();
            if !values.contains(value) {
                values.push(value.clone());
            }
        }
    }

    fn serve(&mut self, segment: &Document) {
        let service = (segment.text("name").unwrap_or_default().to_owned(), segment.text("origin").map(str::to_owned));
        if !self.services.contains(&service) {
            self.services.push(service);
        }
        let arn = segment.text("resource_arn").map(str::to_owned);
        self.resources.extend(arn.filter(|arn| !self.resources.contains(arn)));
    }

    fn begin(&mut self, root: &Document) {
        let end = root.number("end_time").unwrap_or_default();
        self.response_time = rounded((end - root.number("start_time").unwrap_or_default()).max(0.0));
        self.user = root.text("user").map(str::to_owned);
        for (name, path) in [
            ("url", ["http", "request", "url"]),
            ("method", ["http", "request", "method"]),
            ("useragent", ["http", "request", "user_agent"]),
            ("clientip", ["http", "request", "client_ip"]),
            ("status", ["http", "response", "status"]),
        ] {
            if let Some(value) = root.at(&path) {
                self.http.insert(name, value.clone());
            }
        }
    }

    pub(crate) fn http_text(&self, name: &str) -> Option<String> {
        self.http.get(name)?.as_str().map(str::to_owned)
    }

    pub(crate) fn status(&self) -> Option<i64> {
        self.http.get("status")?.as_i64()
    }

    fn ids(&self) -> Vec<ServiceId> {
        self.services.iter().map(|(name, kind)| self.id_of(name, kind.as_ref())).collect()
    }

    fn id_of(&self, name: &str, kind: Option<&String>) -> ServiceId {
        ServiceId {
            name: Some(name.to_owned()),
            names: Some(vec![name.to_owned()]),
            account_id: Some(self.account.clone()),
            r#type: kind.cloned(),
        }
    }

    pub(crate) fn shown(self) -> TraceSummary {
        let ids = self.ids();
        let entry = self.services.first().map(|(name, kind)| self.id_of(name, kind.as_ref()));
        let value = |value: &Json| ValueWithServiceIds {
            annotation_value: Some(AnnotationValue {
                number_value: value.as_f64(),
                boolean_value: value.as_bool(),
                string_value: value.as_str().map(str::to_owned),
            }),
            service_ids: Some(ids.clone()),
        };
        let annotations = self.annotations.iter();
        let annotations =
            annotations.map(|(name, values)| (name.clone(), values.iter().map(value).collect())).collect();
        let user = |name: &String| TraceUser { user_name: Some(name.clone()), service_ids: Some(ids.clone()) };
        TraceSummary {
            start_time: Some(Timestamp::from_ms(began_ms(&self.id))),
            duration: Some(self.duration),
            response_time: Some(self.response_time),
            has_fault: Some(self.fault),
            has_error: Some(self.error),
            has_throttle: Some(self.throttle),
            is_partial: Some(self.partial),
            http: Some(Http {
                http_url: self.http_text("url"),
                http_status: self.status().and_then(|status| i32::try_from(status).ok()),
                http_method: self.http_text("method"),
                user_agent: self.http_text("useragent"),
                client_ip: self.http_text("clientip"),
            }),
            annotations: Some(annotations),
            users: Some(self.user.iter().map(user).collect()),
            service_ids: Some(ids.clone()),
            resource_ar_ns: Some(
                self.resources.iter().map(|arn| ResourceARNDetail { arn: Some(arn.clone()) }).collect(),
            ),
            instance_ids: Some(Vec::new()),
            availability_zones: Some(Vec::new()),
            entry_point: entry,
            fault_root_causes: Some(Vec::new()),
            error_root_causes: Some(Vec::new()),
            response_time_root_causes: Some(Vec::new()),
            revision: i32::try_from(self.segments).ok(),
            matched_event_time: Some(Timestamp::from_ms(whole_ms(self.started))),
            id: Some(self.id),
        }
    }
}
