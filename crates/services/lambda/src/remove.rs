//! Removal of functions and versions, with what they own.

use crate::names::{Qualifier, Target};
use crate::record;
use crate::service::{LambdaService, refuse, settle_error};
use crate::{concurrency, grants, owned, text};
use api::lambda as types;
use contract::Error;
use platform::Call;
use store::Scan;

/// `DeleteFunction`: the function with everything, or one version.
pub(crate) async fn delete(
    lambda: &LambdaService,
    call: Call<types::DeleteFunctionRequest>,
) -> Result<types::DeleteFunctionResponse, Error> {
    const NO_CONTENT: types::DeleteFunctionResponse = types::DeleteFunctionResponse { status_code: Some(204) };
    let target = Target::read(&call.ctx, &call.input.function_name, call.input.qualifier.as_deref())?;
    match target.qualifier() {
        Some(Qualifier::Latest) => {
            Err(text::invalid("$LATEST version cannot be deleted without deleting the function."))
        }
        Some(Qualifier::Alias(_)) => Err(text::invalid("Deletion of aliases is not currently supported.")),
        Some(Qualifier::Version(number)) => delete_version(lambda, &target, number).await.map(|()| NO_CONTENT),
        None => delete_whole(lambda, &target).await.map(|()| NO_CONTENT),
    }
}

async fn delete_version(lambda: &LambdaService, target: &Target, number: u64) -> Result<(), Error> {
    let (key, missing, text_number) = (&target.key(), &target.arn(), &number.to_string());
    lambda
        .store
        .transact("lambda.delete_version", |tx| async move {
            if tx.get(&record::FUNCTIONS, key).await?.is_none() {
                return refuse(text::function_not_found(missing));
            }
            let aliases = tx.scan(&record::ALIASES, &Scan::prefix(key)).await?;
            let users = aliases.iter().filter(|(_, alias)| {
                alias.version == *text_number || alias.extra.as_ref().is_some_and(|(extra, _)| extra == text_number)
            });
            let users: Vec<String> = users.filter_map(|(key, _)| key.text(3)).collect();
            if !users.is_empty() {
                return refuse(text::version_in_use(&users));
            }
            tx.delete(&record::VERSIONS, &record::version(key, number));
            tx.delete(&record::SNAPSHOTS, &record::version(key, number));
            owned::delete_qualifier(&tx, key, text_number).await?;
            Ok(())
        })
        .await
        .map_err(settle_error)?;
    lambda.running.forget(target);
    lambda.running.close(target, Some(text_number));
    lambda.garbage.notify_one();
    concurrency::refresh(lambda, target).await
}

async fn delete_whole(lambda: &LambdaService, target: &Target) -> Result<(), Error> {
    let (key, missing) = (&target.key(), &target.arn());
    lambda
        .store
        .transact("lambda.delete", |tx| async move {
            if tx.get(&record::FUNCTIONS, key).await?.is_none() {
                return refuse(text::function_not_found(missing));
            }
            owned::delete_function(&tx, key).await?;
            Ok(())
        })
        .await
        .map_err(settle_error)?;
    lambda.running.forget(target);
    lambda.running.close(target, None);
    lambda.garbage.notify_one();
    grants::retire(lambda, target).await;
    concurrency::refresh(lambda, target).await
}
