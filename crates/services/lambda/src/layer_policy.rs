//! Policies of layer versions: who else may use them.

use crate::layers::{LayerName, number};
use crate::record::{self, Policy};
use crate::service::{LambdaService, refuse, settle_error};
use crate::{statement, text};
use api::lambda::{self as types, error};
use contract::Error;
use platform::{Call, Context};
use store::{Abort, Key};

/// The layer version that a request means.
struct Subject {
    arn: String,
    key: Key,
    /// For the text of what is missing.
    missing: String,
}

impl Subject {
    fn read(ctx: &Context, layer: &str, given: i64) -> Result<Self, Error> {
        let (layer, number) = (LayerName::read(ctx, layer)?, number(given)?);
        let arn = layer.version_arn(number);
        let missing = format!("Layer version {arn} does not exist.");
        Ok(Self { key: record::layer_version(&layer.key(), number), arn, missing })
    }

    fn missing(&self) -> Error {
        error::resource_not_found_exception(self.missing.as_str())
    }
}

fn check_revision(expected: Option<&str>, policy: &Policy) -> Result<(), Error> {
    match expected {
        Some(expected) if expected != policy.revision_id => Err(text::stale_policy_revision("GetLayerPolicy")),
        _ => Ok(()),
    }
}

/// `AddLayerVersionPermission`.
pub(crate) async fn add(
    lambda: &LambdaService,
    call: Call<types::AddLayerVersionPermissionRequest>,
) -> Result<types::AddLayerVersionPermissionResponse, Error> {
    let input = call.input;
    let subject = &Subject::read(&call.ctx, &input.layer_name, input.version_number)?;
    let statement = &statement::of_layer(&input, &subject.arn)?;
    let (revision, expected) = (&lambda.revision(), input.revision_id.as_deref());
    lambda
        .store
        .transact("lambda.layer.policy.add", |tx| async move {
            if tx.get(&record::LAYERS, &subject.key).await?.is_none() {
                return refuse(subject.missing());
            }
            let mut policy = tx.get(&record::LAYER_POLICIES, &subject.key).await?.unwrap_or_default();
            check_revision(expected, &policy).map_err(Abort::User)?;
            statement::add(&mut policy.statements, statement.clone()).map_err(Abort::User)?;
            policy.revision_id.clone_from(revision);
            tx.put(&record::LAYER_POLICIES, &subject.key, &policy)?;
            Ok(())
        })
        .await
        .map_err(settle_error)?;
    Ok(types::AddLayerVersionPermissionResponse {
        statement: Some(statement.to_string()),
        revision_id: Some(revision.clone()),
    })
}

/// `GetLayerVersionPolicy`.
pub(crate) async fn get(
    lambda: &LambdaService,
    call: Call<types::GetLayerVersionPolicyRequest>,
) -> Result<types::GetLayerVersionPolicyResponse, Error> {
    let subject = &Subject::read(&call.ctx, &call.input.layer_name, call.input.version_number)?;
    let policy = lambda
        .store
        .transact("lambda.layer.policy.get", |tx| async move {
            if tx.get(&record::LAYERS, &subject.key).await?.is_none() {
                return refuse(subject.missing());
            }
            match tx.get(&record::LAYER_POLICIES, &subject.key).await? {
                Some(policy) => Ok(policy),
                None => refuse(text::no_policy()),
            }
        })
        .await
        .map_err(settle_error)?;
    Ok(types::GetLayerVersionPolicyResponse {
        policy: Some(statement::document(&policy.statements)),
        revision_id: Some(policy.revision_id),
    })
}

/// `RemoveLayerVersionPermission`.
pub(crate) async fn remove(
    lambda: &LambdaService,
    call: Call<types::RemoveLayerVersionPermissionRequest>,
) -> Result<(), Error> {
    let input = call.input;
    let subject = &Subject::read(&call.ctx, &input.layer_name, input.version_number)?;
    let (revision, expected, sid) = (&lambda.revision(), input.revision_id.as_deref(), &input.statement_id);
    lambda
        .store
        .transact("lambda.layer.policy.remove", |tx| async move {
            if tx.get(&record::LAYERS, &subject.key).await?.is_none() {
                return refuse(subject.missing());
            }
            let Some(mut policy) = tx.get(&record::LAYER_POLICIES, &subject.key).await? else {
                return refuse(text::no_policy());
            };
            check_revision(expected, &policy).map_err(Abort::User)?;
            statement::remove(&mut policy.statements, sid).map_err(Abort::User)?;
            if policy.statements.is_empty() {
                tx.delete(&record::LAYER_POLICIES, &subject.key);
            } else {
                policy.revision_id.clone_from(revision);
                tx.put(&record::LAYER_POLICIES, &subject.key, &policy)?;
            }
            Ok(())
        })
        .await
        .map_err(settle_error)
}

#[cfg(test)]
mod tests {
    use crate::testing::{Scene, message, zip};
    use api::lambda::{self as types, Lambda};

    fn grant(sid: &str) -> types::AddLayerVersionPermissionRequest {
        types::AddLayerVersionPermissionRequest {
            layer_name: "l".to_owned(),
            version_number: 1,
            statement_id: sid.to_owned(),
            action: "lambda:GetLayerVersion".to_owned(),
            principal: "*".to_owned(),
            organization_id: Some("o-1234567890".to_owned()),
            revision_id: None,
        }
    }

    fn get() -> types::GetLayerVersionPolicyRequest {
        types::GetLayerVersionPolicyRequest { layer_name: "l".to_owned(), version_number: 1 }
    }

    #[tokio::test]
    async fn a_layer_s_policy_has_its_own_revision() {
        let scene = Scene::new().await;
        let arn = "arn:aws:lambda:us-east-1:123456789012:layer:l:1";
        let error = scene.lambda.add_layer_version_permission(scene.call(grant("s"))).await.expect_err("missing");
        assert_eq!(message(&error), (404, &*format!("Layer version {arn} does not exist.")));
        let layer = types::PublishLayerVersionRequest {
            layer_name: "l".to_owned(),
            content: types::LayerVersionContentInput { zip_file: Some(zip(&[("a", b"1")])), ..Default::default() },
            ..Default::default()
        };
        scene.lambda.publish_layer_version(scene.call(layer)).await.expect("made");
        let error = scene.lambda.get_layer_version_policy(scene.call(get())).await.expect_err("none");
        assert_eq!(message(&error), (404, "No policy is associated with the given resource."));
        let added = scene.lambda.add_layer_version_permission(scene.call(grant("s"))).await.expect("added");
        let expected = format!(
            r#"{{"Sid":"s","Effect":"Allow","Principal":"*","Action":"lambda:GetLayerVersion","Resource":"{arn}","Condition":{{"StringEquals":{{"aws:PrincipalOrgID":"o-1234567890"}}}}}}"#
        );
        assert_eq!(added.statement, Some(expected));
        let found = scene.lambda.get_layer_version_policy(scene.call(get())).await.expect("there");
        assert_eq!(found.revision_id, added.revision_id);
        let stale = types::AddLayerVersionPermissionRequest { revision_id: Some("old".to_owned()), ..grant("t") };
        let error = scene.lambda.add_layer_version_permission(scene.call(stale)).await.expect_err("stale");
        assert!(message(&error).1.contains("Call the GetLayerPolicy API"), "{error}");
        let removal = |sid: &str| types::RemoveLayerVersionPermissionRequest {
            layer_name: "l".to_owned(),
            version_number: 1,
            statement_id: sid.to_owned(),
            revision_id: None,
        };
        let error = scene.lambda.remove_layer_version_permission(scene.call(removal("t"))).await.expect_err("absent");
        assert_eq!(message(&error), (404, "Statement t is not found in resource policy."));
        scene.lambda.remove_layer_version_permission(scene.call(removal("s"))).await.expect("removed");
        assert!(scene.lambda.get_layer_version_policy(scene.call(get())).await.is_err());
    }
}
