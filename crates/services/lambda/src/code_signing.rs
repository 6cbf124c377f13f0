//! Code signing configurations, and the functions that new code must be signed for.
//!
//! What they do to code that is deployed is `signed`'s.

use crate::limits;
use crate::names::Target;
use crate::pages;
use crate::record::{self, CodeSigning, Function};
use crate::service::{LambdaService, refuse, settle_error};
use crate::{answer, tags, text};
use api::lambda::{self as types, error};
use contract::{Error, Value};
use platform::{Arn, Call};
use store::{Abort, Key, Scan};

/// A configuration's ARN, taken apart.
struct Named {
    arn: String,
    id: String,
    key: Key,
}

impl Named {
    fn read(arn: &str) -> Result<Self, Error> {
        let parsed: Arn = arn.parse().map_err(|_| missing(arn))?;
        let id = parsed.resource.strip_prefix("code-signing-config:").ok_or_else(|| missing(arn))?;
        let key = record::code_signing(&parsed.account, &parsed.region, id);
        Ok(Self { arn: arn.to_owned(), id: id.to_owned(), key })
    }
}

/// Recorded without `Type`.
fn missing(arn: &str) -> Error {
    let text = format!("The Lambda code signing configuration {arn} can not be found.");
    error::resource_not_found_exception(text).with_member("Type", Value::Null)
}

/// What operations on functions say of it; it wins over a missing function.
fn missing_for_function(arn: &str) -> Error {
    error::code_signing_config_not_found_exception(format!(
        "The code signing configuration cannot be found. Check that the provided configuration is not deleted: {arn}."
    ))
}

fn shown(named: &Named, config: &CodeSigning) -> types::CodeSigningConfig {
    types::CodeSigningConfig {
        code_signing_config_id: named.id.clone(),
        code_signing_config_arn: named.arn.clone(),
        description: config.description.clone(),
        allowed_publishers: types::AllowedPublishers { signing_profile_version_arns: config.profiles.clone() },
        code_signing_policies: types::CodeSigningPolicies {
            untrusted_artifact_on_deployment: Some(config.untrusted.clone()),
        },
        last_modified: answer::time(config.modified_ms),
    }
}

/// `CreateCodeSigningConfig`.
pub(crate) async fn create(
    lambda: &LambdaService,
    call: Call<types::CreateCodeSigningConfigRequest>,
) -> Result<types::CreateCodeSigningConfigResponse, Error> {
    let Call { ctx, input } = call;
    let tags = input.tags.unwrap_or_default();
    tags::check(&tags)?;
    let id =
        format!("csc-{}", lambda.ids.text(b"0123456789abcdefghijklmnopqrstuvwxyz", limits::CODE_SIGNING_ID_LENGTH));
    let arn = Arn::new("lambda", ctx.region.as_str(), ctx.account.as_str(), format!("code-signing-config:{id}"));
    let config = &CodeSigning {
        description: input.description,
        profiles: input.allowed_publishers.signing_profile_version_arns,
        untrusted: policy(input.code_signing_policies).unwrap_or_else(|| "Warn".to_owned()),
        tags,
        modified_ms: lambda.now_ms(),
    };
    let named = &Named::read(&arn.to_string())?;
    lambda
        .store
        .transact("lambda.code_signing.create", |tx| async move {
            tx.put(&record::CODE_SIGNING, &named.key, config)?;
            Ok::<_, Abort<Error>>(())
        })
        .await
        .map_err(settle_error)?;
    Ok(types::CreateCodeSigningConfigResponse { code_signing_config: shown(named, config) })
}

fn policy(given: Option<types::CodeSigningPolicies>) -> Option<String> {
    given.and_then(|policies| policies.untrusted_artifact_on_deployment)
}

async fn load(lambda: &LambdaService, named: &Named) -> Result<CodeSigning, Error> {
    let found = lambda.store.get(&record::CODE_SIGNING, &named.key).await.map_err(Error::internal)?;
    found.ok_or_else(|| missing(&named.arn))
}

/// `GetCodeSigningConfig`.
pub(crate) async fn get(
    lambda: &LambdaService,
    call: Call<types::GetCodeSigningConfigRequest>,
) -> Result<types::GetCodeSigningConfigResponse, Error> {
    let named = Named::read(&call.input.code_signing_config_arn)?;
    Ok(types::GetCodeSigningConfigResponse { code_signing_config: shown(&named, &load(lambda, &named).await?) })
}

/// `ListCodeSigningConfigs`.
pub(crate) async fn list(
    lambda: &LambdaService,
    call: Call<types::ListCodeSigningConfigsRequest>,
) -> Result<types::ListCodeSigningConfigsResponse, Error> {
    let Call { ctx, input } = call;
    let place = record::place(ctx.account.as_str(), ctx.region.as_str());
    let rows = lambda.store.scan(&record::CODE_SIGNING, &Scan::prefix(&place)).await.map_err(Error::internal)?;
    let items = rows.into_iter().filter_map(|(key, config)| {
        let id = key.text(2)?;
        let resource = format!("code-signing-config:{id}");
        let arn = Arn::new("lambda", ctx.region.as_str(), ctx.account.as_str(), resource).to_string();
        Some((id, shown(&Named::read(&arn).ok()?, &config)))
    });
    let (page, next_marker) =
        pages::cut(items.collect(), input.marker.as_deref(), input.max_items, limits::ALIAS_PAGE_MAX)?;
    Ok(types::ListCodeSigningConfigsResponse { next_marker, code_signing_configs: Some(page) })
}

/// `UpdateCodeSigningConfig`: absent members stay as they are.
pub(crate) async fn update(
    lambda: &LambdaService,
    call: Call<types::UpdateCodeSigningConfigRequest>,
) -> Result<types::UpdateCodeSigningConfigResponse, Error> {
    let input = call.input;
    let named = &Named::read(&input.code_signing_config_arn)?;
    let (description, now_ms) = (&input.description, lambda.now_ms());
    let profiles = &input.allowed_publishers.map(|publishers| publishers.signing_profile_version_arns);
    let untrusted = &policy(input.code_signing_policies);
    let config = lambda
        .store
        .transact("lambda.code_signing.update", |tx| async move {
            let Some(mut config) = tx.get(&record::CODE_SIGNING, &named.key).await? else {
                return refuse(missing(&named.arn));
            };
            config.description = description.clone().or(config.description);
            config.profiles = profiles.clone().unwrap_or(config.profiles);
            config.untrusted = untrusted.clone().unwrap_or(config.untrusted);
            config.modified_ms = now_ms;
            tx.put(&record::CODE_SIGNING, &named.key, &config)?;
            Ok(config)
        })
        .await
        .map_err(settle_error)?;
    Ok(types::UpdateCodeSigningConfigResponse { code_signing_config: shown(named, &config) })
}

/// `DeleteCodeSigningConfig`: not while a function uses it.
pub(crate) async fn delete(
    lambda: &LambdaService,
    call: Call<types::DeleteCodeSigningConfigRequest>,
) -> Result<types::DeleteCodeSigningConfigResponse, Error> {
    let named = &Named::read(&call.input.code_signing_config_arn)?;
    let place = &record::place(call.ctx.account.as_str(), call.ctx.region.as_str());
    lambda
        .store
        .transact("lambda.code_signing.delete", |tx| async move {
            if tx.get(&record::CODE_SIGNING, &named.key).await?.is_none() {
                return refuse(missing(&named.arn));
            }
            let functions = tx.scan(&record::FUNCTIONS, &Scan::prefix(place)).await?;
            if functions.iter().any(|(_, function)| function.code_signing_arn.as_deref() == Some(&named.arn)) {
                return refuse(error::resource_conflict_exception(
                    "Lambda cannot delete the code signing configuration because it is still associated with at least one function.",
                ));
            }
            tx.delete(&record::CODE_SIGNING, &named.key);
            Ok(())
        })
        .await
        .map_err(settle_error)?;
    Ok(types::DeleteCodeSigningConfigResponse {})
}

/// `ListFunctionsByCodeSigningConfig`.
pub(crate) async fn functions(
    lambda: &LambdaService,
    call: Call<types::ListFunctionsByCodeSigningConfigRequest>,
) -> Result<types::ListFunctionsByCodeSigningConfigResponse, Error> {
    let Call { ctx, input } = call;
    let named = Named::read(&input.code_signing_config_arn)?;
    load(lambda, &named).await?;
    let place = record::place(ctx.account.as_str(), ctx.region.as_str());
    let rows = lambda.store.scan(&record::FUNCTIONS, &Scan::prefix(&place)).await.map_err(Error::internal)?;
    let of = |function: &Function| function.code_signing_arn.as_deref() == Some(&named.arn);
    let items = rows.into_iter().filter(|(_, function)| of(function)).map(|(key, _)| {
        let name = key.text(2).unwrap_or_default();
        let arn = crate::names::function_arn(ctx.account.as_str(), ctx.region.as_str(), &name, None);
        (name, arn)
    });
    let (page, next_marker) =
        pages::cut(items.collect(), input.marker.as_deref(), input.max_items, limits::ALIAS_PAGE_MAX)?;
    Ok(types::ListFunctionsByCodeSigningConfigResponse { next_marker, function_arns: Some(page) })
}

/// `PutFunctionCodeSigningConfig`: for code that comes later; what runs is not checked again.
pub(crate) async fn put_function(
    lambda: &LambdaService,
    call: Call<types::PutFunctionCodeSigningConfigRequest>,
) -> Result<types::PutFunctionCodeSigningConfigResponse, Error> {
    let named = Named::read(&call.input.code_signing_config_arn)?;
    let target = Target::read(&call.ctx, &call.input.function_name, None)?;
    associate(lambda, &target, Some(&named)).await?;
    Ok(types::PutFunctionCodeSigningConfigResponse { code_signing_config_arn: named.arn, function_name: target.name })
}

/// `GetFunctionCodeSigningConfig`: empty when there is none.
pub(crate) async fn get_function(
    lambda: &LambdaService,
    call: Call<types::GetFunctionCodeSigningConfigRequest>,
) -> Result<types::GetFunctionCodeSigningConfigResponse, Error> {
    let target = Target::read(&call.ctx, &call.input.function_name, None)?;
    let function = lambda.load(&target.key()).await?.ok_or_else(|| text::function_not_found(&target.arn()))?;
    let function_name = function.code_signing_arn.is_some().then_some(target.name);
    Ok(types::GetFunctionCodeSigningConfigResponse {
        code_signing_config_arn: function.code_signing_arn,
        function_name,
    })
}

/// `DeleteFunctionCodeSigningConfig`: 204 whether there was one or not.
pub(crate) async fn delete_function(
    lambda: &LambdaService,
    call: Call<types::DeleteFunctionCodeSigningConfigRequest>,
) -> Result<(), Error> {
    let target = Target::read(&call.ctx, &call.input.function_name, None)?;
    associate(lambda, &target, None).await
}

async fn associate(lambda: &LambdaService, target: &Target, named: Option<&Named>) -> Result<(), Error> {
    let key = &target.key();
    lambda
        .store
        .transact("lambda.code_signing.associate", |tx| async move {
            if let Some(named) = named
                && tx.get(&record::CODE_SIGNING, &named.key).await?.is_none()
            {
                return refuse(missing_for_function(&named.arn));
            }
            let Some(mut function) = tx.get(&record::FUNCTIONS, key).await? else {
                return refuse(text::function_not_found(&target.arn()));
            };
            function.code_signing_arn = named.map(|named| named.arn.clone());
            tx.put(&record::FUNCTIONS, key, &function)?;
            Ok(())
        })
        .await
        .map_err(settle_error)
}

/// The configuration that code is deployed under.
pub(crate) async fn for_deployment(lambda: &LambdaService, arn: &str) -> Result<CodeSigning, Error> {
    let named = Named::read(arn)?;
    let found = lambda.store.get(&record::CODE_SIGNING, &named.key).await.map_err(Error::internal)?;
    found.ok_or_else(|| missing_for_function(arn))
}

/// Changes a configuration's tags.
pub(crate) async fn change_tags(lambda: &LambdaService, arn: &str, edit: &tags::Edit<'_>) -> Result<(), Error> {
    let named = &Named::read(arn)?;
    lambda
        .store
        .transact("lambda.code_signing.tag", |tx| async move {
            let Some(mut config) = tx.get(&record::CODE_SIGNING, &named.key).await? else {
                return refuse(missing(&named.arn));
            };
            edit(&mut config.tags);
            tags::check(&config.tags).map_err(Abort::User)?;
            tx.put(&record::CODE_SIGNING, &named.key, &config)?;
            Ok(())
        })
        .await
        .map_err(settle_error)
}

/// A configuration's tags.
pub(crate) async fn tags_of(lambda: &LambdaService, arn: &str) -> Result<Vec<(String, String)>, Error> {
    Ok(load(lambda, &Named::read(arn)?).await?.tags)
}

/// Whether an ARN is one of these.
pub(crate) fn is_config(arn: &str) -> bool {
    arn.parse::<Arn>().is_ok_and(|arn| arn.resource.starts_with("code-signing-config:"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{Scene, create as function, message, zip};
    use api::lambda::Lambda;

    async fn config(scene: &Scene, policy: Option<&str>) -> String {
        let input = types::CreateCodeSigningConfigRequest {
            allowed_publishers: types::AllowedPublishers {
                signing_profile_version_arns: vec![
                    "arn:aws:signer:us-east-1:123456789012:/signing-profiles/p/abcdefghij".to_owned(),
                ],
            },
            code_signing_policies: policy
                .map(|policy| types::CodeSigningPolicies { untrusted_artifact_on_deployment: Some(policy.to_owned()) }),
            ..Default::default()
        };
        let made = scene.lambda.create_code_signing_config(scene.call(input)).await.expect("made").code_signing_config;
        assert_eq!(made.code_signing_policies.untrusted_artifact_on_deployment.as_deref(), policy.or(Some("Warn")));
        made.code_signing_config_arn
    }

    fn update() -> types::UpdateFunctionCodeRequest {
        types::UpdateFunctionCodeRequest {
            function_name: "f".to_owned(),
            zip_file: Some(zip(&[("m.py", b"x = 2")])),
            ..Default::default()
        }
    }

    #[tokio::test]
    async fn enforcement_lets_no_unsigned_code_in() {
        let scene = Scene::new().await;
        let (warn, enforce) = (config(&scene, None).await, config(&scene, Some("Enforce")).await);
        let input =
            |arn: &str| types::CreateFunctionRequest { code_signing_config_arn: Some(arn.to_owned()), ..function("f") };
        let error = scene.create(input(&enforce)).await.expect_err("unsigned");
        assert_eq!(error.code, "CodeVerificationFailedException");
        scene.create(input(&warn)).await.expect("warned of only");
        scene.lambda.update_function_code(scene.call(update())).await.expect("warned of only");
        let put = types::PutFunctionCodeSigningConfigRequest {
            code_signing_config_arn: enforce,
            function_name: "f".to_owned(),
        };
        scene.lambda.put_function_code_signing_config(scene.call(put)).await.expect("associated");
        scene.invoke("f", None).await.expect("what runs is not checked again");
        let error = scene.lambda.update_function_code(scene.call(update())).await.expect_err("unsigned");
        assert_eq!(error.code, "CodeVerificationFailedException");
    }

    #[tokio::test]
    async fn a_configuration_in_use_stays() {
        let scene = Scene::new().await;
        let arn = config(&scene, None).await;
        scene.function("f").await;
        let put = types::PutFunctionCodeSigningConfigRequest {
            code_signing_config_arn: arn.clone(),
            function_name: "f".to_owned(),
        };
        scene.lambda.put_function_code_signing_config(scene.call(put)).await.expect("associated");
        let list = types::ListFunctionsByCodeSigningConfigRequest {
            code_signing_config_arn: arn.clone(),
            ..Default::default()
        };
        let listed = scene.lambda.list_functions_by_code_signing_config(scene.call(list)).await.expect("listed");
        assert_eq!(listed.function_arns, Some(vec![scene.arn("f", None)]));
        let delete = types::DeleteCodeSigningConfigRequest { code_signing_config_arn: arn.clone() };
        let error = scene.lambda.delete_code_signing_config(scene.call(delete.clone())).await.expect_err("in use");
        assert_eq!(error.status, 409);
        let take_off = types::DeleteFunctionCodeSigningConfigRequest { function_name: "f".to_owned() };
        for _ in 0..2 {
            scene.lambda.delete_function_code_signing_config(scene.call(take_off.clone())).await.expect("204");
        }
        scene.lambda.delete_code_signing_config(scene.call(delete)).await.expect("deleted");
        let get = types::GetCodeSigningConfigRequest { code_signing_config_arn: arn.clone() };
        let error = scene.lambda.get_code_signing_config(scene.call(get)).await.expect_err("gone");
        let expected = format!("The Lambda code signing configuration {arn} can not be found.");
        assert_eq!(message(&error), (404, &*expected));
        let put = types::PutFunctionCodeSigningConfigRequest {
            code_signing_config_arn: arn.clone(),
            function_name: "nobody".to_owned(),
        };
        let error = scene.lambda.put_function_code_signing_config(scene.call(put)).await.expect_err("gone");
        assert_eq!(error.code, "CodeSigningConfigNotFoundException", "it wins over the missing function");
    }
}
