//! Reserved concurrency, and how limits reach the gates that calls go through and the machine that sets places aside.

use crate::gate::FunctionLimits;
use crate::names::{Qualifier, Target};
use crate::record::{self, Reserved};
use crate::service::{LambdaService, refuse, settle_error};
use crate::set_aside::SetAside;
use crate::text;
use api::lambda as types;
use contract::Error;
use platform::{Call, Context};
use std::collections::HashMap;
use store::{Abort, Scan};

/// `PutFunctionConcurrency`.
pub(crate) async fn put(
    lambda: &LambdaService,
    call: Call<types::PutFunctionConcurrencyRequest>,
) -> Result<types::Concurrency, Error> {
    let target = whole(&call.ctx, &call.input.function_name)?;
    let count = u32::try_from(call.input.reserved_concurrent_executions).unwrap_or(0);
    let (target, key, place) = (&target, &target.key(), &target.place());
    lambda
        .store
        .transact("lambda.reserve", |tx| async move {
            if tx.get(&record::FUNCTIONS, key).await?.is_none() {
                return refuse(text::function_not_found(&target.qualified("$LATEST")));
            }
            SetAside::read(&tx, place).await?.reserve(&target.name, count).map_err(Abort::User)?;
            tx.put(&record::RESERVED, key, &Reserved(count))?;
            Ok(())
        })
        .await
        .map_err(settle_error)?;
    refresh(lambda, target).await?;
    Ok(types::Concurrency { reserved_concurrent_executions: Some(call.input.reserved_concurrent_executions) })
}

/// `GetFunctionConcurrency`.
pub(crate) async fn get(
    lambda: &LambdaService,
    call: Call<types::GetFunctionConcurrencyRequest>,
) -> Result<types::GetFunctionConcurrencyResponse, Error> {
    let target = Target::read(&call.ctx, &call.input.function_name, None)?;
    if lambda.load(&target.key()).await?.is_none() {
        return Err(text::function_not_found(&target.arn_as_asked()));
    }
    Ok(types::GetFunctionConcurrencyResponse { reserved_concurrent_executions: reserved(lambda, &target).await? })
}

/// What is reserved for a function.
pub(crate) async fn reserved(lambda: &LambdaService, target: &Target) -> Result<Option<i32>, Error> {
    let found = lambda.store.get(&record::RESERVED, &target.key()).await.map_err(Error::internal)?;
    Ok(found.and_then(|Reserved(count)| i32::try_from(count).ok()))
}

/// `DeleteFunctionConcurrency`.
pub(crate) async fn delete(
    lambda: &LambdaService,
    call: Call<types::DeleteFunctionConcurrencyRequest>,
) -> Result<(), Error> {
    let target = whole(&call.ctx, &call.input.function_name)?;
    let (target, key) = (&target, &target.key());
    lambda
        .store
        .transact("lambda.unreserve", |tx| async move {
            if tx.get(&record::FUNCTIONS, key).await?.is_none() {
                return refuse(text::function_not_found(&target.arn()));
            }
            tx.delete(&record::RESERVED, key);
            Ok(())
        })
        .await
        .map_err(settle_error)?;
    refresh(lambda, target).await
}

/// The function as a whole: a version or an alias has no concurrency of its own here.
fn whole(ctx: &Context, name: &str) -> Result<Target, Error> {
    let target = Target::read(ctx, name, None)?;
    match target.qualifier {
        Some(_) => Err(text::functions_only()),
        None => Ok(target),
    }
}

/// Reads the limits of a function and of its account, and tells the gates and the machine.
pub(crate) async fn refresh(lambda: &LambdaService, target: &Target) -> Result<(), Error> {
    let _turn = lambda.gates.refreshing.lock().await;
    let (key, place) = (&target.key(), &target.place());
    let name = &target.name;
    let (all, provisioned) = lambda
        .store
        .transact("lambda.limits", |tx| async move {
            let all = SetAside::read(&tx, place).await?;
            let mut versions = HashMap::new();
            for (qualifier, count) in all.provisioned(name) {
                let version = match Qualifier::read(&qualifier) {
                    Qualifier::Alias(alias) => {
                        tx.get(&record::ALIASES, &record::alias(key, &alias)).await?.map(|alias| alias.version)
                    }
                    _ => Some(qualifier),
                };
                if let Some(version) = version {
                    versions.insert(version, count);
                }
            }
            Ok::<_, Abort<Error>>((all, versions))
        })
        .await
        .map_err(settle_error)?;
    lambda.gates.set_unreserved(&target.account, &target.region, all.unreserved());
    lambda.gates.of(target).set(FunctionLimits { reserved: all.reserved(name), provisioned });
    lambda.runner.reserve(target, all.reserved(name).unwrap_or(0));
    lambda.mappings.function_changed();
    Ok(())
}

/// Tells the machine what every function has reserved, for a new process: those that nobody has called yet count too.
pub(crate) async fn reserve_all(lambda: &LambdaService) -> Result<(), Error> {
    let _turn = lambda.gates.refreshing.lock().await;
    let rows = lambda.store.scan(&record::RESERVED, &Scan::all()).await.map_err(Error::internal)?;
    for (key, Reserved(count)) in rows {
        if let (Some(account), Some(region), Some(name)) = (key.text(0), key.text(1), key.text(2)) {
            lambda.runner.reserve(&Target { account, region, name, qualifier: None }, count);
        }
    }
    Ok(())
}

/// What an account and region have left for functions without a reservation.
pub(crate) async fn unreserved(lambda: &LambdaService, ctx: &Context) -> Result<u32, Error> {
    let place = &record::place(ctx.account.as_str(), ctx.region.as_str());
    let all = lambda
        .store
        .transact("lambda.unreserved", |tx| async move { Ok::<_, Abort<Error>>(SetAside::read(&tx, place).await?) });
    Ok(all.await.map_err(settle_error)?.unreserved())
}

#[cfg(test)]
mod tests {
    use crate::testing::{Scene, message};
    use api::lambda::{self as types, Lambda};

    fn put(name: &str, count: i32) -> types::PutFunctionConcurrencyRequest {
        types::PutFunctionConcurrencyRequest { function_name: name.to_owned(), reserved_concurrent_executions: count }
    }

    #[tokio::test]
    async fn a_function_is_switched_off_and_on_again() {
        let scene = Scene::new().await;
        scene.function("f").await;
        scene.invoke("f", None).await.expect("runs");
        scene.lambda.put_function_concurrency(scene.call(put("f", 0))).await.expect("set");
        let error = scene.invoke("f", None).await.expect_err("off");
        assert_eq!(message(&error), (429, "Rate Exceeded."));
        let reason = error.members.iter().find(|(name, _)| *name == "Reason").and_then(|(_, value)| value.as_str());
        assert_eq!(reason, Some("ReservedFunctionConcurrentInvocationLimitExceeded"));
        let delete = types::DeleteFunctionConcurrencyRequest { function_name: "f".to_owned() };
        scene.lambda.delete_function_concurrency(scene.call(delete)).await.expect("deleted");
        scene.invoke("f", None).await.expect("runs again");
    }

    #[tokio::test]
    async fn the_machine_is_told_what_is_reserved_also_after_a_restart() {
        let scene = Scene::new().await;
        let told = || scene.house.reserved();
        for name in ["f", "g", "h"] {
            scene.function(name).await;
            scene.lambda.put_function_concurrency(scene.call(put(name, 3))).await.expect("set");
        }
        scene.lambda.put_function_concurrency(scene.call(put("f", 7))).await.expect("set");
        let delete = types::DeleteFunctionConcurrencyRequest { function_name: "g".to_owned() };
        scene.lambda.delete_function_concurrency(scene.call(delete)).await.expect("deleted");
        let delete = types::DeleteFunctionRequest { function_name: "h".to_owned(), qualifier: None };
        scene.lambda.delete_function(scene.call(delete)).await.expect("deleted");
        assert_eq!(told(), [("f".to_owned(), 7)]);
        scene.lambda.reset();
        assert_eq!(told(), []);
        super::reserve_all(&scene.lambda).await.expect("read");
        assert_eq!(told(), [("f".to_owned(), 7)]);
    }

    #[tokio::test]
    async fn it_shows_where_aws_shows_it() {
        let scene = Scene::new().await;
        scene.function("f").await;
        let get = types::GetFunctionConcurrencyRequest { function_name: "f".to_owned() };
        let none = scene.lambda.get_function_concurrency(scene.call(get.clone())).await.expect("read");
        assert_eq!(none.reserved_concurrent_executions, None);
        scene.lambda.put_function_concurrency(scene.call(put("f", 40))).await.expect("set");
        let some = scene.lambda.get_function_concurrency(scene.call(get)).await.expect("read");
        assert_eq!(some.reserved_concurrent_executions, Some(40));
        let get = types::GetFunctionRequest { function_name: "f".to_owned(), ..Default::default() };
        let shown = scene.lambda.get_function(scene.call(get)).await.expect("read").concurrency;
        assert_eq!(shown.and_then(|shown| shown.reserved_concurrent_executions), Some(40));
        let settings = scene.lambda.get_account_settings(scene.call(Default::default())).await.expect("read");
        let limit = settings.account_limit.expect("always there");
        assert_eq!(limit.unreserved_concurrent_executions, Some(960));
    }

    #[tokio::test]
    async fn qualified_names_and_missing_functions_are_refused() {
        let scene = Scene::new().await;
        let error = scene.lambda.put_function_concurrency(scene.call(put("f", 1))).await.expect_err("missing");
        assert_eq!(message(&error), (404, &*format!("Function not found: {}", scene.arn("f", Some("$LATEST")))));
        let error = scene.lambda.put_function_concurrency(scene.call(put("f:1", 1))).await.expect_err("qualified");
        assert!(message(&error).1.starts_with("This operation is permitted on Lambda functions only."));
    }

    #[tokio::test]
    async fn a_deleted_function_gives_its_share_back() {
        let scene = Scene::new().await;
        scene.function("f").await;
        scene.lambda.put_function_concurrency(scene.call(put("f", 900))).await.expect("set");
        let delete = types::DeleteFunctionRequest { function_name: "f".to_owned(), qualifier: None };
        scene.lambda.delete_function(scene.call(delete)).await.expect("deleted");
        scene.function("g").await;
        scene.lambda.put_function_concurrency(scene.call(put("g", 900))).await.expect("the share is free");
    }
}
