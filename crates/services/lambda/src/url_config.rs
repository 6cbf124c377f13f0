//! Function URLs: a function's or an alias's own web address. What is behind it is `url_serve`'s.

use crate::limits;
use crate::names::{Qualifier, Target};
use crate::pages;
use crate::record::{self, Cors, UrlConfig, UrlOwner};
use crate::service::{LambdaService, refuse, settle_error};
use crate::subject::Subject;
use crate::{answer, text};
use api::lambda::{self as types, error};
use contract::Error;
use platform::{Call, Context};
use store::{Abort, Key, Scan, Tx};

/// The row of a function's own URL or of an alias's.
fn row(target: &Target) -> Key {
    record::qualified(&target.key(), target.qualifier.as_deref().unwrap_or(""))
}

fn no_function() -> Error {
    error::resource_not_found_exception("Function does not exist")
}

/// Functions and aliases have URLs, versions have none.
async fn need(tx: &Tx, key: &Key, target: &Target) -> Result<(), Abort<Error>> {
    let qualifier = target.qualifier();
    let is_possible = matches!(qualifier, None | Some(Qualifier::Alias(_)));
    if !is_possible || Subject::find(tx, key, qualifier.as_ref()).await?.is_none() {
        return refuse(no_function());
    }
    Ok(())
}

/// `CreateFunctionUrlConfig`.
pub(crate) async fn create(
    lambda: &LambdaService,
    call: Call<types::CreateFunctionUrlConfigRequest>,
) -> Result<types::CreateFunctionUrlConfigResponse, Error> {
    let Call { ctx, input } = call;
    let target = &Target::read(&ctx, &input.function_name, input.qualifier.as_deref())?;
    let now_ms = lambda.now_ms();
    let config = &UrlConfig {
        id: lambda.ids.text(b"abcdefghijklmnopqrstuvwxyz234567", limits::URL_ID_LENGTH),
        auth_type: input.auth_type,
        cors: input.cors.map(stored_cors),
        invoke_mode: input.invoke_mode,
        created_ms: now_ms,
        modified_ms: now_ms,
    };
    let owner = &UrlOwner {
        account: target.account.clone(),
        region: target.region.clone(),
        name: target.name.clone(),
        alias: target.qualifier.clone(),
    };
    let (key, row) = (&target.key(), &row(target));
    lambda
        .store
        .transact("lambda.url.create", |tx| async move {
            need(&tx, key, target).await?;
            if tx.get(&record::FUNCTIONS, key).await?.is_some_and(|function| function.latest.tenancy.is_some()) {
                return refuse(text::not_with_tenants("A function URL"));
            }
            if tx.get(&record::URLS, row).await?.is_some() {
                return refuse(error::resource_conflict_exception(format!(
                    "Failed to create function url config for [functionArn = {}]. Error message:  FunctionUrlConfig exists for this Lambda function",
                    target.arn_as_asked()
                )));
            }
            tx.put(&record::URLS, row, config)?;
            tx.put(&record::URL_OWNERS, &record::url_owner(&config.id), owner)?;
            Ok(())
        })
        .await
        .map_err(settle_error)?;
    Ok(types::CreateFunctionUrlConfigResponse {
        function_url: address(&ctx, &config.id),
        function_arn: target.arn_as_asked(),
        auth_type: config.auth_type.clone(),
        cors: config.cors.as_ref().map(shown_cors),
        creation_time: answer::time(now_ms),
        invoke_mode: config.invoke_mode.clone(),
    })
}

/// Where the URL is reached: below the host that the caller reached us by.
fn address(ctx: &Context, id: &str) -> String {
    let (scheme, authority) = ctx.endpoint.split_once("://").unwrap_or(("http", &ctx.endpoint));
    let (host, port) = split_port(authority);
    // An IP address has no names below it; every one that is asked from here is this machine's.
    let host = if host.parse::<std::net::IpAddr>().is_ok() || host.starts_with('[') || host.is_empty() {
        "localhost"
    } else {
        host
    };
    format!("{scheme}://{id}.lambda-url.{}.{host}{port}/", ctx.region)
}

/// Host, and port with its colon.
fn split_port(authority: &str) -> (&str, &str) {
    match authority.rfind(':') {
        Some(at) if !authority[at..].contains(']') => authority.split_at(at),
        _ => (authority, ""),
    }
}

fn stored_cors(given: types::Cors) -> Cors {
    Cors {
        credentials: given.allow_credentials,
        headers: given.allow_headers,
        methods: given.allow_methods,
        origins: given.allow_origins,
        expose: given.expose_headers,
        max_age_seconds: given.max_age,
    }
}

fn shown_cors(stored: &Cors) -> types::Cors {
    types::Cors {
        allow_credentials: stored.credentials,
        allow_headers: stored.headers.clone(),
        allow_methods: stored.methods.clone(),
        allow_origins: stored.origins.clone(),
        expose_headers: stored.expose.clone(),
        max_age: stored.max_age_seconds,
    }
}

fn shown(ctx: &Context, arn: String, config: &UrlConfig) -> types::FunctionUrlConfig {
    types::FunctionUrlConfig {
        function_url: address(ctx, &config.id),
        function_arn: arn,
        creation_time: answer::time(config.created_ms),
        last_modified_time: answer::time(config.modified_ms),
        cors: config.cors.as_ref().map(shown_cors),
        auth_type: config.auth_type.clone(),
        invoke_mode: Some(config.invoke_mode.clone().unwrap_or_else(|| "BUFFERED".to_owned())),
    }
}

/// `GetFunctionUrlConfig`.
pub(crate) async fn get(
    lambda: &LambdaService,
    call: Call<types::GetFunctionUrlConfigRequest>,
) -> Result<types::GetFunctionUrlConfigResponse, Error> {
    let target = Target::read(&call.ctx, &call.input.function_name, call.input.qualifier.as_deref())?;
    let found = lambda.store.get(&record::URLS, &row(&target)).await.map_err(Error::internal)?;
    let config = found.ok_or_else(text::resource_does_not_exist)?;
    let shown = shown(&call.ctx, target.arn_as_asked(), &config);
    Ok(types::GetFunctionUrlConfigResponse {
        function_url: shown.function_url,
        function_arn: shown.function_arn,
        auth_type: shown.auth_type,
        cors: shown.cors,
        creation_time: shown.creation_time,
        last_modified_time: shown.last_modified_time,
        invoke_mode: shown.invoke_mode,
    })
}

/// `ListFunctionUrlConfigs`.
pub(crate) async fn list(
    lambda: &LambdaService,
    call: Call<types::ListFunctionUrlConfigsRequest>,
) -> Result<types::ListFunctionUrlConfigsResponse, Error> {
    let Call { ctx, input } = call;
    let target = Target::read(&ctx, &input.function_name, None)?;
    let key = target.key();
    if lambda.load(&key).await?.is_none() {
        return Err(no_function());
    }
    let rows = lambda.store.scan(&record::URLS, &Scan::prefix(&key)).await.map_err(Error::internal)?;
    let items = rows.into_iter().map(|(key, config)| {
        let alias = key.text(3).unwrap_or_default();
        let arn = if alias.is_empty() { target.arn() } else { target.qualified(&alias) };
        // The function's own comes first, so its marker must not be empty.
        (format!("/{alias}"), shown(&ctx, arn, &config))
    });
    let (page, next_marker) = pages::cut(items.collect(), input.marker.as_deref(), input.max_items, limits::PAGE_MAX)?;
    Ok(types::ListFunctionUrlConfigsResponse { function_url_configs: page, next_marker })
}

/// `UpdateFunctionUrlConfig`: absent members stay as they are; CORS settings are replaced as a whole.
pub(crate) async fn update(
    lambda: &LambdaService,
    call: Call<types::UpdateFunctionUrlConfigRequest>,
) -> Result<types::UpdateFunctionUrlConfigResponse, Error> {
    let Call { ctx, input } = call;
    let target = &Target::read(&ctx, &input.function_name, input.qualifier.as_deref())?;
    let (auth_type, invoke_mode) = (&input.auth_type, &input.invoke_mode);
    let cors = &input.cors.map(stored_cors);
    let (key, row, now_ms) = (&target.key(), &row(target), lambda.now_ms());
    let config = lambda
        .store
        .transact("lambda.url.update", |tx| async move {
            need(&tx, key, target).await?;
            let Some(mut config) = tx.get(&record::URLS, row).await? else {
                return refuse(text::resource_does_not_exist());
            };
            config.auth_type = auth_type.clone().unwrap_or(config.auth_type);
            config.invoke_mode = invoke_mode.clone().or(config.invoke_mode);
            config.cors = cors.clone().or(config.cors);
            config.modified_ms = now_ms;
            tx.put(&record::URLS, row, &config)?;
            Ok(config)
        })
        .await
        .map_err(settle_error)?;
    let shown = shown(&ctx, target.arn_as_asked(), &config);
    Ok(types::UpdateFunctionUrlConfigResponse {
        function_url: shown.function_url,
        function_arn: shown.function_arn,
        auth_type: shown.auth_type,
        cors: shown.cors,
        creation_time: shown.creation_time,
        last_modified_time: shown.last_modified_time,
        invoke_mode: shown.invoke_mode,
    })
}

/// `DeleteFunctionUrlConfig`. The address never comes back.
pub(crate) async fn delete(
    lambda: &LambdaService,
    call: Call<types::DeleteFunctionUrlConfigRequest>,
) -> Result<(), Error> {
    let target = &Target::read(&call.ctx, &call.input.function_name, call.input.qualifier.as_deref())?;
    let row = &row(target);
    lambda
        .store
        .transact("lambda.url.delete", |tx| async move {
            let Some(config) = tx.get(&record::URLS, row).await? else {
                return refuse(text::resource_does_not_exist());
            };
            tx.delete(&record::URLS, row);
            tx.delete(&record::URL_OWNERS, &record::url_owner(&config.id));
            Ok(())
        })
        .await
        .map_err(settle_error)
}

/// Whose a URL is and how it is set up.
pub(crate) async fn find(lambda: &LambdaService, id: &str) -> Result<Option<(UrlOwner, UrlConfig)>, Error> {
    let owner = lambda.store.get(&record::URL_OWNERS, &record::url_owner(id)).await.map_err(Error::internal)?;
    let Some(owner) = owner else { return Ok(None) };
    let key = record::function(&owner.account, &owner.region, &owner.name);
    let row = record::qualified(&key, owner.alias.as_deref().unwrap_or(""));
    let config = lambda.store.get(&record::URLS, &row).await.map_err(Error::internal)?;
    Ok(config.filter(|config| config.id == id).map(|config| (owner, config)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{Scene, message};
    use api::lambda::Lambda;

    fn create(qualifier: Option<&str>) -> types::CreateFunctionUrlConfigRequest {
        types::CreateFunctionUrlConfigRequest {
            function_name: "f".to_owned(),
            qualifier: qualifier.map(str::to_owned),
            auth_type: "NONE".to_owned(),
            ..Default::default()
        }
    }

    fn get(qualifier: Option<&str>) -> types::GetFunctionUrlConfigRequest {
        types::GetFunctionUrlConfigRequest { function_name: "f".to_owned(), qualifier: qualifier.map(str::to_owned) }
    }

    #[tokio::test]
    async fn one_for_a_function_and_one_for_each_alias() {
        let scene = Scene::new().await;
        let error = scene.lambda.create_function_url_config(scene.call(create(None))).await.expect_err("no function");
        assert_eq!(message(&error), (404, "Function does not exist"));
        scene.function("f").await;
        let made = scene.lambda.create_function_url_config(scene.call(create(None))).await.expect("made");
        assert_eq!(made.invoke_mode, None, "not shown unless given");
        let found = scene.lambda.get_function_url_config(scene.call(get(None))).await.expect("there");
        assert_eq!((found.function_url, found.invoke_mode.as_deref()), (made.function_url, Some("BUFFERED")));
        let error = scene.lambda.create_function_url_config(scene.call(create(None))).await.expect_err("taken");
        let expected = format!(
            "Failed to create function url config for [functionArn = {}]. Error message:  FunctionUrlConfig exists for this Lambda function",
            scene.arn("f", None)
        );
        assert_eq!(message(&error), (409, &*expected));
        let error = scene.lambda.create_function_url_config(scene.call(create(Some("live")))).await;
        assert_eq!(message(&error.expect_err("no alias")), (404, "Function does not exist"));
        scene.publish("f").await;
        scene.alias("f", "live", "1").await;
        let made = scene.lambda.create_function_url_config(scene.call(create(Some("live")))).await.expect("made");
        assert_eq!(made.function_arn, scene.arn("f", Some("live")));
        let list = types::ListFunctionUrlConfigsRequest { function_name: "f".to_owned(), ..Default::default() };
        let listed = scene.lambda.list_function_url_configs(scene.call(list)).await.expect("listed");
        assert_eq!(listed.function_url_configs.len(), 2);
    }

    #[tokio::test]
    async fn a_deleted_address_stays_dead() {
        let scene = Scene::new().await;
        scene.function("f").await;
        scene.publish("f").await;
        scene.alias("f", "live", "1").await;
        let url = scene.lambda.create_function_url_config(scene.call(create(Some("live")))).await.expect("made");
        let id = url.function_url["http://".len()..].split('.').next().expect("a label").to_owned();
        assert_eq!(id.len(), 32);
        assert!(find(&scene.lambda, &id).await.expect("reads").is_some());
        let delete = types::DeleteAliasRequest { function_name: "f".to_owned(), name: "live".to_owned() };
        scene.lambda.delete_alias(scene.call(delete)).await.expect("deleted");
        assert!(find(&scene.lambda, &id).await.expect("reads").is_none());
        let error = scene.lambda.get_function_url_config(scene.call(get(Some("live")))).await.expect_err("gone");
        assert_eq!(message(&error), (404, "The resource you requested does not exist."));
    }

    #[tokio::test]
    async fn the_address_is_reachable_by_the_name_that_the_caller_used() {
        let scene = Scene::new().await;
        for (endpoint, expected) in [
            ("http://127.0.0.1:4566", "http://x.lambda-url.us-east-1.localhost:4566/"),
            ("http://localhost:4566", "http://x.lambda-url.us-east-1.localhost:4566/"),
            ("http://[::1]:4566", "http://x.lambda-url.us-east-1.localhost:4566/"),
            ("https://freehold.example.com", "https://x.lambda-url.us-east-1.freehold.example.com/"),
        ] {
            let ctx = Context { endpoint: endpoint.into(), ..scene.ctx() };
            assert_eq!(address(&ctx, "x"), expected);
        }
    }
}
