//! `GetEventSourceMapping` and `ListEventSourceMappings`.

use super::record::{MAPPINGS, mapping};
use super::show;
use crate::names::Target;
use crate::service::LambdaService;
use crate::{limits, pages, record, text};
use api::lambda as types;
use contract::Error;
use platform::Call;
use store::Scan;

/// `GetEventSourceMapping`.
pub(crate) async fn get(
    lambda: &LambdaService,
    call: Call<types::GetEventSourceMappingRequest>,
) -> Result<types::EventSourceMappingConfiguration, Error> {
    let key = mapping(call.ctx.account.as_str(), call.ctx.region.as_str(), &call.input.uuid);
    let found = lambda.store.get(&MAPPINGS, &key).await.map_err(Error::internal)?;
    let found = found.ok_or_else(text::resource_does_not_exist)?;
    show::opened(lambda, &call.ctx, &found, found.state).await
}

/// `ListEventSourceMappings`.
pub(crate) async fn list(
    lambda: &LambdaService,
    call: Call<types::ListEventSourceMappingsRequest>,
) -> Result<types::ListEventSourceMappingsResponse, Error> {
    let Call { ctx, input } = call;
    let function = input.function_name.as_deref().map(|name| Target::read(&ctx, name, None)).transpose()?;
    let function = function.map(|target| target.arn_as_asked());
    let place = record::place(ctx.account.as_str(), ctx.region.as_str());
    let rows = lambda.store.scan(&MAPPINGS, &Scan::prefix(&place)).await.map_err(Error::internal)?;
    let rows = rows.into_iter().map(|(_, mapping)| mapping).filter(|mapping| {
        input.event_source_arn.as_ref().is_none_or(|arn| *arn == mapping.source_arn)
            && function.as_ref().is_none_or(|arn| *arn == mapping.function_arn())
    });
    let items = rows.map(|mapping| (mapping.uuid.clone(), mapping)).collect();
    let (page, next_marker) = pages::cut(items, input.marker.as_deref(), input.max_items, limits::MAPPING_PAGE_MAX)?;
    let page = page.iter().map(|mapping| show::listed(lambda, mapping)).collect();
    Ok(types::ListEventSourceMappingsResponse { next_marker, event_source_mappings: Some(page) })
}
