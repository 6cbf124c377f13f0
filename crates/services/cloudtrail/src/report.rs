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
        let entries = calls.iter().map(|call| entry(call)).collect();
        let input = PutEventsRequest { entries, ..Default::default() };
        if let Err(error) = bus.call::<op::PutEvents>(self.context(first), input).await {
            tracing::warn!(source = first.source, %error, "calls could not be told to the event bus");
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

/// The event of a call.
fn entry(call: &Event) -> PutEventsRequestEntry {
    let service = call.source.trim_end_matches(".amazonaws.com");
    PutEventsRequestEntry {
        time: Some(Timestamp::from_ms(call.at_ms)),
        source: Some(format!("aws.{service}")),
        detail_type: Some("AWS API Call via CloudTrail".to_owned()),
        detail: Some(call.text.clone()),
        ..Default::default()
    }
}
