//! `LookupEvents`: from the newest to the oldest, by one attribute.

use crate::limits;
use crate::record::{EVENTS, Event, backwards, head};
use crate::service::CloudTrailService;
use api::cloudtrail::error::{
    invalid_lookup_attributes_exception, invalid_max_results_exception, invalid_next_token_exception,
    invalid_time_range_exception,
};
use api::cloudtrail::{Event as Found, LookupAttribute, LookupEventsRequest, LookupEventsResponse, Resource};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use contract::{Error, Timestamp};
use platform::Context;
use store::{Key, Scan};

impl CloudTrailService {
    pub(crate) async fn lookup(
        &self,
        ctx: &Context,
        input: LookupEventsRequest,
    ) -> Result<LookupEventsResponse, Error> {
        let wanted = Wanted::of(&input)?;
        let head = head(ctx.account.as_str(), ctx.region.as_str());
        let mut scan = Scan::prefix(&head).limit(limits::READ_MAX);
        if let Some(end_ms) = wanted.end_ms {
            // Times are told in whole seconds: the whole last second belongs to the range.
            scan = scan.from(&head.clone().push(backwards(end_ms + 999).as_str()));
        }
        if let Some(token) = &input.next_token {
            scan = scan.after(&place(&head, token)?);
        }
        let rows = self.store.scan(&EVENTS, &scan).await.map_err(Error::internal)?;
        let read_all = rows.len() < limits::READ_MAX;
        let mut events = Vec::new();
        let (mut last, mut more) = (None, !read_all);
        for (_, event) in rows {
            if wanted.start_ms.is_some_and(|start_ms| event.at_ms < start_ms) {
                more = false;
                break;
            }
            if events.len() == wanted.size {
                more = true;
                break;
            }
            last = Some(token(&event));
            if wanted.fits(&event) {
                events.push(found(event));
            }
        }
        Ok(LookupEventsResponse { events: Some(events), next_token: last.filter(|_| more) })
    }
}

struct Wanted<'a> {
    attribute: Option<&'a LookupAttribute>,
    start_ms: Option<i64>,
    end_ms: Option<i64>,
    size: usize,
}

impl<'a> Wanted<'a> {
    fn of(input: &'a LookupEventsRequest) -> Result<Self, Error> {
        let attributes = input.lookup_attributes.as_deref().unwrap_or_default();
        if attributes.len() > 1 {
            return Err(invalid_lookup_attributes_exception("Only one lookup attribute can be specified."));
        }
        let (start_ms, end_ms) = (input.start_time.map(Timestamp::ms), input.end_time.map(Timestamp::ms));
        if start_ms.zip(end_ms).is_some_and(|(start_ms, end_ms)| start_ms > end_ms) {
            return Err(invalid_time_range_exception("The start time must be before the end time."));
        }
        let size = match input.max_results.map(usize::try_from) {
            None => limits::PAGE_MAX,
            Some(Ok(size)) if (1..=limits::PAGE_MAX).contains(&size) => size,
            Some(_) => {
                let text = format!("The maximum results value must be between 1 and {}.", limits::PAGE_MAX);
                return Err(invalid_max_results_exception(text));
            }
        };
        Ok(Self { attribute: attributes.first(), start_ms, end_ms, size })
    }

    fn fits(&self, event: &Event) -> bool {
        let Some(LookupAttribute { attribute_key, attribute_value }) = self.attribute else { return true };
        match attribute_key.as_str() {
            "EventId" => event.id == *attribute_value,
            "EventName" => event.name == *attribute_value,
            "EventSource" => event.source == *attribute_value,
            "ReadOnly" => event.read_only.to_string() == *attribute_value,
            "Username" => event.user.as_ref() == Some(attribute_value),
            "AccessKeyId" => event.access_key.as_ref() == Some(attribute_value),
            "ResourceType" => event.resources.iter().any(|(kind, _)| kind == attribute_value),
            "ResourceName" => event.resources.iter().any(|(_, name)| name == attribute_value),
            _ => false,
        }
    }
}

fn token(event: &Event) -> String {
    URL_SAFE_NO_PAD.encode(format!("{}/{}", event.at_ms, event.id))
}

fn place(head: &Key, token: &str) -> Result<Key, Error> {
    let invalid = || invalid_next_token_exception("The next token is not valid.");
    let text =
        URL_SAFE_NO_PAD.decode(token).ok().and_then(|bytes| String::from_utf8(bytes).ok()).ok_or_else(invalid)?;
    let (at_ms, id) = text.split_once('/').ok_or_else(invalid)?;
    let at_ms = at_ms.parse().map_err(|_| invalid())?;
    Ok(head.clone().push(backwards(at_ms).as_str()).push(id))
}

fn found(event: Event) -> Found {
    let resource = |(kind, name): (String, String)| Resource { resource_type: Some(kind), resource_name: Some(name) };
    Found {
        event_id: Some(event.id),
        event_name: Some(event.name),
        read_only: Some(event.read_only.to_string()),
        access_key_id: event.access_key,
        event_time: Some(Timestamp::from_ms(event.at_ms.div_euclid(1000) * 1000)),
        event_source: Some(event.source),
        username: event.user,
        resources: Some(event.resources.into_iter().map(resource).collect()),
        cloud_trail_event: Some(event.text),
    }
}
