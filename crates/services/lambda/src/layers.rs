//! Layers: published, read, listed and deleted. What functions keep of them is `attach`'s.

use crate::code_source::Source;
use crate::configure;
use crate::limits;
use crate::pages;
use crate::record::{self, Highest, LayerVersion};
use crate::service::{LambdaService, settle_error};
use crate::{answer, signed, storage, text};
use api::lambda as types;
use contract::Error;
use platform::{Arn, Call, Context};
use std::collections::BTreeMap;
use store::{Abort, Key, Scan};

/// Where a layer lives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct LayerName {
    account: String,
    region: String,
    name: String,
}

impl LayerName {
    /// Reads a bare name or a layer's ARN. A layer of another region is not here.
    pub(crate) fn read(ctx: &Context, given: &str) -> Result<Self, Error> {
        let own = |name: &str| Self {
            account: ctx.account.to_string(),
            region: ctx.region.to_string(),
            name: name.to_owned(),
        };
        if !given.starts_with("arn:") {
            return Ok(own(given));
        }
        let arn: Arn = given.parse().map_err(|_| text::resource_does_not_exist())?;
        match arn.resource.strip_prefix("layer:") {
            Some(name) if arn.region == ctx.region.as_str() => Ok(Self { account: arn.account, ..own(name) }),
            _ => Err(text::resource_does_not_exist()),
        }
    }

    /// Reads the ARN of a layer version.
    pub(crate) fn read_version(ctx: &Context, arn: &str) -> Result<(Self, u64), Error> {
        let (layer, number) = arn.rsplit_once(':').ok_or_else(text::resource_does_not_exist)?;
        Ok((Self::read(ctx, layer)?, number.parse().map_err(|_| text::resource_does_not_exist())?))
    }

    pub(crate) fn key(&self) -> Key {
        record::layer(&self.account, &self.region, &self.name)
    }

    pub(crate) fn arn(&self) -> String {
        Arn::new("lambda", &self.region, &self.account, format!("layer:{}", self.name)).to_string()
    }

    pub(crate) fn version_arn(&self, number: u64) -> String {
        format!("{}:{number}", self.arn())
    }
}

/// A layer version's number as a request gives it.
pub(crate) fn number(given: i64) -> Result<u64, Error> {
    match u64::try_from(given) {
        Ok(number) if number > 0 => Ok(number),
        _ => Err(text::invalid("Layer Version Cannot be less than 1")),
    }
}

/// `PublishLayerVersion`: every call makes a new number.
pub(crate) async fn publish(
    lambda: &LambdaService,
    call: Call<types::PublishLayerVersionRequest>,
) -> Result<types::PublishLayerVersionResponse, Error> {
    let Call { ctx, input } = call;
    let layer = LayerName::read(&ctx, &input.layer_name)?;
    check_runtimes(input.compatible_runtimes.as_deref())?;
    let content = input.content;
    let source = Source {
        zip: content.zip_file,
        bucket: content.s3_bucket,
        key: content.s3_key,
        version: content.s3_object_version,
    };
    let upload = source.upload(lambda, &ctx, None).await?;
    storage::admit(lambda, &record::place(&layer.account, &layer.region), upload.size).await?;
    let version = &LayerVersion {
        code_hash: upload.hash.clone(),
        code_size: upload.size,
        signed_by: signed::by(lambda, &upload.hash).await?,
        description: input.description.unwrap_or_default(),
        runtimes: input.compatible_runtimes,
        architectures: input.compatible_architectures,
        license: input.license_info,
        created_ms: lambda.now_ms(),
    };
    let key = &layer.key();
    let number = lambda
        .store
        .transact("lambda.layer.publish", |tx| async move {
            let number = tx.get(&record::LAYER_HIGHEST, key).await?.map_or(1, |Highest(highest)| highest + 1);
            tx.put(&record::LAYER_HIGHEST, key, &Highest(number))?;
            tx.put(&record::LAYERS, &record::layer_version(key, number), version)?;
            Ok::<_, Abort<Error>>(number)
        })
        .await
        .map_err(settle_error)?;
    let shown = shown(lambda, &ctx, &layer, number, version);
    Ok(types::PublishLayerVersionResponse {
        content: shown.content,
        layer_arn: shown.layer_arn,
        layer_version_arn: shown.layer_version_arn,
        description: shown.description,
        created_date: shown.created_date,
        version: shown.version,
        compatible_architectures: shown.compatible_architectures,
        compatible_runtimes: shown.compatible_runtimes,
        license_info: shown.license_info,
    })
}

fn check_runtimes(given: Option<&[String]>) -> Result<(), Error> {
    let given = given.unwrap_or_default();
    let constraint = if given.len() > limits::LAYER_RUNTIMES_MAX {
        format!("Member must have length less than or equal to {}", limits::LAYER_RUNTIMES_MAX)
    } else if given.iter().all(|runtime| configure::is_runtime(runtime)) {
        return Ok(());
    } else {
        let known = configure::runtime_list();
        format!(
            "Member must satisfy constraint: [Member must satisfy enum value set: [{known}], Member must not be null]"
        )
    };
    let list = given.join(", ");
    let text = format!(
        "1 validation error detected: Value '[{list}]' at 'compatibleRuntimes' failed to satisfy constraint: {constraint}"
    );
    Err(Error::client(400, "ValidationException", text))
}

fn shown(
    lambda: &LambdaService,
    ctx: &Context,
    layer: &LayerName,
    number: u64,
    version: &LayerVersion,
) -> types::GetLayerVersionResponse {
    let location = lambda.code.links().make(&ctx.endpoint, &version.code_hash, lambda.now_ms());
    types::GetLayerVersionResponse {
        content: Some(types::LayerVersionContentOutput {
            location: Some(location),
            code_sha256: Some(answer::code_sha256(&version.code_hash)),
            code_size: Some(version.code_size),
            signing_profile_version_arn: version.signed_by.as_ref().map(|by| by.profile_version_arn.clone()),
            signing_job_arn: version.signed_by.as_ref().map(|by| by.job_arn.clone()),
            ..Default::default()
        }),
        layer_arn: Some(layer.arn()),
        layer_version_arn: Some(layer.version_arn(number)),
        description: Some(version.description.clone()),
        created_date: Some(answer::time(version.created_ms)),
        version: i64::try_from(number).ok(),
        compatible_architectures: version.architectures.clone(),
        compatible_runtimes: version.runtimes.clone(),
        license_info: version.license.clone(),
    }
}

/// A stored layer version.
pub(crate) async fn load(lambda: &LambdaService, layer: &LayerName, number: u64) -> Result<LayerVersion, Error> {
    let key = record::layer_version(&layer.key(), number);
    let found = lambda.store.get(&record::LAYERS, &key).await.map_err(Error::internal)?;
    found.ok_or_else(text::resource_does_not_exist)
}

/// `GetLayerVersion`.
pub(crate) async fn get(
    lambda: &LambdaService,
    call: Call<types::GetLayerVersionRequest>,
) -> Result<types::GetLayerVersionResponse, Error> {
    let layer = LayerName::read(&call.ctx, &call.input.layer_name)?;
    let number = number(call.input.version_number)?;
    let version = load(lambda, &layer, number).await?;
    Ok(shown(lambda, &call.ctx, &layer, number, &version))
}

/// `GetLayerVersionByArn`.
pub(crate) async fn get_by_arn(
    lambda: &LambdaService,
    call: Call<types::GetLayerVersionByArnRequest>,
) -> Result<types::GetLayerVersionResponse, Error> {
    let (layer, number) = LayerName::read_version(&call.ctx, &call.input.arn)?;
    let version = load(lambda, &layer, number).await?;
    Ok(shown(lambda, &call.ctx, &layer, number, &version))
}

fn item(layer: &LayerName, number: u64, version: &LayerVersion) -> types::LayerVersionsListItem {
    types::LayerVersionsListItem {
        layer_version_arn: Some(layer.version_arn(number)),
        version: i64::try_from(number).ok(),
        description: Some(version.description.clone()),
        created_date: Some(answer::time(version.created_ms)),
        compatible_architectures: version.architectures.clone(),
        compatible_runtimes: version.runtimes.clone(),
        license_info: version.license.clone(),
    }
}

/// What a list is narrowed to.
struct Wanted<'a> {
    runtime: Option<&'a str>,
    architecture: Option<&'a str>,
}

impl Wanted<'_> {
    fn fits(&self, version: &LayerVersion) -> bool {
        let lists = |list: &Option<Vec<String>>, wanted: &str| list.iter().flatten().any(|one| one == wanted);
        self.runtime.is_none_or(|runtime| lists(&version.runtimes, runtime))
            && self.architecture.is_none_or(|architecture| lists(&version.architectures, architecture))
    }
}

/// `ListLayers`: of each layer the newest version that fits.
pub(crate) async fn list(
    lambda: &LambdaService,
    call: Call<types::ListLayersRequest>,
) -> Result<types::ListLayersResponse, Error> {
    let Call { ctx, input } = call;
    let wanted =
        Wanted { runtime: input.compatible_runtime.as_deref(), architecture: input.compatible_architecture.as_deref() };
    let place = record::place(ctx.account.as_str(), ctx.region.as_str());
    let rows = lambda.store.scan(&record::LAYERS, &Scan::prefix(&place)).await.map_err(Error::internal)?;
    let mut newest = BTreeMap::new();
    for (key, version) in rows.into_iter().filter(|(_, version)| wanted.fits(version)) {
        newest.insert(key.text(2).unwrap_or_default(), (key.number(3).unwrap_or_default(), version));
    }
    let items = newest.into_iter().map(|(name, (number, version))| {
        let layer = LayerName { account: ctx.account.to_string(), region: ctx.region.to_string(), name: name.clone() };
        let item = types::LayersListItem {
            layer_arn: Some(layer.arn()),
            latest_matching_version: Some(item(&layer, number, &version)),
            layer_name: Some(name.clone()),
        };
        (name, item)
    });
    let (layers, next_marker) =
        pages::cut(items.collect(), input.marker.as_deref(), input.max_items, limits::PAGE_MAX)?;
    Ok(types::ListLayersResponse { layers: Some(layers), next_marker })
}

/// `ListLayerVersions`, the newest first.
pub(crate) async fn list_versions(
    lambda: &LambdaService,
    call: Call<types::ListLayerVersionsRequest>,
) -> Result<types::ListLayerVersionsResponse, Error> {
    let Call { ctx, input } = call;
    let layer = LayerName::read(&ctx, &input.layer_name)?;
    let wanted =
        Wanted { runtime: input.compatible_runtime.as_deref(), architecture: input.compatible_architecture.as_deref() };
    let scan = Scan::prefix(&layer.key()).reverse();
    let rows = lambda.store.scan(&record::LAYERS, &scan).await.map_err(Error::internal)?;
    let items = rows.into_iter().filter(|(_, version)| wanted.fits(version)).map(|(key, version)| {
        let number = key.number(3).unwrap_or_default();
        (format!("{:020}", u64::MAX - number), item(&layer, number, &version))
    });
    let (versions, next_marker) =
        pages::cut(items.collect(), input.marker.as_deref(), input.max_items, limits::PAGE_MAX)?;
    Ok(types::ListLayerVersionsResponse { layer_versions: Some(versions), next_marker })
}

/// `DeleteLayerVersion`: 204 whether it was there or not. Functions keep what they have of it.
pub(crate) async fn delete(lambda: &LambdaService, call: Call<types::DeleteLayerVersionRequest>) -> Result<(), Error> {
    let layer = LayerName::read(&call.ctx, &call.input.layer_name)?;
    let key = &record::layer_version(&layer.key(), number(call.input.version_number)?);
    lambda
        .store
        .transact("lambda.layer.delete", |tx| async move {
            tx.delete(&record::LAYERS, key);
            tx.delete(&record::LAYER_POLICIES, key);
            Ok::<_, Abort<Error>>(())
        })
        .await
        .map_err(settle_error)
}

#[cfg(test)]
mod tests {
    use crate::testing::{Scene, message, zip};
    use api::lambda::{self as types, Lambda};

    fn publish(name: &str, runtimes: &[&str]) -> types::PublishLayerVersionRequest {
        types::PublishLayerVersionRequest {
            layer_name: name.to_owned(),
            content: types::LayerVersionContentInput { zip_file: Some(zip(&[("a", b"1")])), ..Default::default() },
            compatible_runtimes: Some(runtimes.iter().map(|one| (*one).to_owned()).collect()),
            ..Default::default()
        }
    }

    #[tokio::test]
    async fn numbers_count_up_and_are_not_used_again() {
        let scene = Scene::new().await;
        for expected in [1, 2] {
            let made = scene.lambda.publish_layer_version(scene.call(publish("l", &[]))).await.expect("made");
            assert_eq!(made.version, Some(expected));
        }
        let delete = types::DeleteLayerVersionRequest { layer_name: "l".to_owned(), version_number: 2 };
        for _ in 0..2 {
            scene.lambda.delete_layer_version(scene.call(delete.clone())).await.expect("204 both times");
        }
        let made = scene.lambda.publish_layer_version(scene.call(publish("l", &[]))).await.expect("made");
        assert_eq!(made.layer_version_arn.as_deref(), Some("arn:aws:lambda:us-east-1:123456789012:layer:l:3"));
    }

    #[tokio::test]
    async fn lists_are_narrowed_and_ordered() {
        let scene = Scene::new().await;
        for (name, runtimes) in [("b", ["python3.13"]), ("a", ["python3.13"]), ("a", ["nodejs22.x"])] {
            scene.lambda.publish_layer_version(scene.call(publish(name, &runtimes))).await.expect("made");
        }
        let list = |runtime: Option<&str>| types::ListLayersRequest {
            compatible_runtime: runtime.map(str::to_owned),
            ..Default::default()
        };
        for (runtime, expected) in [
            (None, vec![("a", 2), ("b", 1)]),
            (Some("python3.13"), vec![("a", 1), ("b", 1)]),
            (Some("nodejs22.x"), vec![("a", 2)]),
        ] {
            let found = scene.lambda.list_layers(scene.call(list(runtime))).await.expect("listed").layers;
            let found: Vec<(String, i64)> = found
                .into_iter()
                .flatten()
                .map(|layer| {
                    let version = layer.latest_matching_version.and_then(|version| version.version);
                    (layer.layer_name.unwrap_or_default(), version.unwrap_or_default())
                })
                .collect();
            let expected: Vec<_> = expected.into_iter().map(|(name, number)| (name.to_owned(), number)).collect();
            assert_eq!(found, expected, "{runtime:?}");
        }
        let versions = types::ListLayerVersionsRequest { layer_name: "a".to_owned(), ..Default::default() };
        let found = scene.lambda.list_layer_versions(scene.call(versions)).await.expect("listed").layer_versions;
        let numbers: Vec<_> = found.into_iter().flatten().filter_map(|version| version.version).collect();
        assert_eq!(numbers, [2, 1]);
    }

    #[tokio::test]
    async fn missing_and_impossible_versions() {
        let scene = Scene::new().await;
        let get = |version_number| types::GetLayerVersionRequest { layer_name: "l".to_owned(), version_number };
        let error = scene.lambda.get_layer_version(scene.call(get(1))).await.expect_err("missing");
        assert_eq!(message(&error), (404, "The resource you requested does not exist."));
        let error = scene.lambda.get_layer_version(scene.call(get(0))).await.expect_err("impossible");
        assert_eq!(message(&error), (400, "Layer Version Cannot be less than 1"));
        let error =
            scene.lambda.publish_layer_version(scene.call(publish("l", &["cobol"]))).await.expect_err("unknown");
        assert_eq!(error.code, "ValidationException");
    }
}
