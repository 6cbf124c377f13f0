//! Deliveries of what became of asynchronous events: over the bus, as the function's own role.

use crate::counters::Counter;
use crate::limits;
use crate::record::{Delivery, DeliveryKind, QueuedEvent};
use crate::service::LambdaService;
use api::{events, lambda, s3, sns, sqs};
use bytes::Bytes;
use contract::{Error, Timestamp};
use platform::{Arn, Context, RequestId};

/// How a delivery ended.
#[derive(Debug)]
pub(crate) enum Delivered {
    Yes,
    /// It may work later.
    NotYet(String),
    /// It will not.
    Never(String),
}

/// Tries one delivery.
pub(crate) async fn deliver(lambda: &LambdaService, event: &QueuedEvent, role: &str, delivery: &Delivery) -> Delivered {
    let ctx = match context(lambda, event, role).await {
        Ok(ctx) => ctx,
        Err(text) => return Delivered::NotYet(text),
    };
    let result = match delivery.arn.parse::<Arn>() {
        Ok(arn) => send(lambda, ctx, event, delivery, &arn).await,
        Err(error) => return Delivered::Never(error.to_string()),
    };
    match result {
        Ok(()) => Delivered::Yes,
        Err(error) => verdict(&error),
    }
}

/// A missing service, permission or target does not come by waiting; a throttle or a fault passes.
fn verdict(error: &Error) -> Delivered {
    match error.status {
        501 => Delivered::Never(error.to_string()),
        429 | 500.. => Delivered::NotYet(error.to_string()),
        _ => Delivered::Never(error.to_string()),
    }
}

/// The counter that a failed delivery adds to.
pub(crate) fn counter(kind: &DeliveryKind) -> Counter {
    match kind {
        DeliveryKind::DeadLetter { .. } => Counter::DeadLetterErrors,
        DeliveryKind::OnSuccess | DeliveryKind::OnFailure => Counter::DestinationDeliveryFailures,
    }
}

/// The function's role, for which the authorizer decides.
async fn context(lambda: &LambdaService, event: &QueuedEvent, role: &str) -> Result<Context, String> {
    let session = lambda.roles.session(role, &event.name, limits::DELIVERY_SESSION_SECONDS).await?;
    let source = crate::names::function_arn(&event.account, &event.region, &event.name, None);
    let ctx = crate::asynchronous::context(event).acting_as(session.principal);
    // A request of its own: an event for a function is known by its request's id.
    let request_id = RequestId::new(&lambda.ids.uuid());
    Ok(Context { source_arn: Some(source.into()), request_id, ..ctx })
}

async fn send(
    lambda: &LambdaService,
    ctx: Context,
    event: &QueuedEvent,
    delivery: &Delivery,
    arn: &Arn,
) -> Result<(), Error> {
    if matches!(arn.service.as_str(), "sqs" | "sns" | "events") && delivery.body.len() > limits::RECORD_BYTES_MAX {
        let text = format!("the record has {} bytes, more than {}", delivery.body.len(), limits::RECORD_BYTES_MAX);
        return Err(Error::client(413, "RecordTooLarge", text));
    }
    let bus = &lambda.bus;
    match arn.service.as_str() {
        "lambda" => bus.call::<lambda::op::Invoke>(ctx, invocation(delivery)).await.map(drop),
        "sqs" => bus.call::<sqs::op::SendMessage>(ctx, message(event, delivery, arn)).await.map(drop),
        "sns" => bus.call::<sns::op::Publish>(ctx, notification(event, delivery)).await.map(drop),
        "events" => put_event(lambda, ctx, event, delivery).await,
        "s3" => {
            let key = object_key(event, lambda.now_ms(), &lambda.ids.uuid());
            bus.call::<s3::op::PutObject>(ctx, object(delivery, arn, key)).await.map(drop)
        }
        other => Err(Error::client(400, "InvalidDestination", format!("{other} takes no events"))),
    }
}

/// Any host will do on the bus.
pub(crate) fn queue_url(arn: &Arn) -> String {
    format!("https://sqs.{}.amazonaws.com/{}/{}", arn.region, arn.account, arn.resource)
}

fn invocation(delivery: &Delivery) -> lambda::InvocationRequest {
    lambda::InvocationRequest {
        function_name: delivery.arn.clone(),
        invocation_type: Some("Event".to_owned()),
        payload: Some(Bytes::from(delivery.body.clone())),
        ..Default::default()
    }
}

/// The attributes of a dead letter: name, type, value.
fn attributes(event_id: &str, kind: &DeliveryKind) -> Vec<(&'static str, &'static str, String)> {
    match kind {
        DeliveryKind::DeadLetter { error_code, error_message } => vec![
            ("RequestID", "String", event_id.to_owned()),
            ("ErrorCode", "Number", error_code.clone()),
            ("ErrorMessage", "String", error_message.clone()),
        ],
        DeliveryKind::OnSuccess | DeliveryKind::OnFailure => Vec::new(),
    }
}

fn message(event: &QueuedEvent, delivery: &Delivery, arn: &Arn) -> sqs::SendMessageRequest {
    let attribute = |(name, kind, value): (&str, &str, String)| {
        let value =
            sqs::MessageAttributeValue { data_type: kind.to_owned(), string_value: Some(value), ..Default::default() };
        (name.to_owned(), value)
    };
    let attributes: Vec<_> = attributes(&event.request_id, &delivery.kind).into_iter().map(attribute).collect();
    let trace = sqs::MessageSystemAttributeValue {
        data_type: "String".to_owned(),
        string_value: Some(event.trace_id.clone()),
        ..Default::default()
    };
    sqs::SendMessageRequest {
        queue_url: queue_url(arn),
        message_body: delivery.body.clone(),
        message_attributes: Some(attributes).filter(|attributes| !attributes.is_empty()),
        message_system_attributes: Some(vec![("AWSTraceHeader".to_owned(), trace)]),
        ..Default::default()
    }
}

fn notification(event: &QueuedEvent, delivery: &Delivery) -> sns::PublishInput {
    let attribute = |(name, kind, value): (&str, &str, String)| {
        let value =
            sns::MessageAttributeValue { data_type: kind.to_owned(), string_value: Some(value), ..Default::default() };
        (name.to_owned(), value)
    };
    let attributes: Vec<_> = attributes(&event.request_id, &delivery.kind).into_iter().map(attribute).collect();
    sns::PublishInput {
        topic_arn: Some(delivery.arn.clone()),
        message: delivery.body.clone(),
        message_attributes: Some(attributes).filter(|attributes| !attributes.is_empty()),
        ..Default::default()
    }
}

async fn put_event(
    lambda: &LambdaService,
    ctx: Context,
    event: &QueuedEvent,
    delivery: &Delivery,
) -> Result<(), Error> {
    let entry = events::PutEventsRequestEntry {
        time: Some(Timestamp::from_ms(lambda.now_ms())),
        source: Some("lambda".to_owned()),
        resources: Some(vec![delivery.arn.clone(), function_arn(event)]),
        detail_type: Some(detail_type(&delivery.kind).to_owned()),
        detail: Some(delivery.body.clone()),
        event_bus_name: Some(delivery.arn.clone()),
        trace_header: None,
    };
    let input = events::PutEventsRequest { entries: vec![entry], ..Default::default() };
    let answer = lambda.bus.call::<events::op::PutEvents>(ctx, input).await?;
    let refused = answer.entries.into_iter().flatten().find(|entry| entry.error_code.is_some());
    match refused {
        Some(entry) => {
            Err(Error::client(400, entry.error_code.unwrap_or_default(), entry.error_message.unwrap_or_default()))
        }
        None => Ok(()),
    }
}

pub(crate) const RESULT_FAILURE: &str = "Lambda Function Invocation Result - Failure";

fn detail_type(kind: &DeliveryKind) -> &'static str {
    match kind {
        DeliveryKind::OnSuccess => "Lambda Function Invocation Result - Success",
        DeliveryKind::OnFailure | DeliveryKind::DeadLetter { .. } => RESULT_FAILURE,
    }
}

/// The function as invoked, with a qualifier.
pub(crate) fn function_arn(event: &QueuedEvent) -> String {
    let qualifier = event.qualifier.as_deref().unwrap_or("$LATEST");
    crate::names::function_arn(&event.account, &event.region, &event.name, Some(qualifier))
}

/// `aws/lambda/async/f/2025/11/24/2025-11-24T23.11.12-<uuid>`; AWS's own form is not recorded.
fn object_key(event: &QueuedEvent, now_ms: i64, uuid: &str) -> String {
    let iso = platform::iso_ms(now_ms);
    let (day, second) = (iso[..10].replace('-', "/"), iso[..19].replace(':', "."));
    format!("aws/lambda/async/{}/{day}/{second}-{uuid}", event.name)
}

fn object(delivery: &Delivery, arn: &Arn, key: String) -> s3::PutObjectRequest {
    s3::PutObjectRequest {
        bucket: arn.resource.clone(),
        key,
        content_type: Some("application/json".to_owned()),
        body: Some(delivery.body.clone().into()),
        ..Default::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_passes_is_tried_again() {
        let error = |status| Error::client(status, "X", "x");
        for (status, again) in
            [(400, false), (403, false), (404, false), (429, true), (500, true), (501, false), (503, true)]
        {
            assert_eq!(matches!(verdict(&error(status)), Delivered::NotYet(_)), again, "{status}");
        }
    }

    #[test]
    fn a_dead_letter_has_three_attributes() {
        let kind = DeliveryKind::DeadLetter { error_code: "200".to_owned(), error_message: "m".to_owned() };
        let names: Vec<_> = attributes("id", &kind).into_iter().map(|(name, kind, _)| (name, kind)).collect();
        assert_eq!(names, [("RequestID", "String"), ("ErrorCode", "Number"), ("ErrorMessage", "String")]);
    }
}
