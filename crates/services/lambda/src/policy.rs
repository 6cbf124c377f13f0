//! Resource policies of functions, one for each qualifier.

use crate::names::{Qualifier, Target};
use crate::record::{self, Policy};
use crate::service::{LambdaService, refuse, settle_error};
use crate::subject::Subject;
use crate::{statement, text};
use api::lambda::{self as types, error};
use contract::Error;
use platform::{Arn, Call};
use store::{Abort, Key};

/// `AddPermission`.
pub(crate) async fn add(
    lambda: &LambdaService,
    call: Call<types::AddPermissionRequest>,
) -> Result<types::AddPermissionResponse, Error> {
    let input = call.input;
    let target = Target::read(&call.ctx, &input.function_name, input.qualifier.as_deref())?;
    if target.qualifier() == Some(Qualifier::Latest) {
        return Err(text::invalid("We currently do not support adding policies for $LATEST."));
    }
    let (input, target, key, policy_key) = (&input, &target, &target.key(), &policy_key(&target));
    let (revision, expected) = (&lambda.revision(), input.revision_id.as_deref());
    let statement = lambda
        .store
        .transact("lambda.policy.add", |tx| async move {
            let subject = Subject::need(&tx, key, target).await?;
            let found = tx.get(&record::POLICIES, policy_key).await?;
            check_revision(expected, &subject, found.is_some()).map_err(Abort::User)?;
            let statement = statement::of_function(input, &target.arn_as_asked()).map_err(Abort::User)?;
            let mut policy = found.unwrap_or_default();
            statement::add(&mut policy.statements, statement.clone()).map_err(Abort::User)?;
            tx.put(&record::POLICIES, policy_key, &policy)?;
            subject.touch(&tx, key, revision)?;
            Ok(statement)
        })
        .await
        .map_err(settle_error)?;
    Ok(types::AddPermissionResponse { statement: Some(statement.to_string()) })
}

/// `GetPolicy`.
pub(crate) async fn get(
    lambda: &LambdaService,
    call: Call<types::GetPolicyRequest>,
) -> Result<types::GetPolicyResponse, Error> {
    let target = Target::read(&call.ctx, &call.input.function_name, call.input.qualifier.as_deref())?;
    let (key, policy_key, qualifier) = (&target.key(), &policy_key(&target), &target.qualifier());
    let found = lambda
        .store
        .transact("lambda.policy.get", |tx| async move {
            let policy = tx.get(&record::POLICIES, policy_key).await?;
            let subject = Subject::find(&tx, key, qualifier.as_ref()).await?;
            Ok::<_, Abort<Error>>(policy.zip(subject))
        })
        .await
        .map_err(settle_error)?;
    let (policy, subject) = found.ok_or_else(text::resource_does_not_exist)?;
    Ok(types::GetPolicyResponse { policy: Some(policy.document()), revision_id: Some(subject.revision().to_owned()) })
}

/// `RemovePermission`.
pub(crate) async fn remove(lambda: &LambdaService, call: Call<types::RemovePermissionRequest>) -> Result<(), Error> {
    let input = call.input;
    let target = Target::read(&call.ctx, &input.function_name, input.qualifier.as_deref())?;
    let (target, key, policy_key) = (&target, &target.key(), &policy_key(&target));
    let (revision, expected, sid) = (&lambda.revision(), input.revision_id.as_deref(), &input.statement_id);
    lambda
        .store
        .transact("lambda.policy.remove", |tx| async move {
            if tx.get(&record::FUNCTIONS, key).await?.is_none() {
                return refuse(error::resource_not_found_exception(format!("No policy found for: {}", target.arn())));
            }
            let subject = Subject::need(&tx, key, target).await?;
            let Some(mut policy) = tx.get(&record::POLICIES, policy_key).await? else {
                return refuse(text::no_policy());
            };
            check_revision(expected, &subject, true).map_err(Abort::User)?;
            statement::remove(&mut policy.statements, sid).map_err(Abort::User)?;
            if policy.statements.is_empty() {
                tx.delete(&record::POLICIES, policy_key);
            } else {
                tx.put(&record::POLICIES, policy_key, &policy)?;
            }
            subject.touch(&tx, key, revision)?;
            Ok(())
        })
        .await
        .map_err(settle_error)
}

fn check_revision(expected: Option<&str>, subject: &Subject, has_policy: bool) -> Result<(), Error> {
    match expected {
        Some(expected) if expected != subject.revision() => {
            Err(if has_policy { text::stale_policy_revision("GetPolicy") } else { text::stale_revision() })
        }
        _ => Ok(()),
    }
}

pub(crate) fn policy_key(target: &Target) -> Key {
    record::qualified(&target.key(), target.qualifier.as_deref().unwrap_or(""))
}

/// The policy on the function or layer version with this ARN, as the authorizer asks for it.
pub(crate) async fn of_arn(lambda: &LambdaService, arn: &str) -> Result<Option<String>, Error> {
    let Ok(arn) = arn.parse::<Arn>() else { return Ok(None) };
    let parts: Vec<&str> = arn.resource.split(':').collect();
    let place = record::place(&arn.account, &arn.region);
    let read = async |table, key: Key| lambda.store.get(table, &key).await.map_err(Error::internal);
    let found: Option<Policy> = match parts[..] {
        ["function", name] => read(&record::POLICIES, place.push(name).push("")).await?,
        ["function", name, qualifier] => {
            let function = place.push(name);
            let own = read(&record::POLICIES, function.clone().push(qualifier)).await?;
            // The function's may name its versions and aliases by a wildcard.
            joined(own, read(&record::POLICIES, function.push("")).await?)
        }
        ["layer", name, number] => match number.parse::<u64>() {
            Ok(number) => read(&record::LAYER_POLICIES, place.push(name).push(number)).await?,
            Err(_) => None,
        },
        _ => None,
    };
    Ok(found.map(|policy| policy.document()))
}

/// Two policies as one.
fn joined(one: Option<Policy>, other: Option<Policy>) -> Option<Policy> {
    match (one, other) {
        (Some(mut one), Some(other)) => {
            one.statements.extend(other.statements);
            Some(one)
        }
        (one, other) => one.or(other),
    }
}

impl Policy {
    /// The policy as AWS shows it.
    pub(crate) fn document(&self) -> String {
        let Some(head) = &self.head else { return statement::document(&self.statements) };
        let mut document = serde_json::Map::new();
        let named = [("Version", &head.version), ("Id", &head.id)];
        for (name, value) in named.into_iter().filter_map(|(name, value)| Some((name, value.as_ref()?))) {
            document.insert(name.to_owned(), value.as_str().into());
        }
        document.insert("Statement".to_owned(), self.statements.clone().into());
        serde_json::Value::Object(document).to_string()
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::{Scene, message};
    use api::lambda::{self as types, Lambda};
    use platform::Call;

    fn grant(qualifier: Option<&str>, sid: &str) -> types::AddPermissionRequest {
        types::AddPermissionRequest {
            function_name: "f".to_owned(),
            statement_id: sid.to_owned(),
            action: "lambda:InvokeFunction".to_owned(),
            principal: "s3.amazonaws.com".to_owned(),
            qualifier: qualifier.map(str::to_owned),
            ..Default::default()
        }
    }

    fn get(qualifier: Option<&str>) -> types::GetPolicyRequest {
        types::GetPolicyRequest { function_name: "f".to_owned(), qualifier: qualifier.map(str::to_owned) }
    }

    fn removal(sid: &str, qualifier: Option<&str>) -> types::RemovePermissionRequest {
        types::RemovePermissionRequest {
            function_name: "f".to_owned(),
            statement_id: sid.to_owned(),
            qualifier: qualifier.map(str::to_owned),
            revision_id: None,
        }
    }

    #[tokio::test]
    async fn a_policy_belongs_to_one_qualifier_and_moves_its_revision() {
        let scene = Scene::new().await;
        scene.function("f").await;
        scene.publish("f").await;
        let before = scene.configuration("f", None).await.revision_id;
        scene.lambda.add_permission(scene.call(grant(Some("1"), "s"))).await.expect("added");
        assert_eq!(scene.configuration("f", None).await.revision_id, before, "the function itself is untouched");
        let found = scene.lambda.get_policy(scene.call(get(Some("1")))).await.expect("there");
        assert_eq!(found.revision_id, scene.configuration("f", Some("1")).await.revision_id);
        assert!(found.policy.expect("text").contains("function:f:1"));
        let none = scene.lambda.get_policy(scene.call(get(None))).await.expect_err("none");
        assert_eq!(message(&none), (404, "The resource you requested does not exist."));
        scene.lambda.add_permission(scene.call(grant(None, "s"))).await.expect("added");
        assert_ne!(scene.configuration("f", None).await.revision_id, before);
    }

    #[tokio::test]
    async fn the_last_statement_takes_the_policy_with_it() {
        let scene = Scene::new().await;
        scene.function("f").await;
        scene.lambda.add_permission(scene.call(grant(None, "s"))).await.expect("added");
        let absent = scene.lambda.remove_permission(scene.call(removal("t", None))).await.expect_err("absent");
        assert_eq!(message(&absent), (404, "Statement t is not found in resource policy."));
        scene.lambda.remove_permission(scene.call(removal("s", None))).await.expect("removed");
        let again = scene.lambda.remove_permission(scene.call(removal("s", None))).await.expect_err("no policy");
        assert_eq!(message(&again), (404, "No policy is associated with the given resource."));
        let arn = scene.arn("f", None);
        assert_eq!(scene.lambda.resource_policy(&arn).await.expect("reads"), None);
    }

    #[tokio::test]
    async fn what_is_missing_is_named() {
        let scene = Scene::new().await;
        let error = scene.lambda.add_permission(scene.call(grant(None, "s"))).await.expect_err("no function");
        assert_eq!(message(&error), (404, &*format!("Function not found: {}", scene.arn("f", None))));
        let error = scene.lambda.remove_permission(scene.call(removal("s", None))).await.expect_err("no function");
        assert_eq!(message(&error), (404, &*format!("No policy found for: {}", scene.arn("f", None))));
        scene.function("f").await;
        for (qualifier, status, expected) in [
            ("live", 404, format!("Cannot find alias arn: {}", scene.arn("f", Some("live")))),
            ("7", 404, format!("Function not found: {}", scene.arn("f", Some("7")))),
            ("$LATEST", 400, "We currently do not support adding policies for $LATEST.".to_owned()),
            ("a$b", 404, format!("Function not found: {}", scene.arn("f", Some("a$b")))),
        ] {
            let error =
                scene.lambda.add_permission(scene.call(grant(Some(qualifier), "s"))).await.expect_err("refused");
            assert_eq!(message(&error), (status, &*expected), "{qualifier}");
        }
    }

    #[tokio::test]
    async fn a_stale_revision_names_the_operation_that_has_the_right_one() {
        let scene = Scene::new().await;
        scene.function("f").await;
        let stale = types::AddPermissionRequest { revision_id: Some("old".to_owned()), ..grant(None, "s") };
        let error = scene.lambda.add_permission(scene.call(stale.clone())).await.expect_err("stale");
        assert!(message(&error).1.ends_with("Call the GetFunction/GetAlias API to retrieve the latest Revision Id"));
        scene.lambda.add_permission(scene.call(grant(None, "s"))).await.expect("added");
        let error = scene.lambda.add_permission(scene.call(stale)).await.expect_err("stale");
        assert_eq!(error.status, 412);
        assert!(message(&error).1.ends_with("Call the GetPolicy API to retrieve the latest Revision Id"), "{error}");
    }

    #[tokio::test]
    async fn a_deleted_function_leaves_no_policy_behind() {
        let scene = Scene::new().await;
        scene.function("f").await;
        scene.lambda.add_permission(scene.call(grant(None, "s"))).await.expect("added");
        let delete = types::DeleteFunctionRequest { function_name: "f".to_owned(), qualifier: None };
        scene.lambda.delete_function(Call::new(scene.ctx(), delete)).await.expect("deleted");
        scene.function("f").await;
        assert!(scene.lambda.get_policy(scene.call(get(None))).await.is_err());
    }
}
