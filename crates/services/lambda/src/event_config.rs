//! `FunctionEventInvokeConfig`: how often and how long an asynchronous event is tried, and who hears what became of it.

use crate::names::{Qualifier, Target};
use crate::pages;
use crate::record::{self, EventConfig};
use crate::service::{LambdaService, refuse, settle_error};
use crate::subject::Subject;
use crate::text;
use crate::{limits, read, rights};
use api::lambda::{self as types, error};
use contract::{Error, Timestamp};
use platform::{Arn, Call};
use store::{Abort, Key, Scan, Tx};

/// `PutFunctionEventInvokeConfig`: replaces all.
pub(crate) async fn put(
    lambda: &LambdaService,
    call: Call<types::PutFunctionEventInvokeConfigRequest>,
) -> Result<types::FunctionEventInvokeConfig, Error> {
    let input = call.input;
    let target = Target::read(&call.ctx, &input.function_name, input.qualifier.as_deref())?;
    let given =
        Given::of(input.maximum_retry_attempts, input.maximum_event_age_in_seconds, input.destination_config.as_ref())?;
    store(lambda, &target, &given, false).await
}

/// `UpdateFunctionEventInvokeConfig`: absent members stay as they are.
pub(crate) async fn update(
    lambda: &LambdaService,
    call: Call<types::UpdateFunctionEventInvokeConfigRequest>,
) -> Result<types::FunctionEventInvokeConfig, Error> {
    let input = call.input;
    let target = Target::read(&call.ctx, &input.function_name, input.qualifier.as_deref())?;
    let given =
        Given::of(input.maximum_retry_attempts, input.maximum_event_age_in_seconds, input.destination_config.as_ref())?;
    store(lambda, &target, &given, true).await
}

/// What a request says. An empty destination takes the old one away.
struct Given {
    retries: Option<u32>,
    age_seconds: Option<u32>,
    on_success: Option<String>,
    on_failure: Option<String>,
}

impl Given {
    fn of(
        retries: Option<i32>,
        age: Option<i32>,
        destinations: Option<&types::DestinationConfig>,
    ) -> Result<Self, Error> {
        if retries.is_none() && age.is_none() && destinations.is_none() {
            return Err(text::invalid("You must specify at least one of error handling or destination setting."));
        }
        let number = |given: Option<i32>| given.and_then(|given| u32::try_from(given).ok());
        let success = destinations.and_then(|both| both.on_success.as_ref()).and_then(|one| one.destination.clone());
        let failure = destinations.and_then(|both| both.on_failure.as_ref()).and_then(|one| one.destination.clone());
        Ok(Self { retries: number(retries), age_seconds: number(age), on_success: success, on_failure: failure })
    }

    fn over(&self, mut old: EventConfig, now_ms: i64) -> EventConfig {
        let arn = |new: &Option<String>, old: Option<String>| match new {
            Some(new) => Some(new.clone()).filter(|arn| !arn.is_empty()),
            None => old,
        };
        old.retries = self.retries.or(old.retries);
        old.age_seconds = self.age_seconds.or(old.age_seconds);
        old.on_success = arn(&self.on_success, old.on_success);
        old.on_failure = arn(&self.on_failure, old.on_failure);
        old.modified_ms = now_ms;
        old
    }

    /// Every destination given, with whether it is the one for failures.
    fn destinations(&self) -> impl Iterator<Item = (&str, bool)> {
        let given = [(self.on_success.as_deref(), false), (self.on_failure.as_deref(), true)];
        given.into_iter().filter_map(|(arn, failure)| arn.filter(|arn| !arn.is_empty()).map(|arn| (arn, failure)))
    }
}

async fn store(
    lambda: &LambdaService,
    target: &Target,
    given: &Given,
    merge: bool,
) -> Result<types::FunctionEventInvokeConfig, Error> {
    let (key, row) = (&target.key(), &row(target));
    let now_ms = lambda.now_ms();
    check_given(lambda, target, given).await?;
    let config = lambda
        .store
        .transact("lambda.event_config.put", |tx| async move {
            need_function(&tx, key, target).await?;
            let old = match tx.get(&record::EVENT_CONFIGS, row).await? {
                Some(old) if merge => old,
                None if merge => return refuse(absent(target)),
                _ => EventConfig::default(),
            };
            let config = given.over(old, now_ms);
            tx.put(&record::EVENT_CONFIGS, row, &config)?;
            Ok(config)
        })
        .await
        .map_err(settle_error)?;
    Ok(shown(target, qualifier(target), &config))
}

/// Checks destinations: what they are, and whether the function's role may send there.
async fn check_given(lambda: &LambdaService, target: &Target, given: &Given) -> Result<(), Error> {
    let key = &target.key();
    lambda
        .store
        .transact("lambda.event_config.check", |tx| async move {
            need_function(&tx, key, target).await?;
            for (arn, failure) in given.destinations() {
                check_destination(&tx, target, given, arn, failure).await?;
            }
            Ok(())
        })
        .await
        .map_err(settle_error)?;
    if given.destinations().next().is_none() {
        return Ok(());
    }
    let (_, configuration) = read::resolve(lambda, target).await?;
    for (arn, _) in given.destinations() {
        rights::check_delivery(lambda, target, &configuration.role, arn).await?;
    }
    Ok(())
}

fn qualifier(target: &Target) -> &str {
    target.qualifier.as_deref().unwrap_or("$LATEST")
}

fn row(target: &Target) -> Key {
    record::qualified(&target.key(), qualifier(target))
}

fn absent(target: &Target) -> Error {
    error::resource_not_found_exception(format!(
        "The function {} doesn't have an EventInvokeConfig",
        target.qualified(qualifier(target))
    ))
}

async fn need_function(tx: &Tx, key: &Key, target: &Target) -> Result<(), Abort<Error>> {
    match Subject::find(tx, key, target.qualifier().as_ref()).await? {
        Some(_) => Ok(()),
        None => refuse(error::resource_not_found_exception("The function doesn't exist.")),
    }
}

async fn check_destination(
    tx: &Tx,
    target: &Target,
    given: &Given,
    arn: &str,
    failure: bool,
) -> Result<(), Abort<Error>> {
    let parsed = arn.parse::<Arn>().ok().filter(|arn| is_kind(arn, failure));
    let Some(parsed) = parsed else {
        let shown = |name: &str, member: &str, arn: Option<&str>| match arn.filter(|arn| !arn.is_empty()) {
            Some(arn) => format!("{member}={name}(destination={arn})"),
            None => format!("{member}=null"),
        };
        return refuse(text::invalid(format!(
            "The provided destination config DestinationConfig({}, {}) is invalid.",
            shown("OnSuccess", "onSuccess", given.on_success.as_deref()),
            shown("OnFailure", "onFailure", given.on_failure.as_deref()),
        )));
    };
    if parsed.service != "lambda" {
        return Ok(());
    }
    let mut parts = parsed.resource.split(':').skip(1);
    let (name, other) = (parts.next().unwrap_or_default(), parts.next());
    let here = parsed.account == target.account && parsed.region == target.region;
    if here && name == target.name && other.is_none_or(|other| other == qualifier(target)) {
        return refuse(text::invalid("You can't specify the function as a destination for itself."));
    }
    let key = record::function(&parsed.account, &parsed.region, name);
    if Subject::find(tx, &key, other.map(Qualifier::read).as_ref()).await?.is_none() {
        return refuse(text::invalid(format!("The destination ARN {arn} is invalid.")));
    }
    Ok(())
}

/// Queues and topics (not FIFO), functions, event buses; for failures also buckets.
fn is_kind(arn: &Arn, failure: bool) -> bool {
    match arn.service.as_str() {
        "sqs" | "sns" => !arn.resource.ends_with(".fifo"),
        "lambda" => arn.resource.starts_with("function:"),
        "events" => arn.resource.starts_with("event-bus/"),
        "s3" => failure,
        _ => false,
    }
}

fn shown(target: &Target, qualifier: &str, config: &EventConfig) -> types::FunctionEventInvokeConfig {
    let number = |value: Option<u32>| value.and_then(|value| i32::try_from(value).ok());
    types::FunctionEventInvokeConfig {
        last_modified: Some(Timestamp::from_ms(config.modified_ms)),
        function_arn: Some(target.qualified(qualifier)),
        maximum_retry_attempts: number(config.retries),
        maximum_event_age_in_seconds: number(config.age_seconds),
        destination_config: Some(types::DestinationConfig {
            on_success: Some(types::OnSuccess { destination: config.on_success.clone() }),
            on_failure: Some(types::OnFailure { destination: config.on_failure.clone() }),
        }),
    }
}

/// What is configured for a qualifier; the defaults when nothing is.
pub(crate) async fn of(lambda: &LambdaService, target: &Target) -> Result<EventConfig, Error> {
    let found = lambda.store.get(&record::EVENT_CONFIGS, &row(target)).await.map_err(Error::internal)?;
    Ok(found.unwrap_or_default())
}

/// `GetFunctionEventInvokeConfig`.
pub(crate) async fn get(
    lambda: &LambdaService,
    call: Call<types::GetFunctionEventInvokeConfigRequest>,
) -> Result<types::FunctionEventInvokeConfig, Error> {
    let target = Target::read(&call.ctx, &call.input.function_name, call.input.qualifier.as_deref())?;
    let found = lambda.store.get(&record::EVENT_CONFIGS, &row(&target)).await.map_err(Error::internal)?;
    let config = found.ok_or_else(|| absent(&target))?;
    Ok(shown(&target, qualifier(&target), &config))
}

/// `ListFunctionEventInvokeConfigs`.
pub(crate) async fn list(
    lambda: &LambdaService,
    call: Call<types::ListFunctionEventInvokeConfigsRequest>,
) -> Result<types::ListFunctionEventInvokeConfigsResponse, Error> {
    let input = call.input;
    let target = Target::read(&call.ctx, &input.function_name, None)?;
    let key = target.key();
    if lambda.load(&key).await?.is_none() {
        return Err(error::resource_not_found_exception("The function doesn't exist."));
    }
    let rows = lambda.store.scan(&record::EVENT_CONFIGS, &Scan::prefix(&key)).await.map_err(Error::internal)?;
    let items = rows.into_iter().map(|(key, config)| {
        let qualifier = key.text(3).unwrap_or_default();
        let item = shown(&target, &qualifier, &config);
        (qualifier, item)
    });
    let (page, next_marker) = pages::cut(items.collect(), input.marker.as_deref(), input.max_items, limits::PAGE_MAX)?;
    Ok(types::ListFunctionEventInvokeConfigsResponse { function_event_invoke_configs: Some(page), next_marker })
}

/// `DeleteFunctionEventInvokeConfig`.
pub(crate) async fn delete(
    lambda: &LambdaService,
    call: Call<types::DeleteFunctionEventInvokeConfigRequest>,
) -> Result<(), Error> {
    let target = &Target::read(&call.ctx, &call.input.function_name, call.input.qualifier.as_deref())?;
    let row = &row(target);
    lambda
        .store
        .transact("lambda.event_config.delete", |tx| async move {
            if tx.get(&record::EVENT_CONFIGS, row).await?.is_none() {
                return refuse(absent(target));
            }
            tx.delete(&record::EVENT_CONFIGS, row);
            Ok(())
        })
        .await
        .map_err(settle_error)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{Scene, message};
    use api::lambda::Lambda;

    fn put(
        retries: Option<i32>,
        success: Option<&str>,
        failure: Option<&str>,
    ) -> types::PutFunctionEventInvokeConfigRequest {
        let destination_config = (success.is_some() || failure.is_some()).then(|| types::DestinationConfig {
            on_success: success.map(|arn| types::OnSuccess { destination: Some(arn.to_owned()) }),
            on_failure: failure.map(|arn| types::OnFailure { destination: Some(arn.to_owned()) }),
        });
        types::PutFunctionEventInvokeConfigRequest {
            function_name: "f".to_owned(),
            maximum_retry_attempts: retries,
            destination_config,
            ..Default::default()
        }
    }

    #[tokio::test]
    async fn put_replaces_and_update_merges() {
        let scene = Scene::new().await;
        scene.function("f").await;
        let queue = "arn:aws:sqs:us-east-1:123456789012:q";
        let first = scene.lambda.put_function_event_invoke_config(scene.call(put(Some(1), Some(queue), None))).await;
        let first = first.expect("put");
        assert_eq!(first.function_arn, Some(scene.arn("f", Some("$LATEST"))));
        let both = first.destination_config.expect("always shown");
        assert_eq!(both.on_failure, Some(types::OnFailure { destination: None }));
        let update = types::UpdateFunctionEventInvokeConfigRequest {
            function_name: "f".to_owned(),
            maximum_event_age_in_seconds: Some(60),
            ..Default::default()
        };
        let merged = scene.lambda.update_function_event_invoke_config(scene.call(update)).await.expect("merged");
        assert_eq!((merged.maximum_retry_attempts, merged.maximum_event_age_in_seconds), (Some(1), Some(60)));
        assert!(
            merged.destination_config.and_then(|both| both.on_success).is_some_and(|one| one.destination.is_some())
        );
        let replaced = scene.lambda.put_function_event_invoke_config(scene.call(put(Some(0), None, None))).await;
        let replaced = replaced.expect("put");
        assert_eq!((replaced.maximum_retry_attempts, replaced.maximum_event_age_in_seconds), (Some(0), None));
    }

    #[tokio::test]
    async fn destinations_are_checked() {
        let scene = Scene::new().await;
        scene.function("f").await;
        let itself = scene.arn("f", None);
        let missing = scene.arn("g", None);
        for (success, failure, expected) in [
            (Some(&*itself), None, "You can't specify the function as a destination for itself.".to_owned()),
            (Some(&*missing), None, format!("The destination ARN {missing} is invalid.")),
            (
                Some("arn:aws:iam::123456789012:role/r"),
                None,
                "The provided destination config DestinationConfig(onSuccess=OnSuccess(destination=arn:aws:iam::123456789012:role/r), onFailure=null) is invalid.".to_owned(),
            ),
            (
                Some("arn:aws:s3:::b"),
                None,
                "The provided destination config DestinationConfig(onSuccess=OnSuccess(destination=arn:aws:s3:::b), onFailure=null) is invalid.".to_owned(),
            ),
            (
                None,
                Some("arn:aws:sqs:us-east-1:123456789012:q.fifo"),
                "The provided destination config DestinationConfig(onSuccess=null, onFailure=OnFailure(destination=arn:aws:sqs:us-east-1:123456789012:q.fifo)) is invalid.".to_owned(),
            ),
        ] {
            let call = scene.call(put(None, success, failure));
            let error = scene.lambda.put_function_event_invoke_config(call).await.expect_err("refused");
            assert_eq!(message(&error), (400, &*expected));
        }
        let call = scene.call(put(None, None, Some("arn:aws:s3:::b")));
        scene.lambda.put_function_event_invoke_config(call).await.expect("a bucket takes failures");
    }

    #[tokio::test]
    async fn what_is_missing_is_named() {
        let scene = Scene::new().await;
        let error = scene.lambda.put_function_event_invoke_config(scene.call(put(Some(1), None, None))).await;
        assert_eq!(message(&error.expect_err("no function")), (404, "The function doesn't exist."));
        scene.function("f").await;
        let error = scene.lambda.put_function_event_invoke_config(scene.call(put(None, None, None))).await;
        let expected = "You must specify at least one of error handling or destination setting.";
        assert_eq!(message(&error.expect_err("nothing given")), (400, expected));
        let get = types::GetFunctionEventInvokeConfigRequest { function_name: "f".to_owned(), qualifier: None };
        let error = scene.lambda.get_function_event_invoke_config(scene.call(get)).await.expect_err("none");
        let expected = format!("The function {} doesn't have an EventInvokeConfig", scene.arn("f", Some("$LATEST")));
        assert_eq!(message(&error), (404, &*expected));
    }
}
