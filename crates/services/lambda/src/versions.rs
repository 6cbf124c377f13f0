//! Versions: immutable copies of `$LATEST`.

use crate::answer;
use crate::limits;
use crate::names::Target;
use crate::pages;
use crate::record::{self, Configuration, Function, Highest, Version};
use crate::service::{LambdaService, refuse, settle_error};
use crate::{read, snapstart, storage, text};
use api::lambda as types;
use aws_lc_rs::digest;
use contract::Error;
use platform::Call;
use store::{Abort, Key, Scan, Tx};

/// `PublishVersion`.
pub(crate) async fn publish(
    lambda: &LambdaService,
    call: Call<types::PublishVersionRequest>,
) -> Result<types::FunctionConfiguration, Error> {
    let input = call.input;
    if input.publish_to.is_some() {
        return Err(Error::not_implemented("lambda", "PublishTo"));
    }
    let target = Target::read(&call.ctx, &input.function_name, None)?;
    let function = lambda.function(&target, &target.arn_as_asked()).await?;
    storage::admit(lambda, &target.place(), function.latest.code_size).await?;
    let (key, input, revisions) = (&target.key(), &input, &[lambda.revision(), lambda.revision()]);
    let missing = &target.arn_as_asked();
    let version = lambda
        .store
        .transact("lambda.publish", |tx| async move {
            let Some(mut function) = tx.get(&record::FUNCTIONS, key).await? else {
                return refuse(text::function_not_found(missing));
            };
            check(input, &function).map_err(Abort::User)?;
            let before = function.last_published.clone();
            let version = publish_in(&tx, key, &mut function, input.description.as_deref(), &revisions[0]).await?;
            if function.last_published != before {
                function.latest.revision_id.clone_from(&revisions[1]);
            }
            tx.put(&record::FUNCTIONS, key, &function)?;
            Ok(version)
        })
        .await
        .map_err(settle_error)?;
    if snapstart::is_on(&version) {
        snapstart::prepare_last_soon(lambda, &target);
    }
    Ok(read::shown(lambda, &call.ctx, &target, &version, Some(&version.version)).await)
}

fn check(input: &types::PublishVersionRequest, function: &Function) -> Result<(), Error> {
    if input.revision_id.as_ref().is_some_and(|revision| *revision != function.latest.revision_id) {
        return Err(text::stale_revision());
    }
    let current = answer::code_sha256(&function.latest.code_hash);
    match input.code_sha256.as_deref() {
        Some(given) if !given.is_empty() && given != current => Err(text::invalid(format!(
            "CodeSHA256 ({given}) is different from current CodeSHA256 in $LATEST ({current}). Please try again with the CodeSHA256 in $LATEST."
        ))),
        _ => Ok(()),
    }
}

/// Publishes `$LATEST` inside a transaction, or finds the version that it already is. The caller stores `function`.
pub(crate) async fn publish_in(
    tx: &Tx,
    key: &Key,
    function: &mut Function,
    description: Option<&str>,
    revision: &str,
) -> Result<Configuration, Abort<Error>> {
    let content = content(&function.latest);
    if let Some((number, published)) = &function.last_published
        && *published == content
        && let Some(Version(version)) = tx.get(&record::VERSIONS, &record::version(key, *number)).await?
    {
        return Ok(version);
    }
    let number = next_number(tx, key).await?;
    let mut version =
        Configuration { version: number.to_string(), revision_id: revision.to_owned(), ..function.latest.clone() };
    if let Some(description) = description {
        version.description = description.to_owned();
    }
    if function.latest.state != record::Progress::Active || snapstart::is_on(&version) {
        version.state = record::Progress::Creating;
    }
    tx.put(&record::VERSIONS, &record::version(key, number), &Version(version.clone()))?;
    function.last_published = Some((number, content));
    Ok(version)
}

/// The next version number under a name; numbers are never given twice.
async fn next_number(tx: &store::Tx, function: &Key) -> Result<u64, store::Failure> {
    let next = tx.get(&record::HIGHEST, function).await?.map_or(1, |Highest(highest)| highest + 1);
    tx.put(&record::HIGHEST, function, &Highest(next))?;
    Ok(next)
}

/// A fingerprint of code and configuration, blind to what changes by itself.
pub(crate) fn content(of: &Configuration) -> String {
    let plain = Configuration {
        version: String::new(),
        revision_id: String::new(),
        last_modified_ms: 0,
        state: record::Progress::Active,
        trouble: None,
        // Sealed anew it is the same package.
        code_seal: None,
        ..of.clone()
    };
    let json = serde_json::to_vec(&plain).expect("a configuration is plain data");
    digest::digest(&digest::SHA256, &json).as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// All published versions, ascending.
pub(crate) async fn all(lambda: &LambdaService, function: &Key) -> Result<Vec<(u64, Configuration)>, Error> {
    let rows = lambda.store.scan(&record::VERSIONS, &Scan::prefix(function)).await.map_err(Error::internal)?;
    Ok(rows.into_iter().map(|(key, version)| (key.number(3).unwrap_or_default(), version.0)).collect())
}

/// `ListVersionsByFunction`.
pub(crate) async fn list(
    lambda: &LambdaService,
    call: Call<types::ListVersionsByFunctionRequest>,
) -> Result<types::ListVersionsByFunctionResponse, Error> {
    let input = call.input;
    let target = Target::read(&call.ctx, &input.function_name, None)?;
    let key = target.key();
    let function = lambda.load(&key).await?.ok_or_else(|| text::function_not_found(&target.arn_as_asked()))?;
    let mut items = vec![(String::new(), function.latest)];
    items.extend(all(lambda, &key).await?.into_iter().map(|(number, version)| (format!("{number:020}"), version)));
    let (page, next_marker) = pages::cut(items, input.marker.as_deref(), input.max_items, limits::PAGE_MAX)?;
    let mut versions = Vec::with_capacity(page.len());
    for configuration in page {
        let target = Target { qualifier: Some(configuration.version.clone()), ..target.clone() };
        versions.push(read::listed(lambda, &call.ctx, &target, &configuration).await);
    }
    Ok(types::ListVersionsByFunctionResponse { versions: Some(versions), next_marker })
}
