//! Scaling of managed instances. No function here runs on a capacity provider, and only such functions have a scaling to set: whoever
//! asks is told that the version is missing, or that it is no such function.

use crate::names::Target;
use crate::service::{LambdaService, settle_error};
use crate::subject::Subject;
use crate::text;
use api::lambda as types;
use contract::Error;
use platform::{Call, Context};
use store::Abort;

/// `PutFunctionScalingConfig`.
pub(crate) async fn put(
    lambda: &LambdaService,
    call: Call<types::PutFunctionScalingConfigRequest>,
) -> Result<types::PutFunctionScalingConfigResponse, Error> {
    Err(refusal(lambda, &call.ctx, &call.input.function_name, &call.input.qualifier).await?)
}

/// `GetFunctionScalingConfig`.
pub(crate) async fn get(
    lambda: &LambdaService,
    call: Call<types::GetFunctionScalingConfigRequest>,
) -> Result<types::GetFunctionScalingConfigResponse, Error> {
    Err(refusal(lambda, &call.ctx, &call.input.function_name, &call.input.qualifier).await?)
}

/// Why there is nothing to scale. The text for a function that is there is our own.
async fn refusal(lambda: &LambdaService, ctx: &Context, name: &str, qualifier: &str) -> Result<Error, Error> {
    let target = &Target::read(ctx, name, Some(qualifier))?;
    let key = &target.key();
    lambda
        .store
        .transact("lambda.scaling", |tx| async move {
            Subject::need(&tx, key, target).await?;
            Ok::<_, Abort<Error>>(())
        })
        .await
        .map_err(settle_error)?;
    Ok(text::invalid("Scaling configuration is only supported for functions with a capacity provider configuration."))
}

#[cfg(test)]
mod tests {
    use crate::testing::{Scene, message};
    use api::lambda::{self as types, Lambda};

    #[tokio::test]
    async fn only_managed_instances_are_scaled() {
        let scene = Scene::new().await;
        let put = |qualifier: &str| types::PutFunctionScalingConfigRequest {
            function_name: "f".to_owned(),
            qualifier: qualifier.to_owned(),
            function_scaling_config: None,
        };
        let error = scene.lambda.put_function_scaling_config(scene.call(put("1"))).await.expect_err("no function");
        assert_eq!(message(&error), (404, &*format!("Function not found: {}", scene.arn("f", Some("1")))));
        scene.function("f").await;
        scene.publish("f").await;
        for (qualifier, status) in [("1", 400), ("2", 404), ("$LATEST.PUBLISHED", 404)] {
            let error =
                scene.lambda.put_function_scaling_config(scene.call(put(qualifier))).await.expect_err("refused");
            assert_eq!(error.status, status, "{qualifier}");
        }
        let get = types::GetFunctionScalingConfigRequest { function_name: "f".to_owned(), qualifier: "1".to_owned() };
        let error = scene.lambda.get_function_scaling_config(scene.call(get)).await.expect_err("nothing to show");
        assert!(message(&error).1.contains("capacity provider"));
    }
}
