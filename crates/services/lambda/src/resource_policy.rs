//! Resource policies as whole documents: put, read and deleted in one piece. They are the policies that `AddPermission` makes statement
//! by statement, and may also deny, and name all versions and aliases of a function by a wildcard.
//!
//! The texts of refusals are our own where AWS publishes none.

use crate::names::{Qualifier, Target};
use crate::policy::policy_key;
use crate::record::{self, Policy, PolicyHead};
use crate::service::{LambdaService, refuse, settle_error};
use crate::subject::Subject;
use crate::text;
use ::policy::Grammar;
use api::lambda::{self as types, error};
use contract::Error;
use platform::{Call, Context};
use serde_json::Value;
use store::Abort;

/// The function, version or alias with this ARN.
fn read(ctx: &Context, arn: &str) -> Result<Target, Error> {
    if arn.contains(":runtime/") {
        return Err(text::resource_does_not_exist());
    }
    Target::read(ctx, arn, None)
}

/// `PutResourcePolicy`: replaces what is there.
pub(crate) async fn put(
    lambda: &LambdaService,
    call: Call<types::PutResourcePolicyRequest>,
) -> Result<types::PutResourcePolicyResponse, Error> {
    let input = call.input;
    let target = &read(&call.ctx, &input.resource_arn)?;
    if target.qualifier() == Some(Qualifier::Latest) {
        return Err(text::invalid("We currently do not support adding policies for $LATEST."));
    }
    let policy = &parse(&input.policy, &target.arn_as_asked())?;
    let (key, row, expected) = (&target.key(), &policy_key(target), input.revision_id.as_deref());
    let revision = &lambda.revision();
    lambda
        .store
        .transact("lambda.policy.put", |tx| async move {
            let subject = Subject::need(&tx, key, target).await?;
            check_revision(expected, &subject).map_err(Abort::User)?;
            tx.put(&record::POLICIES, row, policy)?;
            subject.touch(&tx, key, revision)?;
            Ok(())
        })
        .await
        .map_err(settle_error)?;
    Ok(types::PutResourcePolicyResponse { policy: Some(policy.document()), revision_id: Some(revision.clone()) })
}

/// `GetResourcePolicy`.
pub(crate) async fn get(
    lambda: &LambdaService,
    call: Call<types::GetResourcePolicyRequest>,
) -> Result<types::GetResourcePolicyResponse, Error> {
    let target = &read(&call.ctx, &call.input.resource_arn)?;
    let (key, row) = (&target.key(), &policy_key(target));
    let (policy, subject) = lambda
        .store
        .transact("lambda.policy.whole", |tx| async move {
            let subject = Subject::need(&tx, key, target).await?;
            match tx.get(&record::POLICIES, row).await? {
                Some(policy) => Ok((policy, subject)),
                None => refuse(text::resource_does_not_exist()),
            }
        })
        .await
        .map_err(settle_error)?;
    Ok(types::GetResourcePolicyResponse {
        policy: Some(policy.document()),
        revision_id: Some(subject.revision().to_owned()),
    })
}

/// `DeleteResourcePolicy`.
pub(crate) async fn delete(
    lambda: &LambdaService,
    call: Call<types::DeleteResourcePolicyRequest>,
) -> Result<(), Error> {
    let input = call.input;
    let target = &read(&call.ctx, &input.resource_arn)?;
    let (key, row, expected) = (&target.key(), &policy_key(target), input.revision_id.as_deref());
    let revision = &lambda.revision();
    lambda
        .store
        .transact("lambda.policy.delete", |tx| async move {
            let subject = Subject::need(&tx, key, target).await?;
            if tx.get(&record::POLICIES, row).await?.is_none() {
                return refuse(text::no_policy());
            }
            check_revision(expected, &subject).map_err(Abort::User)?;
            tx.delete(&record::POLICIES, row);
            subject.touch(&tx, key, revision)?;
            Ok(())
        })
        .await
        .map_err(settle_error)
}

fn check_revision(expected: Option<&str>, subject: &Subject) -> Result<(), Error> {
    match expected {
        Some(expected) if expected != subject.revision() => Err(text::stale_policy_revision("GetResourcePolicy")),
        _ => Ok(()),
    }
}

/// Reads a document that is to be the policy of the resource with this ARN.
fn parse(document: &str, arn: &str) -> Result<Policy, Error> {
    ::policy::Policy::parse(document, Grammar::Resource).map_err(|malformed| text::invalid(malformed.to_string()))?;
    let document: Value = serde_json::from_str(document).map_err(|_| text::invalid("Syntax errors in policy."))?;
    let member = |name: &str| document[name].as_str().map(str::to_owned);
    let head = PolicyHead { version: member("Version"), id: member("Id") };
    let statements = each(&document["Statement"]).cloned().collect::<Vec<_>>();
    for statement in &statements {
        check_statement(statement, arn)?;
    }
    Ok(Policy { statements, head: Some(head), ..Policy::default() })
}

/// The entries of a list, or the one value.
fn each(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice).iter()
}

fn check_statement(statement: &Value, arn: &str) -> Result<(), Error> {
    let texts = |name: &str| each(&statement[name]).filter_map(Value::as_str);
    if let Some(action) = texts("Action").chain(texts("NotAction")).find(|action| !is_of_lambda(action)) {
        return Err(text::invalid(format!("The action {action} is not an action of Lambda.")));
    }
    if let Some(resource) = texts("Resource").find(|resource| *resource != "*" && !resource.starts_with(arn)) {
        return Err(text::invalid(format!("The resource {resource} does not belong to {arn}.")));
    }
    if is_public(statement) {
        return Err(error::public_policy_exception("The policy grants public access, which is not allowed."));
    }
    Ok(())
}

fn is_of_lambda(action: &str) -> bool {
    action == "*" || action.get(..7).is_some_and(|vendor| vendor.eq_ignore_ascii_case("lambda:"))
}

/// Whether everybody is let in, on no condition.
fn is_public(statement: &Value) -> bool {
    let principal = &statement["Principal"];
    let everybody = principal == "*" || each(&principal["AWS"]).any(|one| one == "*");
    everybody && statement["Effect"] == "Allow" && statement.get("Condition").is_none()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{Scene, message};
    use api::lambda::Lambda;

    const ARN: &str = "arn:aws:lambda:us-east-1:123456789012:function:f";

    fn statement(of: &str) -> String {
        let allowed = r#""Effect":"Allow","Principal":{"AWS":"123456789012"},"Action":"lambda:InvokeFunction""#;
        format!(r#"{{"Version":"2012-10-17","Statement":[{{{allowed},"Resource":"{ARN}"{of}}}]}}"#)
    }

    fn put(arn: &str, policy: String) -> types::PutResourcePolicyRequest {
        types::PutResourcePolicyRequest { resource_arn: arn.to_owned(), policy, revision_id: None }
    }

    #[test]
    fn what_is_no_policy_of_a_function_is_refused() {
        for (from, to, expected) in [
            ("{\"Version", "{\"Ver", "Syntax errors in policy."),
            ("lambda:InvokeFunction", "s3:GetObject", "The action s3:GetObject is not an action of Lambda."),
            (":function:f", ":function:g", "does not belong to"),
            (r#"{"AWS":"123456789012"}"#, r#""*""#, "The policy grants public access, which is not allowed."),
            (r#"{"AWS":"123456789012"}"#, r#"{"AWS":["*"]}"#, "The policy grants public access, which is not allowed."),
        ] {
            let error = parse(&statement("").replace(from, to), ARN).expect_err(to);
            assert!(message(&error).1.contains(expected), "{to}: {error}");
        }
    }

    #[test]
    fn everybody_may_be_named_under_a_condition_or_denied() {
        let condition = r#","Condition":{"StringEquals":{"lambda:FunctionUrlAuthType":"NONE"}}"#;
        for document in [statement(condition), statement("").replace("Allow", "Deny")] {
            let document = document.replace(r#"{"AWS":"123456789012"}"#, r#""*""#);
            parse(&document, ARN).expect("accepted");
        }
    }

    #[tokio::test]
    async fn a_document_replaces_statements_and_statements_join_it() {
        let scene = Scene::new().await;
        scene.function("f").await;
        let grant = types::AddPermissionRequest {
            function_name: "f".to_owned(),
            statement_id: "s".to_owned(),
            action: "lambda:InvokeFunction".to_owned(),
            principal: "s3.amazonaws.com".to_owned(),
            ..Default::default()
        };
        scene.lambda.add_permission(scene.call(grant.clone())).await.expect("added");
        let made = scene.lambda.put_resource_policy(scene.call(put(ARN, statement("")))).await.expect("put");
        assert_eq!(made.policy, Some(statement("")));
        assert_eq!(scene.configuration("f", None).await.revision_id, made.revision_id);
        scene.lambda.add_permission(scene.call(grant)).await.expect("joins");
        let get = types::GetResourcePolicyRequest { resource_arn: ARN.to_owned() };
        let found = scene.lambda.get_resource_policy(scene.call(get.clone())).await.expect("there");
        let found: Value = serde_json::from_str(&found.policy.expect("text")).expect("JSON");
        assert_eq!(found["Statement"].as_array().map(Vec::len), Some(2));
        let delete = types::DeleteResourcePolicyRequest { resource_arn: ARN.to_owned(), revision_id: None };
        scene.lambda.delete_resource_policy(scene.call(delete.clone())).await.expect("deleted");
        let error = scene.lambda.get_resource_policy(scene.call(get)).await.expect_err("gone");
        assert_eq!(message(&error), (404, "The resource you requested does not exist."));
        let error = scene.lambda.delete_resource_policy(scene.call(delete)).await.expect_err("gone");
        assert_eq!(message(&error), (404, "No policy is associated with the given resource."));
    }

    #[tokio::test]
    async fn a_wildcard_reaches_versions() {
        let scene = Scene::new().await;
        scene.function("f").await;
        scene.publish("f").await;
        let document = statement("").replace(":function:f\"", ":function:f:*\"");
        scene.lambda.put_resource_policy(scene.call(put(ARN, document))).await.expect("put");
        let shown = scene.lambda.resource_policy(&format!("{ARN}:1")).await.expect("reads").expect("the function's");
        assert!(shown.contains("function:f:*"));
    }
}
