//! Small settings of a function: what is done about endless chains of calls, and when a version takes a newer runtime.

use crate::names::{Qualifier, Target};
use crate::record::{self, RuntimeManagement};
use crate::service::{LambdaService, refuse, settle_error};
use crate::subject::Subject;
use crate::text;
use api::lambda as types;
use contract::Error;
use platform::Call;
use store::{Abort, Key};

/// `PutFunctionRecursionConfig`.
pub(crate) async fn put_recursion(
    lambda: &LambdaService,
    call: Call<types::PutFunctionRecursionConfigRequest>,
) -> Result<types::PutFunctionRecursionConfigResponse, Error> {
    let target = &Target::read(&call.ctx, &call.input.function_name, None)?;
    let (key, wanted) = (&target.key(), &call.input.recursive_loop);
    lambda
        .store
        .transact("lambda.recursion", |tx| async move {
            let Some(mut function) = tx.get(&record::FUNCTIONS, key).await? else {
                return refuse(text::function_not_found(&target.arn()));
            };
            function.recursive_loop = Some(wanted.clone());
            tx.put(&record::FUNCTIONS, key, &function)?;
            Ok(())
        })
        .await
        .map_err(settle_error)?;
    lambda.running.forget(target);
    Ok(types::PutFunctionRecursionConfigResponse { recursive_loop: Some(wanted.clone()) })
}

/// `GetFunctionRecursionConfig`.
pub(crate) async fn get_recursion(
    lambda: &LambdaService,
    call: Call<types::GetFunctionRecursionConfigRequest>,
) -> Result<types::GetFunctionRecursionConfigResponse, Error> {
    let target = Target::read(&call.ctx, &call.input.function_name, None)?;
    let function = lambda.load(&target.key()).await?.ok_or_else(|| text::function_not_found(&target.arn()))?;
    let recursive_loop = function.recursive_loop.unwrap_or_else(|| "Terminate".to_owned());
    Ok(types::GetFunctionRecursionConfigResponse { recursive_loop: Some(recursive_loop) })
}

/// The row of a version's runtime management.
fn runtime_row(target: &Target) -> Key {
    record::qualified(&target.key(), target.qualifier.as_deref().unwrap_or("$LATEST"))
}

/// Runtime management is a version's; an alias has none.
fn check_version(target: &Target) -> Result<(), Error> {
    match target.qualifier() {
        Some(Qualifier::Alias(_)) => Err(text::function_not_found(&target.arn_as_asked())),
        _ => Ok(()),
    }
}

/// `PutRuntimeManagementConfig`.
pub(crate) async fn put_runtime(
    lambda: &LambdaService,
    call: Call<types::PutRuntimeManagementConfigRequest>,
) -> Result<types::PutRuntimeManagementConfigResponse, Error> {
    let input = call.input;
    let target = &Target::read(&call.ctx, &input.function_name, input.qualifier.as_deref())?;
    check_version(target)?;
    check_runtime(&input)?;
    let config = &RuntimeManagement { update_on: input.update_runtime_on, version_arn: input.runtime_version_arn };
    let (key, row) = (&target.key(), &runtime_row(target));
    lambda
        .store
        .transact("lambda.runtime.put", |tx| async move {
            Subject::need(&tx, key, target).await?;
            tx.put(&record::RUNTIMES, row, config)?;
            Ok::<_, Abort<Error>>(())
        })
        .await
        .map_err(settle_error)?;
    Ok(types::PutRuntimeManagementConfigResponse {
        update_runtime_on: config.update_on.clone(),
        function_arn: shown_arn(target),
        runtime_version_arn: config.version_arn.clone(),
    })
}

/// A runtime version is named exactly when it is chosen by hand.
fn check_runtime(input: &types::PutRuntimeManagementConfigRequest) -> Result<(), Error> {
    match (input.update_runtime_on.as_str(), &input.runtime_version_arn) {
        ("Manual", None) => Err(text::invalid("RuntimeVersionArn is required when UpdateRuntimeOn is Manual.")),
        ("Manual", Some(_)) | (_, None) => Ok(()),
        (other, Some(_)) => {
            Err(text::invalid(format!("RuntimeVersionArn cannot be specified when UpdateRuntimeOn is {other}.")))
        }
    }
}

fn shown_arn(target: &Target) -> String {
    target.qualified(target.qualifier.as_deref().unwrap_or("$LATEST"))
}

/// `GetRuntimeManagementConfig`.
pub(crate) async fn get_runtime(
    lambda: &LambdaService,
    call: Call<types::GetRuntimeManagementConfigRequest>,
) -> Result<types::GetRuntimeManagementConfigResponse, Error> {
    let target = &Target::read(&call.ctx, &call.input.function_name, call.input.qualifier.as_deref())?;
    check_version(target)?;
    let (key, row) = (&target.key(), &runtime_row(target));
    let found = lambda
        .store
        .transact("lambda.runtime.get", |tx| async move {
            Subject::need(&tx, key, target).await?;
            Ok::<_, Abort<Error>>(tx.get(&record::RUNTIMES, row).await?)
        })
        .await
        .map_err(settle_error)?;
    let (update_on, version_arn) =
        found.map_or_else(|| ("Auto".to_owned(), None), |found| (found.update_on, found.version_arn));
    Ok(types::GetRuntimeManagementConfigResponse {
        update_runtime_on: Some(update_on),
        function_arn: Some(shown_arn(target)),
        runtime_version_arn: version_arn,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{Scene, message};
    use api::lambda::Lambda;

    #[tokio::test]
    async fn recursion_is_stopped_unless_allowed() {
        let scene = Scene::new().await;
        scene.function("f").await;
        let get = types::GetFunctionRecursionConfigRequest { function_name: "f".to_owned() };
        let found = scene.lambda.get_function_recursion_config(scene.call(get.clone())).await.expect("there");
        assert_eq!(found.recursive_loop.as_deref(), Some("Terminate"));
        let arn = scene.arn("f", None);
        let trace = (0..16)
            .fold("Root=1-2-3".to_owned(), |trace, _| crate::lineage::continued(&trace, &arn, false).expect("allowed"));
        let looped = || {
            let mut call = scene.call(types::InvocationRequest { function_name: "f".to_owned(), ..Default::default() });
            call.ctx.trace_id = Some(trace.as_str().into());
            call
        };
        let error = scene.lambda.invoke(looped()).await.expect_err("a loop");
        assert_eq!((error.status, error.code.as_ref()), (400, "RecursiveInvocationException"));
        let put = types::PutFunctionRecursionConfigRequest {
            function_name: "f".to_owned(),
            recursive_loop: "Allow".to_owned(),
        };
        scene.lambda.put_function_recursion_config(scene.call(put)).await.expect("set");
        scene.lambda.invoke(looped()).await.expect("allowed");
    }

    #[tokio::test]
    async fn runtime_management_is_a_version_s() {
        let scene = Scene::new().await;
        scene.function("f").await;
        scene.publish("f").await;
        let get = |qualifier: Option<&str>| types::GetRuntimeManagementConfigRequest {
            function_name: "f".to_owned(),
            qualifier: qualifier.map(str::to_owned),
        };
        let put = |on: &str, arn: Option<&str>| types::PutRuntimeManagementConfigRequest {
            function_name: "f".to_owned(),
            qualifier: Some("1".to_owned()),
            update_runtime_on: on.to_owned(),
            runtime_version_arn: arn.map(str::to_owned),
        };
        let arn = "arn:aws:lambda:us-east-1::runtime:abc";
        for (on, arn) in [("Manual", None), ("Auto", Some(arn))] {
            let error =
                scene.lambda.put_runtime_management_config(scene.call(put(on, arn))).await.expect_err("refused");
            assert_eq!(message(&error).0, 400);
        }
        scene.lambda.put_runtime_management_config(scene.call(put("Manual", Some(arn)))).await.expect("set");
        let one = scene.lambda.get_runtime_management_config(scene.call(get(Some("1")))).await.expect("there");
        assert_eq!((one.update_runtime_on.as_deref(), one.runtime_version_arn.as_deref()), (Some("Manual"), Some(arn)));
        let latest = scene.lambda.get_runtime_management_config(scene.call(get(None))).await.expect("there");
        assert_eq!((latest.update_runtime_on.as_deref(), latest.runtime_version_arn), (Some("Auto"), None));
    }
}
