//! What an account has and may have.

use crate::service::LambdaService;
use crate::{concurrency, limits, record, storage};
use api::lambda as types;
use contract::Error;
use platform::Context;
use store::Scan;

/// `GetAccountSettings`.
pub(crate) async fn settings(
    lambda: &LambdaService,
    ctx: &Context,
) -> Result<types::GetAccountSettingsResponse, Error> {
    let place = record::place(ctx.account.as_str(), ctx.region.as_str());
    let functions = lambda.store.scan(&record::FUNCTIONS, &Scan::prefix(&place)).await.map_err(Error::internal)?;
    Ok(types::GetAccountSettingsResponse {
        account_limit: Some(types::AccountLimit {
            total_code_size: Some(limits::CODE_STORAGE_BYTES),
            code_size_unzipped: Some(limits::UNZIPPED_BYTES_MAX),
            code_size_zipped: i64::try_from(limits::ZIP_BYTES_MAX).ok(),
            concurrent_executions: Some(limits::CONCURRENCY),
            unreserved_concurrent_executions: i32::try_from(concurrency::unreserved(lambda, ctx).await?).ok(),
        }),
        account_usage: Some(types::AccountUsage {
            total_code_size: Some(storage::used(lambda, &place).await?),
            function_count: i64::try_from(functions.len()).ok(),
        }),
    })
}
