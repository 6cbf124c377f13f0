//! Aliases: names for versions, with a share of the calls for a second one.

use crate::answer;
use crate::limits;
use crate::names::Target;
use crate::pages;
use crate::read::version;
use crate::record::{self, Alias, Configuration};
use crate::service::{LambdaService, refuse, settle_error};
use crate::{owned, provisioned, text};
use api::lambda as types;
use contract::Error;
use platform::Call;
use store::{Abort, Scan};

/// `CreateAlias`.
pub(crate) async fn create(
    lambda: &LambdaService,
    call: Call<types::CreateAliasRequest>,
) -> Result<types::AliasConfiguration, Error> {
    let input = call.input;
    let target = Target::read(&call.ctx, &input.function_name, None)?;
    // What is missing is told before what is wrong with the weights.
    served(lambda, &target, &input.function_version).await?;
    let extra = extra_of(input.routing_config.as_ref())?;
    let alias = Alias {
        version: input.function_version,
        description: input.description.unwrap_or_default(),
        extra,
        revision_id: lambda.revision(),
    };
    check(lambda, &target, &alias).await?;
    let (key, name, alias) = (&target.key(), &input.name, &alias);
    let (exists, missing) = (&target.qualified(name), &target.arn());
    lambda
        .store
        .transact("lambda.alias.create", |tx| async move {
            if tx.get(&record::FUNCTIONS, key).await?.is_none() {
                return refuse(text::function_not_found(missing));
            }
            let alias_key = record::alias(key, name);
            if tx.get(&record::ALIASES, &alias_key).await?.is_some() {
                return refuse(text::alias_exists(exists));
            }
            tx.put(&record::ALIASES, &alias_key, alias)?;
            Ok(())
        })
        .await
        .map_err(settle_error)?;
    lambda.running.forget(&target);
    Ok(answer::alias(target.home(), name, alias))
}

/// The extra version and its share.
fn extra_of(routing: Option<&types::AliasRoutingConfiguration>) -> Result<Option<(String, f64)>, Error> {
    let weights = routing.and_then(|routing| routing.additional_version_weights.as_deref()).unwrap_or_default();
    match weights {
        [] => Ok(None),
        [one] => Ok(Some(one.clone())),
        _ => Err(text::invalid("Number of items in AdditionalVersionWeights cannot be greater than 1")),
    }
}

/// `$LATEST` or a version, which must be there.
async fn served(lambda: &LambdaService, target: &Target, number: &str) -> Result<Configuration, Error> {
    let (key, missing) = (target.key(), || text::function_not_found(&target.qualified(number)));
    let function = lambda.load(&key).await?.ok_or_else(missing)?;
    match number {
        "$LATEST" => Ok(function.latest),
        number => version(lambda, &key, number).await?.ok_or_else(missing),
    }
}

async fn check(lambda: &LambdaService, target: &Target, alias: &Alias) -> Result<(), Error> {
    let main = served(lambda, target, &alias.version).await?;
    let Some((extra, _)) = &alias.extra else { return Ok(()) };
    if alias.version == "$LATEST" {
        let text = "$LATEST is not supported for an alias pointing to more than 1 version";
        return Err(Error::client(400, "InvalidParameterValueException", text));
    }
    if *extra == alias.version {
        return Err(text::invalid(format!(
            "Invalid function version {extra}. Function version {extra} is already included in routing configuration."
        )));
    }
    check_alike(&main, &served(lambda, target, extra).await?)
}

/// What versions that share an alias's calls must have in common. The texts are our own.
fn check_alike(one: &Configuration, other: &Configuration) -> Result<(), Error> {
    if one.role != other.role {
        return Err(text::invalid("Weighted versions of an alias must have the same execution role."));
    }
    if one.dead_letter_arn != other.dead_letter_arn {
        return Err(text::invalid("Weighted versions of an alias must have the same dead letter configuration."));
    }
    Ok(())
}

/// `GetAlias`.
pub(crate) async fn get(
    lambda: &LambdaService,
    call: Call<types::GetAliasRequest>,
) -> Result<types::AliasConfiguration, Error> {
    let target = Target::read(&call.ctx, &call.input.function_name, None)?;
    let name = call.input.name;
    let found =
        lambda.store.get(&record::ALIASES, &record::alias(&target.key(), &name)).await.map_err(Error::internal)?;
    let alias = found.ok_or_else(|| text::cannot_find_alias(&target.qualified(&name)))?;
    Ok(answer::alias(target.home(), &name, &alias))
}

/// `ListAliases`.
pub(crate) async fn list(
    lambda: &LambdaService,
    call: Call<types::ListAliasesRequest>,
) -> Result<types::ListAliasesResponse, Error> {
    let input = call.input;
    let target = Target::read(&call.ctx, &input.function_name, None)?;
    let key = target.key();
    if lambda.load(&key).await?.is_none() {
        return Err(text::function_not_found(&target.arn()));
    }
    let rows = lambda.store.scan(&record::ALIASES, &Scan::prefix(&key)).await.map_err(Error::internal)?;
    let wanted = |alias: &Alias| {
        let of = |version: &String| {
            alias.version == *version || alias.extra.as_ref().is_some_and(|(extra, _)| extra == version)
        };
        input.function_version.as_ref().is_none_or(of)
    };
    let items = rows.into_iter().filter(|(_, alias)| wanted(alias)).map(|(key, alias)| {
        let name = key.text(3).unwrap_or_default();
        (name.clone(), answer::alias(target.home(), &name, &alias))
    });
    let (aliases, next_marker) =
        pages::cut(items.collect(), input.marker.as_deref(), input.max_items, limits::ALIAS_PAGE_MAX)?;
    Ok(types::ListAliasesResponse { aliases: Some(aliases), next_marker })
}

/// `UpdateAlias`: absent members stay as they are.
pub(crate) async fn update(
    lambda: &LambdaService,
    call: Call<types::UpdateAliasRequest>,
) -> Result<types::AliasConfiguration, Error> {
    let input = call.input;
    let target = Target::read(&call.ctx, &input.function_name, None)?;
    let alias_key = record::alias(&target.key(), &input.name);
    let missing = || text::alias_not_found(&target.qualified(&input.name));
    let before = lambda.store.get(&record::ALIASES, &alias_key).await.map_err(Error::internal)?.ok_or_else(missing)?;
    let after = changed(&before, &input, lambda.revision())?;
    check(lambda, &target, &after).await?;
    let (alias_key, before, after_ref, missing) = (&alias_key, &before, &after, &missing);
    let expected = input.revision_id.as_deref();
    lambda
        .store
        .transact("lambda.alias.update", |tx| async move {
            let Some(now) = tx.get(&record::ALIASES, alias_key).await? else { return refuse(missing()) };
            // Without a revision the last writer wins, as on AWS; with one, nobody may have come between.
            if expected.is_some_and(|expected| now.revision_id != expected || now != *before) {
                return refuse(text::stale_revision());
            }
            tx.put(&record::ALIASES, alias_key, after_ref)?;
            Ok::<(), Abort<Error>>(())
        })
        .await
        .map_err(settle_error)?;
    lambda.running.forget(&target);
    provisioned::apply(lambda, &target).await?;
    Ok(answer::alias(target.home(), &input.name, &after))
}

fn changed(before: &Alias, input: &types::UpdateAliasRequest, revision_id: String) -> Result<Alias, Error> {
    let extra = match &input.routing_config {
        Some(routing) => extra_of(Some(routing))?,
        None => before.extra.clone(),
    };
    Ok(Alias {
        version: input.function_version.clone().unwrap_or_else(|| before.version.clone()),
        description: input.description.clone().unwrap_or_else(|| before.description.clone()),
        extra,
        revision_id,
    })
}

/// `DeleteAlias`: 204 whether it was there or not, as long as the function is.
pub(crate) async fn delete(lambda: &LambdaService, call: Call<types::DeleteAliasRequest>) -> Result<(), Error> {
    let target = Target::read(&call.ctx, &call.input.function_name, None)?;
    let (key, name) = (&target.key(), &call.input.name);
    let alias_key = &record::alias(key, name);
    lambda
        .store
        .transact("lambda.alias.delete", |tx| async move {
            tx.delete(&record::ALIASES, alias_key);
            owned::delete_qualifier(&tx, key, name).await?;
            Ok::<(), Abort<Error>>(())
        })
        .await
        .map_err(settle_error)?;
    lambda.running.forget(&target);
    provisioned::apply(lambda, &target).await
}
