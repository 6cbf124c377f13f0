//! What a function is: looked up by its qualifiers, shown, and listed.

use crate::answer;
use crate::names::{Qualifier, Target};
use crate::pages;
use crate::record::{self, Configuration, Function, Version};
use crate::service::LambdaService;
use crate::{concurrency, limits, sealed_code, text, variables, versions};
use api::lambda::{self as types, op};
use contract::Error;
use platform::{Call, Context};
use store::{Key, Scan};

/// The configuration that a qualifier means, as it is stored now.
pub(crate) async fn resolve(lambda: &LambdaService, target: &Target) -> Result<(Function, Configuration), Error> {
    let missing = || text::function_not_found(&target.arn_as_asked());
    let key = target.key();
    let function = lambda.load(&key).await?.ok_or_else(missing)?;
    let number = match target.qualifier() {
        None | Some(Qualifier::Latest) => None,
        Some(Qualifier::Version(number)) => Some(number.to_string()),
        Some(Qualifier::Alias(name)) => {
            let alias =
                lambda.store.get(&record::ALIASES, &record::alias(&key, &name)).await.map_err(Error::internal)?;
            Some(alias.ok_or_else(missing)?.version)
        }
    };
    let configuration = match number.as_deref() {
        None | Some("$LATEST") => function.latest.clone(),
        Some(number) => version(lambda, &key, number).await?.ok_or_else(missing)?,
    };
    Ok((function, configuration))
}

/// A published version's configuration.
pub(crate) async fn version(
    lambda: &LambdaService,
    function: &Key,
    number: &str,
) -> Result<Option<Configuration>, Error> {
    let Ok(number) = number.parse() else { return Ok(None) };
    let found =
        lambda.store.get(&record::VERSIONS, &record::version(function, number)).await.map_err(Error::internal)?;
    Ok(found.map(|Version(configuration)| configuration))
}

/// A configuration as this caller reads it.
pub(crate) async fn shown(
    lambda: &LambdaService,
    ctx: &Context,
    target: &Target,
    of: &Configuration,
    qualifier: Option<&str>,
) -> types::FunctionConfiguration {
    let environment = variables::shown(lambda, ctx, target, of).await;
    types::FunctionConfiguration { environment, ..answer::configuration(target.home(), of, qualifier) }
}

/// The same in a list, under the qualifier of the target.
pub(crate) async fn listed(
    lambda: &LambdaService,
    ctx: &Context,
    target: &Target,
    of: &Configuration,
) -> types::FunctionConfiguration {
    let answer = answer::listed(target.home(), of, target.qualifier.as_deref());
    types::FunctionConfiguration { environment: variables::shown(lambda, ctx, target, of).await, ..answer }
}

/// `GetFunction`.
pub(crate) async fn get(
    lambda: &LambdaService,
    call: Call<types::GetFunctionRequest>,
) -> Result<types::GetFunctionResponse, Error> {
    let target = Target::read(&call.ctx, &call.input.function_name, call.input.qualifier.as_deref())?;
    let (function, configuration) = resolve(lambda, &target).await?;
    let (tags, tags_error) = tags(lambda, &call.ctx, &target, function.tags).await;
    let code = location(lambda, &call.ctx, &target, &configuration).await;
    Ok(types::GetFunctionResponse {
        configuration: Some(shown(lambda, &call.ctx, &target, &configuration, target.qualifier.as_deref()).await),
        code: Some(code),
        tags,
        tags_error,
        concurrency: concurrency::reserved(lambda, &target)
            .await?
            .map(|count| types::Concurrency { reserved_concurrent_executions: Some(count) }),
    })
}

/// Where the caller gets the package, or why he does not.
async fn location(
    lambda: &LambdaService,
    ctx: &Context,
    target: &Target,
    of: &Configuration,
) -> types::FunctionCodeLocation {
    let error = match &of.code_seal {
        Some(seal) => sealed_code::refusal_of(lambda, ctx, target, seal).await,
        None => None,
    };
    let link = || lambda.code.links().of_function(&ctx.endpoint, of, lambda.now_ms());
    types::FunctionCodeLocation {
        repository_type: Some("S3".to_owned()),
        location: error.is_none().then(link),
        source_kms_key_arn: of.source_kms_key_arn.clone(),
        error,
        ..Default::default()
    }
}

/// The tags, where there are any and the caller may list them.
async fn tags(
    lambda: &LambdaService,
    ctx: &Context,
    target: &Target,
    tags: Vec<(String, String)>,
) -> (Option<Vec<(String, String)>>, Option<types::TagsError>) {
    if tags.is_empty() {
        return (None, None);
    }
    let asked = types::ListTagsRequest { resource: target.arn() };
    match lambda.bus.check::<op::ListTags>(ctx, asked).await {
        Ok(()) => (Some(tags), None),
        Err(error) => {
            let message = error.message.unwrap_or_default();
            (None, Some(types::TagsError { error_code: error.code.into_owned(), message }))
        }
    }
}

/// `GetFunctionConfiguration`.
pub(crate) async fn get_configuration(
    lambda: &LambdaService,
    call: Call<types::GetFunctionConfigurationRequest>,
) -> Result<types::FunctionConfiguration, Error> {
    let target = Target::read(&call.ctx, &call.input.function_name, call.input.qualifier.as_deref())?;
    let (_, configuration) = resolve(lambda, &target).await?;
    Ok(shown(lambda, &call.ctx, &target, &configuration, target.qualifier.as_deref()).await)
}

/// `ListFunctions`.
pub(crate) async fn list(
    lambda: &LambdaService,
    call: Call<types::ListFunctionsRequest>,
) -> Result<types::ListFunctionsResponse, Error> {
    let Call { ctx, input } = call;
    // Copies of functions of another region, of which there are none.
    if input.master_region.as_deref().is_some_and(|region| region != "ALL") {
        return Ok(types::ListFunctionsResponse { functions: Some(Vec::new()), next_marker: None });
    }
    let all_versions = input.function_version.as_deref() == Some("ALL");
    let place = record::place(ctx.account.as_str(), ctx.region.as_str());
    let rows = lambda.store.scan(&record::FUNCTIONS, &Scan::prefix(&place)).await.map_err(Error::internal)?;
    let mut items = Vec::new();
    for (key, function) in rows {
        let name = key.text(2).unwrap_or_default();
        let target = Target {
            account: ctx.account.to_string(),
            region: ctx.region.to_string(),
            name: name.clone(),
            qualifier: all_versions.then(|| "$LATEST".to_owned()),
        };
        items.push((name.clone(), (target.clone(), function.latest)));
        if all_versions {
            for (number, version) in versions::all(lambda, &key).await? {
                let target = Target { qualifier: Some(number.to_string()), ..target.clone() };
                items.push((format!("{name}:{number:020}"), (target, version)));
            }
        }
    }
    let (page, next_marker) = pages::cut(items, input.marker.as_deref(), input.max_items, limits::PAGE_MAX)?;
    let mut functions = Vec::with_capacity(page.len());
    for (target, configuration) in page {
        functions.push(listed(lambda, &ctx, &target, &configuration).await);
    }
    Ok(types::ListFunctionsResponse { functions: Some(functions), next_marker })
}
