//! Statements of resource policies: from the parameters of a grant to the JSON that AWS shows, and whole documents.

use crate::limits;
use crate::text;
use api::lambda::{self as types, error};
use contract::Error;
use serde_json::{Map, Value, json};

/// A grant to be added to a function's policy.
pub(crate) fn of_function(input: &types::AddPermissionRequest, resource: &str) -> Result<Value, Error> {
    if input.function_url_auth_type.is_some() && input.action != "lambda:InvokeFunctionUrl" {
        return Err(text::invalid("FunctionUrlAuthType is only supported for lambda:InvokeFunctionUrl action"));
    }
    let mut conditions = Conditions::default();
    conditions.set("StringEquals", "AWS:SourceAccount", input.source_account.as_deref());
    conditions.set("StringEquals", "lambda:EventSourceToken", input.event_source_token.as_deref());
    conditions.set("StringEquals", "aws:PrincipalOrgID", input.principal_org_id.as_deref());
    conditions.set("StringEquals", "lambda:FunctionUrlAuthType", input.function_url_auth_type.as_deref());
    conditions.set("ArnLike", "AWS:SourceArn", input.source_arn.as_deref());
    let via_url = input.invoked_via_function_url.map(|via| if via { "true" } else { "false" });
    conditions.set("Bool", "lambda:InvokedViaFunctionUrl", via_url);
    Ok(statement(&input.statement_id, &principal(&input.principal)?, &input.action, resource, conditions))
}

/// A grant to be added to a layer version's policy.
pub(crate) fn of_layer(input: &types::AddLayerVersionPermissionRequest, resource: &str) -> Result<Value, Error> {
    if input.organization_id.is_some() && input.principal != "*" {
        return Err(text::invalid("OrganizationId can only be specified when Principal is *."));
    }
    let mut conditions = Conditions::default();
    conditions.set("StringEquals", "aws:PrincipalOrgID", input.organization_id.as_deref());
    Ok(statement(&input.statement_id, &principal(&input.principal)?, &input.action, resource, conditions))
}

fn statement(sid: &str, principal: &Value, action: &str, resource: &str, conditions: Conditions) -> Value {
    let mut statement = json!({
        "Sid": sid, "Effect": "Allow", "Principal": principal, "Action": action, "Resource": resource,
    });
    if let (Some(members), false) = (statement.as_object_mut(), conditions.0.is_empty()) {
        members.insert("Condition".to_owned(), Value::Object(conditions.0));
    }
    statement
}

/// Conditions by operator, in AWS's order.
#[derive(Default)]
struct Conditions(Map<String, Value>);

impl Conditions {
    fn set(&mut self, operator: &str, key: &str, value: Option<&str>) {
        if let Some(value) = value {
            let keys = self.0.entry(operator).or_insert_with(|| json!({}));
            keys[key] = json!(value);
        }
    }
}

/// Everybody, an account, an IAM identity, or a service.
fn principal(given: &str) -> Result<Value, Error> {
    let refused = || text::invalid("The provided principal was invalid. Please check the principal and try again.");
    if given == "*" {
        return Ok(json!("*"));
    }
    if is_account(given) {
        return Ok(json!({"AWS": format!("arn:aws:iam::{given}:root")}));
    }
    if given.starts_with("arn:") {
        return if is_identity(given) { Ok(json!({"AWS": given})) } else { Err(refused()) };
    }
    let service = [".amazonaws.com", ".amazonaws.com.cn", ".amazon.com"]
        .iter()
        .any(|end| given.strip_suffix(end).is_some_and(|name| !name.is_empty()));
    if service { Ok(json!({"Service": given})) } else { Err(refused()) }
}

fn is_account(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_identity(arn: &str) -> bool {
    let Ok(arn) = arn.parse::<platform::Arn>() else { return false };
    let kinds: &[&str] = match arn.service.as_str() {
        "iam" => &["user/", "role/", "federated-user/"],
        "sts" => &["assumed-role/", "federated-user/"],
        _ => return false,
    };
    is_account(&arn.account)
        && (arn.resource == "root"
            || kinds.iter().any(|kind| arn.resource.strip_prefix(kind).is_some_and(|name| !name.is_empty())))
}

/// The policy that these statements make.
pub(crate) fn document(statements: &[Value]) -> String {
    json!({"Version": "2012-10-17", "Id": "default", "Statement": statements}).to_string()
}

/// Adds a statement, unless its id is taken or the policy would grow too long.
pub(crate) fn add(statements: &mut Vec<Value>, new: Value) -> Result<(), Error> {
    if let Some(sid) = new["Sid"].as_str().filter(|sid| position(statements, sid).is_some()) {
        return Err(error::resource_conflict_exception(format!(
            "The statement id ({sid}) provided already exists. Please provide a new statement id, or remove the existing statement."
        )));
    }
    statements.push(new);
    let size = document(statements).len();
    if size > limits::POLICY_BYTES_MAX {
        return Err(error::policy_length_exceeded_exception(format!(
            "The final policy size ({size}) is bigger than the limit ({}).",
            limits::POLICY_BYTES_MAX
        )));
    }
    Ok(())
}

/// Removes a statement.
pub(crate) fn remove(statements: &mut Vec<Value>, sid: &str) -> Result<(), Error> {
    let Some(at) = position(statements, sid) else {
        return Err(error::resource_not_found_exception(format!("Statement {sid} is not found in resource policy.")));
    };
    statements.remove(at);
    Ok(())
}

fn position(statements: &[Value], sid: &str) -> Option<usize> {
    statements.iter().position(|statement| statement["Sid"] == sid)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grant(principal: &str) -> types::AddPermissionRequest {
        types::AddPermissionRequest {
            statement_id: "s".to_owned(),
            action: "lambda:InvokeFunction".to_owned(),
            principal: principal.to_owned(),
            ..Default::default()
        }
    }

    #[track_caller]
    fn check(input: &types::AddPermissionRequest, expected: &str) {
        assert_eq!(of_function(input, "arn:f").expect("accepted").to_string(), expected);
    }

    #[test]
    fn principals_have_three_forms() {
        let with = |principal: &str| {
            format!(
                r#"{{"Sid":"s","Effect":"Allow","Principal":{principal},"Action":"lambda:InvokeFunction","Resource":"arn:f"}}"#
            )
        };
        check(&grant("*"), &with(r#""*""#));
        check(&grant("123456789012"), &with(r#"{"AWS":"arn:aws:iam::123456789012:root"}"#));
        check(&grant("arn:aws:iam::123456789012:role/x"), &with(r#"{"AWS":"arn:aws:iam::123456789012:role/x"}"#));
        check(&grant("s3.amazonaws.com"), &with(r#"{"Service":"s3.amazonaws.com"}"#));
        check(&grant("alexa-appkit.amazon.com"), &with(r#"{"Service":"alexa-appkit.amazon.com"}"#));
        for wrong in ["s3.example.com", "12345", "arn:aws:s3:::b", "arn:aws:iam::1:root", ".amazonaws.com", "somebody"]
        {
            let error = of_function(&grant(wrong), "arn:f").expect_err(wrong);
            let text = "The provided principal was invalid. Please check the principal and try again.";
            assert_eq!(error.message.as_deref(), Some(text), "{wrong}");
        }
    }

    #[test]
    fn conditions_follow_the_parameters() {
        let input = types::AddPermissionRequest {
            source_arn: Some("arn:aws:s3:::b".to_owned()),
            source_account: Some("123456789012".to_owned()),
            ..grant("s3.amazonaws.com")
        };
        check(
            &input,
            r#"{"Sid":"s","Effect":"Allow","Principal":{"Service":"s3.amazonaws.com"},"Action":"lambda:InvokeFunction","Resource":"arn:f","Condition":{"StringEquals":{"AWS:SourceAccount":"123456789012"},"ArnLike":{"AWS:SourceArn":"arn:aws:s3:::b"}}}"#,
        );
        let input = types::AddPermissionRequest {
            function_url_auth_type: Some("NONE".to_owned()),
            action: "lambda:InvokeFunctionUrl".to_owned(),
            ..grant("*")
        };
        check(
            &input,
            r#"{"Sid":"s","Effect":"Allow","Principal":"*","Action":"lambda:InvokeFunctionUrl","Resource":"arn:f","Condition":{"StringEquals":{"lambda:FunctionUrlAuthType":"NONE"}}}"#,
        );
        let input = types::AddPermissionRequest { invoked_via_function_url: Some(true), ..grant("*") };
        assert!(
            of_function(&input, "arn:f")
                .expect("accepted")
                .to_string()
                .ends_with(r#""Condition":{"Bool":{"lambda:InvokedViaFunctionUrl":"true"}}}"#)
        );
    }

    #[test]
    fn an_id_is_taken_once_and_a_policy_is_bounded() {
        let mut statements = Vec::new();
        let one = of_function(&grant("*"), "arn:f").expect("accepted");
        add(&mut statements, one.clone()).expect("the first");
        let twice = add(&mut statements, one).expect_err("taken");
        assert_eq!((twice.status, twice.code.as_ref()), (409, "ResourceConflictException"));
        let long = types::AddPermissionRequest {
            statement_id: "t".to_owned(),
            source_arn: Some("x".repeat(limits::POLICY_BYTES_MAX)),
            ..grant("*")
        };
        let error = add(&mut statements, of_function(&long, "arn:f").expect("accepted")).expect_err("too long");
        assert_eq!(error.code, "PolicyLengthExceededException");
    }

    #[test]
    fn removing_needs_the_statement() {
        let mut statements = vec![of_function(&grant("*"), "arn:f").expect("accepted")];
        let error = remove(&mut statements, "t").expect_err("not there");
        assert_eq!(error.message.as_deref(), Some("Statement t is not found in resource policy."));
        remove(&mut statements, "s").expect("there");
        assert!(statements.is_empty());
    }
}
