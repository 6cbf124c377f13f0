//! Provisioned concurrency: environments of a version, or of the version that an alias points to, that are ready before a call.
//!
//! The rows say what is wanted; [`apply`] makes the pools follow, after every change and when the process begins.

use crate::limits;
use crate::names::{Qualifier, Target};
use crate::pages;
use crate::record::{self, Provisioned};
use crate::running;
use crate::service::{LambdaService, refuse, settle_error};
use crate::set_aside::SetAside;
use crate::subject::Subject;
use crate::{concurrency, snapstart, text};
use api::lambda::{self as types, error};
use contract::Error;
use platform::{AccountId, Call, Context, Principal, Region, RequestId};
use std::collections::HashMap;
use store::{Abort, Key, Scan, Tx};

/// `PutProvisionedConcurrencyConfig`.
pub(crate) async fn put(
    lambda: &LambdaService,
    call: Call<types::PutProvisionedConcurrencyConfigRequest>,
) -> Result<types::PutProvisionedConcurrencyConfigResponse, Error> {
    let input = call.input;
    let target = Target::read(&call.ctx, &input.function_name, Some(&input.qualifier))?;
    let qualifier = &published(&target).ok_or_else(|| {
        text::invalid("Provisioned Concurrency Configs cannot be applied to unpublished function versions.")
    })?;
    let requested = u32::try_from(input.provisioned_concurrent_executions).unwrap_or(0);
    let wanted = &Provisioned { requested, modified_ms: lambda.now_ms() };
    let (target, key) = (&target, &target.key());
    lambda
        .store
        .transact("lambda.provision", |tx| async move {
            let subject = Subject::need(&tx, key, target).await?;
            if tx.get(&record::FUNCTIONS, key).await?.is_some_and(|function| function.latest.tenancy.is_some()) {
                return refuse(text::not_with_tenants("Provisioned concurrency"));
            }
            check_subject(&tx, key, &subject).await?;
            if has_snapshot(&tx, key, &subject).await? {
                return refuse(text::not_with_snapshots("Provisioned Concurrency"));
            }
            let mut all = SetAside::read(&tx, &target.place()).await?;
            all.provision(&target.name, qualifier, requested).map_err(Abort::User)?;
            tx.put(&record::PROVISIONED, &record::qualified(key, qualifier), wanted)?;
            Ok(())
        })
        .await
        .map_err(settle_error)?;
    apply(lambda, target).await?;
    Ok(types::PutProvisionedConcurrencyConfigResponse {
        requested_provisioned_concurrent_executions: Some(input.provisioned_concurrent_executions),
        allocated_provisioned_concurrent_executions: Some(0),
        available_provisioned_concurrent_executions: Some(0),
        status: Some("IN_PROGRESS".to_owned()),
        status_reason: None,
        last_modified: Some(last_modified(wanted.modified_ms)),
    })
}

/// The version number or alias; `None` for what is not published.
fn published(target: &Target) -> Option<String> {
    match target.qualifier()? {
        Qualifier::Latest => None,
        Qualifier::Version(number) => Some(number.to_string()),
        Qualifier::Alias(name) => Some(name),
    }
}

async fn has_snapshot(tx: &Tx, key: &Key, subject: &Subject) -> Result<bool, Abort<Error>> {
    let Ok(number) = version_of(subject).parse() else { return Ok(false) };
    let version = tx.get(&record::VERSIONS, &record::version(key, number)).await?;
    Ok(version.is_some_and(|version| snapstart::is_on(&version.0)))
}

/// A version is provisioned by itself or through one alias, never both.
async fn check_subject(tx: &Tx, key: &Key, subject: &Subject) -> Result<(), Abort<Error>> {
    let configured = async |qualifier: &str| tx.get(&record::PROVISIONED, &record::qualified(key, qualifier)).await;
    match subject {
        Subject::Alias(_, alias) if alias.version == "$LATEST" => {
            refuse(text::invalid("Provisioned Concurrency Configs cannot be applied to unpublished function versions."))
        }
        Subject::Alias(_, alias) if alias.extra.is_some() => {
            refuse(text::invalid("Alias with weights can not be used with Provisioned Concurrency"))
        }
        Subject::Alias(_, alias) if configured(&alias.version).await?.is_some() => {
            refuse(error::resource_conflict_exception(
                "Alias can't be used for Provisioned Concurrency configuration on an already Provisioned version",
            ))
        }
        Subject::Version(number, _) => {
            let number = number.to_string();
            for (row, alias) in tx.scan(&record::ALIASES, &Scan::prefix(key)).await? {
                if alias.version == number && configured(&row.text(3).unwrap_or_default()).await?.is_some() {
                    return refuse(error::resource_conflict_exception(
                        "Version is pointed by a Provisioned Concurrency alias",
                    ));
                }
            }
            Ok(())
        }
        Subject::Alias(..) | Subject::Function(_) => Ok(()),
    }
}

/// `GetProvisionedConcurrencyConfig`.
pub(crate) async fn get(
    lambda: &LambdaService,
    call: Call<types::GetProvisionedConcurrencyConfigRequest>,
) -> Result<types::GetProvisionedConcurrencyConfigResponse, Error> {
    let target = Target::read(&call.ctx, &call.input.function_name, Some(&call.input.qualifier))?;
    let qualifier = &need_published(&target)?;
    let (of, key) = (&target, &target.key());
    let (row, version) = lambda
        .store
        .transact("lambda.provisioned.get", |tx| async move {
            let version = version_of(&Subject::need(&tx, key, of).await?);
            Ok::<_, Abort<Error>>((tx.get(&record::PROVISIONED, &record::qualified(key, qualifier)).await?, version))
        })
        .await
        .map_err(settle_error)?;
    let row = row.ok_or_else(|| {
        error::provisioned_concurrency_config_not_found_exception(
            "No Provisioned Concurrency Config found for this function",
        )
    })?;
    let progress = progress(lambda, &target, &version, &row);
    Ok(types::GetProvisionedConcurrencyConfigResponse {
        requested_provisioned_concurrent_executions: i32::try_from(row.requested).ok(),
        available_provisioned_concurrent_executions: Some(progress.ready),
        allocated_provisioned_concurrent_executions: Some(progress.ready),
        status: Some(progress.status.to_owned()),
        status_reason: progress.reason,
        last_modified: Some(last_modified(row.modified_ms)),
    })
}

fn need_published(target: &Target) -> Result<String, Error> {
    published(target)
        .ok_or_else(|| text::invalid("The function resource provided must be an alias or a published version."))
}

fn version_of(subject: &Subject) -> String {
    match subject {
        Subject::Function(_) => "$LATEST".to_owned(),
        Subject::Version(number, _) => number.to_string(),
        Subject::Alias(_, alias) => alias.version.clone(),
    }
}

/// How far a configuration has come, as AWS says it.
#[derive(Debug, PartialEq)]
struct Progress {
    ready: i32,
    status: &'static str,
    reason: Option<String>,
}

fn progress(lambda: &LambdaService, target: &Target, version: &str, row: &Provisioned) -> Progress {
    let made = lambda.running.environments(target, version).map(|environments| environments.provisioned());
    told(row, &made.unwrap_or_default())
}

fn told(row: &Provisioned, made: &compute::Provisioned) -> Progress {
    let ready = made.ready.min(row.requested);
    let status = match &made.failed {
        _ if made.requested == row.requested && ready == row.requested => "READY",
        Some(_) => "FAILED",
        None => "IN_PROGRESS",
    };
    let reason = made.failed.clone().filter(|_| status == "FAILED");
    Progress { ready: i32::try_from(ready).unwrap_or(i32::MAX), status, reason }
}

/// `ListProvisionedConcurrencyConfigs`.
pub(crate) async fn list(
    lambda: &LambdaService,
    call: Call<types::ListProvisionedConcurrencyConfigsRequest>,
) -> Result<types::ListProvisionedConcurrencyConfigsResponse, Error> {
    let input = call.input;
    let target = Target::read(&call.ctx, &input.function_name, None)?;
    let key = target.key();
    if lambda.load(&key).await?.is_none() {
        return Err(text::function_not_found(&target.arn()));
    }
    let versions = wanted(lambda, &target).await?;
    let items = versions.into_iter().map(|Wanted { qualifier, version, row }| {
        let progress = progress(lambda, &target, &version, &row);
        let item = types::ProvisionedConcurrencyConfigListItem {
            function_arn: Some(target.qualified(&qualifier)),
            requested_provisioned_concurrent_executions: i32::try_from(row.requested).ok(),
            available_provisioned_concurrent_executions: Some(progress.ready),
            allocated_provisioned_concurrent_executions: Some(progress.ready),
            status: Some(progress.status.to_owned()),
            status_reason: progress.reason,
            last_modified: Some(last_modified(row.modified_ms)),
        };
        (qualifier, item)
    });
    let (page, next_marker) = pages::cut(items.collect(), input.marker.as_deref(), input.max_items, limits::PAGE_MAX)?;
    Ok(types::ListProvisionedConcurrencyConfigsResponse { provisioned_concurrency_configs: Some(page), next_marker })
}

/// `DeleteProvisionedConcurrencyConfig`: 204 whether there was one or not.
pub(crate) async fn delete(
    lambda: &LambdaService,
    call: Call<types::DeleteProvisionedConcurrencyConfigRequest>,
) -> Result<(), Error> {
    let target = Target::read(&call.ctx, &call.input.function_name, Some(&call.input.qualifier))?;
    let qualifier = &need_published(&target)?;
    let (of, key) = (&target, &target.key());
    lambda
        .store
        .transact("lambda.unprovision", |tx| async move {
            Subject::need(&tx, key, of).await?;
            tx.delete(&record::PROVISIONED, &record::qualified(key, qualifier));
            Ok::<_, Abort<Error>>(())
        })
        .await
        .map_err(settle_error)?;
    apply(lambda, &target).await
}

/// `2025-11-24T23:11:12+0000`: here without milliseconds.
fn last_modified(ms: i64) -> String {
    format!("{}+0000", &platform::iso_ms(ms)[..19])
}

/// One configuration and the version that it means now.
struct Wanted {
    qualifier: String,
    version: String,
    row: Provisioned,
}

async fn wanted(lambda: &LambdaService, target: &Target) -> Result<Vec<Wanted>, Error> {
    let key = &target.key();
    lambda
        .store
        .transact("lambda.provisioned.wanted", |tx| async move {
            let mut all = Vec::new();
            for (row_key, row) in tx.scan(&record::PROVISIONED, &Scan::prefix(key)).await? {
                let qualifier = row_key.text(3).unwrap_or_default();
                let subject = Subject::find(&tx, key, Some(&Qualifier::read(&qualifier))).await?;
                if let Some(version) = subject.as_ref().map(version_of) {
                    all.push(Wanted { qualifier, version, row });
                }
            }
            Ok::<_, Abort<Error>>(all)
        })
        .await
        .map_err(settle_error)
}

/// Makes limits and pools of a function follow what is stored.
pub(crate) async fn apply(lambda: &LambdaService, target: &Target) -> Result<(), Error> {
    concurrency::refresh(lambda, target).await?;
    let mut counts: HashMap<String, u32> = HashMap::new();
    for Wanted { version, row, .. } in wanted(lambda, target).await? {
        counts.insert(version, row.requested);
    }
    for (version, environments) in lambda.running.all_environments(target) {
        if !counts.contains_key(&version) && environments.provisioned().requested > 0 {
            environments.provision(0);
        }
    }
    for (version, count) in counts {
        let target = Target { qualifier: Some(version.clone()), ..target.clone() };
        let resolved = running::resolve(lambda, &context(lambda, &target), &target).await?;
        let environments = &resolved.main().environments;
        if environments.provisioned().requested != count || environments.provisioned().failed.is_some() {
            environments.provision(count);
        }
    }
    Ok(())
}

/// Lambda acting by itself.
pub(crate) fn context(lambda: &LambdaService, target: &Target) -> Context {
    Context {
        principal: Principal::service("lambda.amazonaws.com"),
        account: AccountId::new(&target.account),
        region: Region::new(&target.region),
        request_id: RequestId::new(&lambda.ids.uuid()),
        endpoint: "".into(),
        source_ip: None,
        secure: false,
        source_arn: None,
        trace_id: None,
        user_agent: None,
        via: Vec::new(),
    }
}

/// Applies every configuration; for a process that begins.
pub(crate) async fn apply_all(lambda: &LambdaService) -> Result<(), Error> {
    let rows = lambda.store.scan(&record::PROVISIONED, &Scan::all()).await.map_err(Error::internal)?;
    let mut last = None;
    for (key, _) in rows {
        let (Some(account), Some(region), Some(name)) = (key.text(0), key.text(1), key.text(2)) else { continue };
        let target = Target { account, region, name, qualifier: None };
        if last.as_ref() == Some(&target) {
            continue;
        }
        if let Err(error) = apply(lambda, &target).await {
            tracing::error!(function = target.arn(), %error, "could not provision a function");
        }
        last = Some(target);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{Scene, message};
    use api::lambda::Lambda;

    fn put(qualifier: &str, count: i32) -> types::PutProvisionedConcurrencyConfigRequest {
        types::PutProvisionedConcurrencyConfigRequest {
            function_name: "f".to_owned(),
            qualifier: qualifier.to_owned(),
            provisioned_concurrent_executions: count,
        }
    }

    fn get(qualifier: &str) -> types::GetProvisionedConcurrencyConfigRequest {
        types::GetProvisionedConcurrencyConfigRequest { function_name: "f".to_owned(), qualifier: qualifier.to_owned() }
    }

    #[test]
    fn the_status_follows_the_pool() {
        let row = Provisioned { requested: 2, modified_ms: 0 };
        for (requested, ready, failed, expected) in [
            (0, 0, None, (0, "IN_PROGRESS", None)),
            (2, 1, None, (1, "IN_PROGRESS", None)),
            (2, 2, None, (2, "READY", None)),
            (5, 5, None, (2, "IN_PROGRESS", None)),
            (2, 1, Some("X"), (1, "FAILED", Some("X"))),
        ] {
            let made = compute::Provisioned { requested, ready, failed: failed.map(str::to_owned) };
            let found = told(&row, &made);
            assert_eq!((found.ready, found.status, found.reason.as_deref()), expected, "{made:?}");
        }
        assert_eq!(last_modified(1_764_025_872_345), "2025-11-24T23:11:12+0000");
    }

    #[tokio::test]
    async fn a_version_is_made_ready_and_let_go() {
        let scene = Scene::new().await;
        scene.function("f").await;
        scene.publish("f").await;
        let answer = scene.lambda.put_provisioned_concurrency_config(scene.call(put("1", 3))).await.expect("accepted");
        assert_eq!(answer.status.as_deref(), Some("IN_PROGRESS"));
        let found = scene.lambda.get_provisioned_concurrency_config(scene.call(get("1"))).await.expect("there");
        assert_eq!(
            (found.status.as_deref(), found.available_provisioned_concurrent_executions),
            (Some("READY"), Some(3))
        );
        let delete = types::DeleteProvisionedConcurrencyConfigRequest {
            function_name: "f".to_owned(),
            qualifier: "1".to_owned(),
        };
        for _ in 0..2 {
            scene.lambda.delete_provisioned_concurrency_config(scene.call(delete.clone())).await.expect("204");
        }
        assert_eq!(scene.provisioned("f", "1"), 0);
        let error = scene.lambda.get_provisioned_concurrency_config(scene.call(get("1"))).await.expect_err("gone");
        assert_eq!(error.code, "ProvisionedConcurrencyConfigNotFoundException");
    }

    #[tokio::test]
    async fn it_moves_with_its_alias() {
        let scene = Scene::new().await;
        scene.function("f").await;
        scene.publish("f").await;
        scene.alias("f", "live", "1").await;
        scene.lambda.put_provisioned_concurrency_config(scene.call(put("live", 2))).await.expect("accepted");
        assert_eq!(scene.provisioned("f", "1"), 2);
        scene.configure("f", "another").await;
        scene.publish("f").await;
        scene.point("f", "live", "2").await;
        assert_eq!((scene.provisioned("f", "1"), scene.provisioned("f", "2")), (0, 2));
    }

    #[tokio::test]
    async fn a_version_is_provisioned_one_way_only() {
        let scene = Scene::new().await;
        scene.function("f").await;
        scene.publish("f").await;
        scene.alias("f", "live", "1").await;
        scene.lambda.put_provisioned_concurrency_config(scene.call(put("live", 1))).await.expect("accepted");
        let error =
            scene.lambda.put_provisioned_concurrency_config(scene.call(put("1", 1))).await.expect_err("aliased");
        assert_eq!(message(&error), (409, "Version is pointed by a Provisioned Concurrency alias"));
        scene.alias("f", "next", "1").await;
        scene.lambda.put_provisioned_concurrency_config(scene.call(put("live", 4))).await.expect("replaced");
        assert_eq!(scene.provisioned("f", "1"), 4);
    }

    #[tokio::test]
    async fn what_cannot_be_provisioned_is_refused() {
        let scene = Scene::new().await;
        scene.function("f").await;
        for (qualifier, status, text) in [
            (
                "$LATEST",
                400,
                "Provisioned Concurrency Configs cannot be applied to unpublished function versions.".to_owned(),
            ),
            ("live", 404, format!("Cannot find alias arn: {}", scene.arn("f", Some("live")))),
            ("9", 404, format!("Function not found: {}", scene.arn("f", Some("9")))),
        ] {
            let call = scene.call(put(qualifier, 1));
            let error = scene.lambda.put_provisioned_concurrency_config(call).await.expect_err("refused");
            assert_eq!(message(&error), (status, &*text));
        }
        let error =
            scene.lambda.get_provisioned_concurrency_config(scene.call(get("$LATEST"))).await.expect_err("none");
        assert_eq!(message(&error), (400, "The function resource provided must be an alias or a published version."));
    }
}
