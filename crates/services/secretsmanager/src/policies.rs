//! Policies of secrets.

use crate::core::Core;
use crate::records::SecretRecord;
use api::secretsmanager::{
    DeleteResourcePolicyRequest, DeleteResourcePolicyResponse, GetResourcePolicyRequest, GetResourcePolicyResponse,
    PutResourcePolicyRequest, PutResourcePolicyResponse, ValidateResourcePolicyRequest, ValidateResourcePolicyResponse,
    ValidationErrorsEntry, error as aws,
};
use contract::Error;
use platform::Context;
use policy::{Grammar, Policy};
use serde_json::Value as Json;

fn check(text: &str) -> Result<(), Error> {
    match Policy::parse(text, Grammar::Resource) {
        Ok(_) => Ok(()),
        Err(error) => {
            Err(aws::malformed_policy_document_exception(format!("This resource policy is malformed: {error}")))
        }
    }
}

/// Whether a statement allows everyone, without a condition.
fn is_public(text: &str) -> bool {
    let Ok(document) = serde_json::from_str::<Json>(text) else { return false };
    let statements = match &document["Statement"] {
        Json::Array(statements) => statements.as_slice(),
        one => std::slice::from_ref(one),
    };
    let everyone = |principal: &Json| match principal {
        Json::String(text) => text == "*",
        Json::Object(kinds) => kinds.get("AWS").is_some_and(|aws| match aws {
            Json::Array(names) => names.iter().any(|name| name == "*"),
            name => name == "*",
        }),
        _ => false,
    };
    statements.iter().any(|statement| {
        statement["Effect"] == "Allow" && everyone(&statement["Principal"]) && statement.get("Condition").is_none()
    })
}

impl Core {
    pub(crate) async fn put_resource_policy(
        &self,
        ctx: &Context,
        input: PutResourcePolicyRequest,
    ) -> Result<PutResourcePolicyResponse, Error> {
        let secret = self.primary(ctx, &input.secret_id).await?;
        check(&input.resource_policy)?;
        if input.block_public_policy == Some(true) && is_public(&input.resource_policy) {
            return Err(aws::public_policy_exception(
                "This resource policy grants broad access to the secret, which BlockPublicPolicy forbids.",
            ));
        }
        let change = |record: &mut SecretRecord| {
            record.policy = Some(input.resource_policy.clone());
            Ok(())
        };
        let secret = self.change(&secret, &[], change).await?;
        Ok(PutResourcePolicyResponse { arn: Some(secret.arn()), name: Some(secret.name), ..Default::default() })
    }

    pub(crate) async fn get_resource_policy(
        &self,
        ctx: &Context,
        input: GetResourcePolicyRequest,
    ) -> Result<GetResourcePolicyResponse, Error> {
        let found = self.find(ctx, &input.secret_id).await?;
        Ok(GetResourcePolicyResponse {
            arn: Some(found.arn()),
            name: Some(found.secret.name),
            resource_policy: found.secret.policy,
            ..Default::default()
        })
    }

    pub(crate) async fn delete_resource_policy(
        &self,
        ctx: &Context,
        input: DeleteResourcePolicyRequest,
    ) -> Result<DeleteResourcePolicyResponse, Error> {
        let secret = self.primary(ctx, &input.secret_id).await?;
        let change = |record: &mut SecretRecord| {
            record.policy = None;
            Ok(())
        };
        let secret = self.change(&secret, &[], change).await?;
        Ok(DeleteResourcePolicyResponse { arn: Some(secret.arn()), name: Some(secret.name), ..Default::default() })
    }

    pub(crate) async fn validate_resource_policy(
        &self,
        ctx: &Context,
        input: ValidateResourcePolicyRequest,
    ) -> Result<ValidateResourcePolicyResponse, Error> {
        if let Some(id) = &input.secret_id {
            self.find(ctx, id).await?;
        }
        check(&input.resource_policy)?;
        let broad = is_public(&input.resource_policy).then(|| ValidationErrorsEntry {
            check_name: Some("PUBLIC_ACCESS".to_owned()),
            error_message: Some("The policy grants broad access to the secret.".to_owned()),
        });
        Ok(ValidateResourcePolicyResponse {
            policy_validation_passed: Some(broad.is_none()),
            validation_errors: Some(broad.into_iter().collect()),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn public_policies() {
        for (statement, public) in [
            (r#"{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}"#, true),
            (r#"[{"Effect":"Allow","Principal":{"AWS":["*"]},"Action":"*","Resource":"*"}]"#, true),
            (r#"{"Effect":"Deny","Principal":"*","Action":"*","Resource":"*"}"#, false),
            (r#"{"Effect":"Allow","Principal":{"AWS":"111111111111"},"Action":"*","Resource":"*"}"#, false),
            (
                r#"{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*","Condition":{"Bool":{"a:b":"true"}}}"#,
                false,
            ),
        ] {
            let text = format!(r#"{{"Version":"2012-10-17","Statement":{statement}}}"#);
            assert_eq!(is_public(&text), public, "{text}");
        }
    }
}
