//! What must be so in the world before a mapping is made or changed: the function, the queue, the role's rights.

use super::client::{Client, Trouble, context};
use super::record::Mapping;
use crate::names::Target;
use crate::service::LambdaService;
use crate::{running, text};
use contract::Error;
use platform::{Arn, Context};

/// Checks function, role and queue; a mapping that passes can work now.
pub(crate) async fn check(lambda: &LambdaService, mapping: &Mapping) -> Result<(), Error> {
    let ctx = context(lambda, mapping);
    let resolved = running::resolve(lambda, &ctx, &mapping.target()).await.map_err(missing)?;
    check_region(&mapping.source_arn, &ctx)?;
    let serving = resolved.main();
    let session = lambda.roles.session(&serving.role, &mapping.function, crate::limits::MAPPING_SESSION_SECONDS).await;
    let principal = session.map_err(|_| text::role_cannot_be_assumed())?.principal;
    let client = Client::new(lambda, mapping, principal).map_err(refused)?;
    client.check().await.map_err(refused)?;
    let visibility_s = client.visibility().await.map_err(refused)?;
    let timeout_s = i64::from(serving.environments.version().timeout_seconds);
    if visibility_s < timeout_s {
        return Err(text::invalid(format!(
            "Queue visibility timeout: {visibility_s} seconds is less than Function timeout: {timeout_s} seconds"
        )));
    }
    Ok(())
}

/// Whether there is such a function; for sources that come no further.
pub(crate) async fn need_function(lambda: &LambdaService, ctx: &Context, target: &Target) -> Result<(), Error> {
    running::resolve(lambda, ctx, target).await.map_err(missing).map(drop)
}

fn missing(error: Error) -> Error {
    if error.status == 404 { text::invalid("Function does not exist") } else { error }
}

/// A refusal while the queue is looked at. A missing queue is told as of the call that a mapping makes.
fn refused(Trouble(text): Trouble) -> Error {
    text::invalid(text.replace("occurred while GetQueueAttributes.", "occurred while ReceiveMessage."))
}

fn check_region(source: &str, ctx: &Context) -> Result<(), Error> {
    let arn: Arn = source.parse().map_err(|_| text::invalid("Unrecognized event source."))?;
    if arn.region == ctx.region.as_str() {
        return Ok(());
    }
    Err(text::invalid(format!(
        "The event source must be in the function's region: {} is not {}.",
        arn.region,
        ctx.region.as_str()
    )))
}
