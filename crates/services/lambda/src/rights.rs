//! Whether a function's role may do what its configuration will ask of it later. Nothing is done; the authorizer alone is asked.

use crate::limits;
use crate::names::Target;
use crate::service::LambdaService;
use crate::{provisioned, text};
use api::{events, lambda as types, s3, sns, sqs};
use contract::Error;
use platform::{Arn, Context};

/// Lambda acting by itself in a function's place.
fn context(lambda: &LambdaService, target: &Target) -> Context {
    Context { source_arn: Some(target.arn().into()), ..provisioned::context(lambda, target) }
}

/// Refuses a destination or a dead letter target that the role may not send to. A service that is not here is asked later, by the
/// delivery itself.
pub(crate) async fn check_delivery(
    lambda: &LambdaService,
    target: &Target,
    role: &str,
    arn: &str,
) -> Result<(), Error> {
    let Ok(parsed) = arn.parse::<Arn>() else { return Ok(()) };
    let session = lambda.roles.session(role, &target.name, limits::DELIVERY_SESSION_SECONDS).await;
    let principal = session.map_err(|_| text::role_cannot_be_assumed())?.principal;
    let ctx = context(lambda, target).acting_as(principal);
    match asked(lambda, &ctx, &parsed, arn).await {
        Err((action, error)) if error.status == 403 => {
            Err(text::invalid(format!("The provided execution role does not have permissions to call {action}")))
        }
        _ => Ok(()),
    }
}

/// Asks for the call that a delivery makes; the refusal with the call's name.
async fn asked(lambda: &LambdaService, ctx: &Context, arn: &Arn, text: &str) -> Result<(), (&'static str, Error)> {
    let (bus, body) = (&lambda.bus, "{}".to_owned());
    match arn.service.as_str() {
        "sqs" => {
            let queue_url = crate::deliver::queue_url(arn);
            let input = sqs::SendMessageRequest { queue_url, message_body: body, ..Default::default() };
            bus.check::<sqs::op::SendMessage>(ctx, input).await.map_err(|error| ("SendMessage on SQS", error))
        }
        "sns" => {
            let input = sns::PublishInput { topic_arn: Some(text.to_owned()), message: body, ..Default::default() };
            bus.check::<sns::op::Publish>(ctx, input).await.map_err(|error| ("Publish on SNS", error))
        }
        "lambda" => {
            let input = types::InvocationRequest { function_name: text.to_owned(), ..Default::default() };
            bus.check::<types::op::Invoke>(ctx, input).await.map_err(|error| ("InvokeFunction on Lambda", error))
        }
        "events" => {
            let entry = events::PutEventsRequestEntry {
                event_bus_name: Some(text.to_owned()),
                source: Some("lambda".to_owned()),
                detail_type: Some(crate::deliver::RESULT_FAILURE.to_owned()),
                detail: Some(body),
                ..Default::default()
            };
            let input = events::PutEventsRequest { entries: vec![entry], ..Default::default() };
            bus.check::<events::op::PutEvents>(ctx, input).await.map_err(|error| ("PutEvents on EventBridge", error))
        }
        "s3" => {
            let (bucket, key) = (arn.resource.clone(), "aws/lambda/async".to_owned());
            let input = s3::PutObjectRequest { bucket, key, ..Default::default() };
            bus.check::<s3::op::PutObject>(ctx, input).await.map_err(|error| ("PutObject on S3", error))
        }
        _ => Ok(()),
    }
}
