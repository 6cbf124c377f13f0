//! Records as events: what changed the control plane is told to the default bus of its account, as `AWS API Call via CloudTrail`.
//!
//! It is told as the service that was called, over the bus, in batches; the records are written before. Calls that only read are not
//! told. What the process had not told when it died is not made up for: CloudTrail's events are best effort on AWS too.

use crate::limits;
use crate::record::Event;
use crate::service::CloudTrailService;
use api::events::{PutEventsRequest, PutEventsRequestEntry, op};
use contract::Timestamp;
use platform::{AccountId, Bus, Context, Principal, Region, RequestId};
use serde_json::{Value as Json, json};
use std::sync::Arc;

/// Whose events can go in one call.
fn belong_together(one: &Event, other: &Event) -> bool {
    (&one.account, &one.region, &one.source) == (&other.account, &other.region, &other.source)
}

impl CloudTrailService {
    /// From now on tells changes to the default buses of their accounts.
    pub fn report_to(&self, bus: Arc<Bus>) {
        let _ = self.bus.set(bus);
    }

    /// Tells of the changes among these records.
    pub(crate) async fn report(&self, events: &[Event]) {
        let Some(bus) = self.bus.get() else { return };
        let changes: Vec<_> = events.iter().filter(|event| !event.read_only).collect();
        for calls in changes.chunk_by(|one, other| belong_together(one, other)) {
            for calls in calls.chunks(limits::REPORT_MAX) {
                self.tell(bus, calls).await;
            }
        }
    }

    async fn tell(&self, bus: &Bus, calls: &[&Event]) {
        let Some(first) = calls.first() else { return };
        let entries: Vec<_> = calls.iter().flat_map(|call| entries(call)).collect();
        for entries in entries.chunks(limits::ENTRIES_MAX) {
            let input = PutEventsRequest { entries: entries.to_vec(), ..Default::default() };
            if let Err(error) = bus.call::<op::PutEvents>(self.context(first), input).await {
                tracing::warn!(source = first.source, %error, "calls could not be told to the event bus");
            }
        }
    }

    fn context(&self, event: &Event) -> Context {
        let account = AccountId::new(&event.account);
        Context {
            principal: Principal::service(&event.source),
            region: Region::new(&event.region),
            request_id: RequestId::new(&self.ids.uuid()),
            endpoint: "".into(),
            source_ip: None,
            secure: false,
            source_arn: Some(format!("arn:aws:cloudtrail:{}:{account}:trail/history", event.region).into()),
            trace_id: None,
            user_agent: None,
            via: Vec::new(),
            account,
        }
    }
}

/// The event of a call, and what its service tells of the change besides.
fn entries(call: &Event) -> Vec<PutEventsRequestEntry> {
    let mut entries = vec![entry(call, "AWS API Call via CloudTrail", Vec::new(), call.text.clone())];
    let record: Json = serde_json::from_str(&call.text).unwrap_or_default();
    if call.source == "ssm.amazonaws.com" && record.get("errorCode").is_none() {
        entries.extend(parameters(call, &record));
    }
    entries
}

fn entry(call: &Event, kind: &str, resources: Vec<String>, detail: String) -> PutEventsRequestEntry {
    let service = call.source.trim_end_matches(".amazonaws.com");
    PutEventsRequestEntry {
        time: Some(Timestamp::from_ms(call.at_ms)),
        source: Some(format!("aws.{service}")),
        resources: Some(resources).filter(|resources| !resources.is_empty()),
        detail_type: Some(kind.to_owned()),
        detail: Some(detail),
        ..Default::default()
    }
}

/// `Parameter Store Change`, for each parameter of a call that was changed.
fn parameters(call: &Event, record: &Json) -> Vec<PutEventsRequestEntry> {
    let (given, answer) = (&record["requestParameters"], &record["responseElements"]);
    let operation = match call.name.as_str() {
        "PutParameter" if answer["version"] == 1 => "Create",
        "PutParameter" => "Update",
        "DeleteParameter" | "DeleteParameters" => "Delete",
        "LabelParameterVersion" => "LabelParameterVersion",
        _ => return Vec::new(),
    };
    let deleted = answer["deletedParameters"].as_array().cloned().unwrap_or_default();
    let names = deleted.into_iter().chain((call.name != "DeleteParameters").then(|| given["name"].clone()));
    let told = |name: Json| {
        let name = name.as_str()?.to_owned();
        let mut detail = json!({"operation": operation, "name": name});
        for member in ["type", "description"] {
            if let Some(text) = given.get(member).filter(|text| text.is_string()) {
                detail[member] = text.clone();
            }
        }
        if let Some(labels) = given.get("labels") {
            detail["label"] = labels.clone();
        }
        let arn = format!("arn:aws:ssm:{}:{}:parameter/{}", call.region, call.account, name.trim_start_matches('/'));
        Some(entry(call, "Parameter Store Change", vec![arn], detail.to_string()))
    };
    names.filter_map(told).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn call(name: &str, text: &Json) -> Event {
        Event {
            id: "i".into(),
            name: name.into(),
            source: "ssm.amazonaws.com".into(),
            at_ms: 0,
            read_only: false,
            access_key: None,
            user: None,
            resources: Vec::new(),
            account: "1".into(),
            region: "us-east-1".into(),
            text: text.to_string(),
        }
    }

    #[track_caller]
    fn check(name: &str, text: &Json, expect: &[(&str, &str)]) {
        let told = entries(&call(name, text));
        assert_eq!(told[0].detail_type.as_deref(), Some("AWS API Call via CloudTrail"));
        let more: Vec<_> = told[1..].iter().filter_map(|entry| entry.detail.clone()).collect();
        let expect: Vec<_> =
            expect.iter().map(|(operation, name)| json!({"operation": operation, "name": name}).to_string()).collect();
        assert_eq!(more, expect, "{name}");
    }

    #[test]
    fn parameters_that_change_are_told() {
        let put = |version| json!({"requestParameters": {"name": "/a"}, "responseElements": {"version": version}});
        check("PutParameter", &put(1), &[("Create", "/a")]);
        check("PutParameter", &put(2), &[("Update", "/a")]);
        let several =
            json!({"requestParameters": {"names": ["/a", "/b"]}, "responseElements": {"deletedParameters": ["/b"]}});
        check("DeleteParameters", &several, &[("Delete", "/b")]);
        let failed = json!({"errorCode": "x", "requestParameters": {"name": "/a"}});
        check("DeleteParameter", &failed, &[]);
        check("AddTagsToResource", &json!({}), &[]);
    }
}
