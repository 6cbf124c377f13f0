//! Layers of a function: which may be attached, and whether all together are small enough.

use crate::code::Code;
use crate::layers::{self, LayerName};
use crate::limits;
use crate::names::Target;
use crate::record::{AttachedLayer, Configuration};
use crate::sealed_code::{self, Package};
use crate::service::LambdaService;
use crate::text;
use api::lambda::{self as types, op};
use contract::Error;
use platform::{Arn, Context};

/// The layer versions with these ARNs, as a function keeps them. The caller must be allowed to read each.
pub(crate) async fn resolve(
    lambda: &LambdaService,
    ctx: &Context,
    arns: &[String],
) -> Result<Vec<AttachedLayer>, Error> {
    check(arns, ctx.region.as_str())?;
    let mut attached = Vec::with_capacity(arns.len());
    for arn in arns {
        attached.push(one(lambda, ctx, arn).await.map_err(|error| match error.status {
            404 => text::layer_version_does_not_exist(arn),
            _ => error,
        })?);
    }
    Ok(attached)
}

/// What can be seen of the ARNs alone.
fn check(arns: &[String], region: &str) -> Result<(), Error> {
    if arns.len() > limits::LAYERS_MAX {
        return Err(text::invalid(format!("Cannot reference more than {} layers.", limits::LAYERS_MAX)));
    }
    for (index, arn) in arns.iter().enumerate() {
        let parsed: Arn = arn.parse().map_err(|_| text::layer_version_does_not_exist(arn))?;
        if parsed.region != region {
            return Err(text::invalid(format!(
                "Layers are not in the same region as the function. Layers are expected to be in region {region}."
            )));
        }
        let layer = layer_of(arn);
        if let Some(earlier) = arns[..index].iter().find(|earlier| layer_of(earlier) == layer) {
            return Err(text::invalid(format!(
                "Two different versions of the same layer are not allowed to be referenced in the same function. {earlier} and {arn} are versions of the same layer."
            )));
        }
    }
    Ok(())
}

fn layer_of(arn: &str) -> &str {
    arn.rsplit_once(':').map_or(arn, |(layer, _)| layer)
}

async fn one(lambda: &LambdaService, ctx: &Context, arn: &str) -> Result<AttachedLayer, Error> {
    // Over the bus, so that the layer's policy is asked where it is somebody else's.
    let input = types::GetLayerVersionByArnRequest { arn: arn.to_owned() };
    lambda.bus.call::<op::GetLayerVersionByArn>(ctx.clone(), input).await?;
    let (layer, number) = LayerName::read_version(ctx, arn)?;
    let version = layers::load(lambda, &layer, number).await?;
    Ok(AttachedLayer {
        arn: arn.to_owned(),
        code_hash: version.code_hash,
        code_size: version.code_size,
        signed_by: version.signed_by,
    })
}

/// Refuses code and layers that are too large together.
pub(crate) async fn check_size(lambda: &LambdaService, target: &Target, of: &Configuration) -> Result<(), Error> {
    if of.layers.is_empty() {
        return Ok(());
    }
    let own = Package { hash: &of.code_hash, seal: of.code_seal.as_ref() };
    let packages = std::iter::once(own).chain(of.layers.iter().map(|layer| Package::clear(&layer.code_hash)));
    let mut bytes = 0;
    for package in packages {
        bytes += Code::unpacked_bytes(sealed_code::directory(lambda, target, package).await?).await?;
    }
    if i64::try_from(bytes).unwrap_or(i64::MAX) >= limits::UNZIPPED_BYTES_MAX {
        return Err(text::unzipped_too_large());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{Scene, create, message, zip};
    use api::lambda::Lambda;

    const LAYER: &str = "arn:aws:lambda:us-east-1:123456789012:layer:";

    #[track_caller]
    fn check_text(arns: &[&str], expected: &str) {
        let arns: Vec<String> = arns.iter().map(|arn| (*arn).to_owned()).collect();
        let error = check(&arns, "us-east-1").expect_err("refused");
        assert_eq!(message(&error), (400, expected));
    }

    #[test]
    fn what_cannot_be_attached_is_refused() {
        let many: Vec<String> = (0..6).map(|number| format!("{LAYER}l{number}:1")).collect();
        check_text(&many.iter().map(String::as_str).collect::<Vec<_>>(), "Cannot reference more than 5 layers.");
        let (one, two) = (&*format!("{LAYER}l:1"), &*format!("{LAYER}l:2"));
        for (first, second) in [(one, two), (one, one)] {
            check_text(
                &[first, second],
                &format!(
                    "Two different versions of the same layer are not allowed to be referenced in the same function. {first} and {second} are versions of the same layer."
                ),
            );
        }
        check_text(
            &["arn:aws:lambda:eu-west-1:123456789012:layer:l:1"],
            "Layers are not in the same region as the function. Layers are expected to be in region us-east-1.",
        );
    }

    #[tokio::test]
    async fn a_function_keeps_a_deleted_layer_s_content_in_order() {
        let scene = Scene::new().await;
        let mut hashes = Vec::new();
        for name in ["one", "two"] {
            let layer = types::PublishLayerVersionRequest {
                layer_name: name.to_owned(),
                content: types::LayerVersionContentInput {
                    zip_file: Some(zip(&[("name", name.as_bytes())])),
                    ..Default::default()
                },
                ..Default::default()
            };
            let made = scene.lambda.publish_layer_version(scene.call(layer)).await.expect("made");
            hashes.push(made.content.and_then(|content| content.code_sha256));
        }
        let arns = vec![format!("{LAYER}two:1"), format!("{LAYER}one:1")];
        let input = types::CreateFunctionRequest { layers: Some(arns.clone()), ..create("f") };
        scene.create(input).await.expect("created");
        let shown = scene.configuration("f", None).await.layers.expect("shown");
        assert_eq!(shown.iter().filter_map(|layer| layer.arn.clone()).collect::<Vec<_>>(), arns);
        for name in ["one", "two"] {
            let delete = types::DeleteLayerVersionRequest { layer_name: name.to_owned(), version_number: 1 };
            scene.lambda.delete_layer_version(scene.call(delete)).await.expect("deleted");
        }
        scene.invoke("f", None).await.expect("runs");
        let opened = scene.house.opened();
        let names: Vec<String> = opened[0]
            .layers
            .iter()
            .map(|layer| std::fs::read_to_string(layer.join("name")).expect("unpacked"))
            .collect();
        assert_eq!(names, ["two", "one"]);
        let input = types::CreateFunctionRequest { layers: Some(arns), ..create("g") };
        let error = scene.create(input).await.expect_err("the layer is gone");
        assert_eq!(message(&error), (400, &*format!("Layer version {LAYER}two:1 does not exist.")));
    }

    #[tokio::test]
    async fn an_empty_list_takes_the_layers_off() {
        let scene = Scene::new().await;
        let layer = types::PublishLayerVersionRequest {
            layer_name: "l".to_owned(),
            content: types::LayerVersionContentInput { zip_file: Some(zip(&[("a", b"1")])), ..Default::default() },
            ..Default::default()
        };
        scene.lambda.publish_layer_version(scene.call(layer)).await.expect("made");
        let layers = |arns: &[String]| types::UpdateFunctionConfigurationRequest {
            function_name: "f".to_owned(),
            layers: Some(arns.to_vec()),
            ..Default::default()
        };
        scene.function("f").await;
        let update = scene.call(layers(&[format!("{LAYER}l:1")]));
        scene.lambda.update_function_configuration(update).await.expect("attached");
        assert_eq!(scene.configuration("f", None).await.layers.map(|layers| layers.len()), Some(1));
        scene.lambda.update_function_configuration(scene.call(layers(&[]))).await.expect("taken off");
        assert_eq!(scene.configuration("f", None).await.layers, None);
    }
}
