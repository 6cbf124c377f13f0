//! Key policies, and what the authorizer asks about keys. Grants are statements of their key's policy.

use crate::core::{Core, KeyPlace};
use crate::envelope::Header;
use crate::error::{from_read, malformed_policy};
use crate::keys;
use crate::limits;
use crate::records::{Grant, GrantPrincipal, KeyRecord};
use api::kms::{GetKeyPolicyRequest, GetKeyPolicyResponse, PutKeyPolicyRequest, error as aws};
use contract::{Error, Value};
use platform::{Arn, Context, Principal};
use policy::{Attached, Caller, Grammar, Policy, PolicySet, Request};
use serde_json::{Map as Object, Value as Json, json};
use std::collections::BTreeMap;
use std::sync::Arc;
use store::{Scan, key};

/// Operations whose encryption context a grant's constraints are compared with.
const IN_CONTEXT: &[&str] = &[
    "Decrypt",
    "Encrypt",
    "GenerateDataKey",
    "GenerateDataKeyPair",
    "GenerateDataKeyPairWithoutPlaintext",
    "GenerateDataKeyWithoutPlaintext",
    "ReEncryptFrom",
    "ReEncryptTo",
];

/// The policy of a key that is made without: IAM's policies of the account decide.
pub(crate) fn default(account: &str) -> String {
    format!(
        "{{\n  \"Version\" : \"2012-10-17\",\n  \"Id\" : \"key-default-1\",\n  \"Statement\" : [ {{\n    \"Sid\" : \"Enable IAM User Permissions\",\n    \"Effect\" : \"Allow\",\n    \"Principal\" : {{\n      \"AWS\" : \"arn:aws:iam::{account}:root\"\n    }},\n    \"Action\" : \"kms:*\",\n    \"Resource\" : \"*\"\n  }} ]\n}}"
    )
}

/// The policy, if it is one, and if its author can still change it.
pub(crate) fn checked(ctx: &Context, arn: &str, text: String, lockout: bool) -> Result<String, Error> {
    if text.len() > limits::POLICY_BYTES_MAX {
        return Err(aws::limit_exceeded_exception("The key policy is too large."));
    }
    let policy = Policy::parse(&text, Grammar::Resource).map_err(|error| malformed_policy(error.to_string()))?;
    if !lockout && !can_change(ctx, arn, policy) {
        let text = "The new key policy will not allow you to update the key policy in the future.";
        return Err(malformed_policy(text));
    }
    Ok(text)
}

fn can_change(ctx: &Context, arn: &str, policy: Policy) -> bool {
    let Principal::Identity(identity) = &ctx.principal else { return true };
    let all = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#;
    let Ok(all) = Policy::parse(all, Grammar::Inline) else { return false };
    let attached = |policy| [Attached { source: Arc::from(""), policy: Arc::new(policy) }];
    let (own, resource) = (attached(all), attached(policy));
    let keys = policy::Context::new();
    let request = Request {
        caller: Caller::Identity(policy::Identity {
            account: identity.account.as_str(),
            arn: &identity.arn,
            user_id: &identity.user_id,
            role_arn: identity.session.as_ref().map(|session| session.role_arn.as_str()),
            root: identity.root,
        }),
        action: "kms:PutKeyPolicy",
        resource: arn,
        resource_account: ctx.account.as_str(),
        context: &keys,
    };
    let policies =
        PolicySet { identity: &own, boundary: None, session: None, resource: &resource, resource_must_allow: true };
    policy::evaluate(&request, &policies).allowed()
}

fn check_name(name: Option<&str>) -> Result<(), Error> {
    match name {
        None | Some("default") => Ok(()),
        Some(_) => Err(aws::not_found_exception("No such policy exists")),
    }
}

impl Core {
    pub(crate) async fn get_key_policy(
        &self,
        ctx: &Context,
        input: GetKeyPolicyRequest,
    ) -> Result<GetKeyPolicyResponse, Error> {
        let key = self.own(ctx, &input.key_id, "GetKeyPolicy").await?;
        check_name(input.policy_name.as_deref())?;
        Ok(GetKeyPolicyResponse { policy: Some(key.policy), policy_name: Some("default".to_owned()) })
    }

    pub(crate) async fn put_key_policy(&self, ctx: &Context, input: PutKeyPolicyRequest) -> Result<(), Error> {
        let key = self.customers(ctx, &input.key_id, "PutKeyPolicy").await?;
        check_name(input.policy_name.as_deref())?;
        key.check_not_pending_deletion()?;
        let lockout = input.bypass_policy_lockout_safety_check == Some(true);
        let policy = checked(ctx, &key.arn(), input.policy, lockout)?;
        let change = |record: &mut KeyRecord| {
            record.policy.clone_from(&policy);
            Ok(())
        };
        self.change(&key, change).await.map(drop)
    }

    /// The key's policy with its grants, as the authorizer takes it. Of aliases, and of keys that are not there, IAM's policies decide.
    pub(crate) async fn policy_with_grants(&self, arn: &str) -> Result<Option<String>, Error> {
        let Some(key) = self.key_by_arn(arn).await? else {
            let account = arn.parse::<Arn>().ok().map(|arn| arn.account).filter(|account| !account.is_empty());
            return Ok(account.map(|account| default(&account)));
        };
        let row = keys::key(&key.account, &key.region, &key.id);
        let grants = self.store.scan(&keys::GRANTS, &Scan::prefix(&row)).await.map_err(from_read)?;
        if grants.is_empty() {
            return Ok(Some(key.policy));
        }
        let mut document: Json = serde_json::from_str(&key.policy).map_err(Error::internal)?;
        let mut statements = match document["Statement"].take() {
            Json::Array(statements) => statements,
            one => vec![one],
        };
        statements.extend(grants.iter().flat_map(|(_, grant)| statements_of(grant)));
        document["Statement"] = Json::Array(statements);
        Ok(Some(document.to_string()))
    }

    pub(crate) async fn key_by_arn(&self, arn: &str) -> Result<Option<KeyRecord>, Error> {
        let Ok(arn) = arn.parse::<Arn>() else { return Ok(None) };
        let Some(id) = arn.resource.strip_prefix("key/") else { return Ok(None) };
        self.key_at(&KeyPlace { account: arn.account.clone(), region: arn.region.clone(), id: id.to_owned() }).await
    }

    /// The ARN of the key that a member names, or, where it is not given, the ciphertext or the grant token.
    pub(crate) async fn resource_of(&self, ctx: &Context, member: &str, input: &Value) -> Option<String> {
        if let Some(id) = input.str_member(member) {
            let none_of_ours = id.starts_with("arn:") && !id.parse::<Arn>().is_ok_and(|arn| arn.service == "kms");
            let any = || Arn::new("kms", ctx.region.as_str(), ctx.account.as_str(), "key/*").to_string();
            return self.find(ctx, id).await.ok().map(|key| key.arn()).or_else(|| none_of_ours.then(any));
        }
        if let Some(token) = input.str_member("GrantToken") {
            let place = self.store.get(&keys::GRANT_TOKENS, &key![token]).await.ok()??;
            return Some(Arn::new("kms", &place.region, &place.account, format!("key/{}", place.key)).to_string());
        }
        let Some(Value::Blob(bytes)) = input.member("CiphertextBlob") else { return None };
        let (header, _) = Header::parse(bytes)?;
        self.key_of(ctx, &header).await.ok()?.map(|key| key.arn())
    }
}

/// What a grant allows, as statements.
fn statements_of(grant: &Grant) -> Vec<Json> {
    let (bound, free): (Vec<&String>, Vec<&String>) =
        grant.operations.iter().partition(|operation| IN_CONTEXT.contains(&operation.as_str()));
    let mut statements = Vec::new();
    if !bound.is_empty() {
        statements.push(statement(&grant.grantee, &bound, conditions(grant, true)));
    }
    if !free.is_empty() {
        statements.push(statement(&grant.grantee, &free, conditions(grant, false)));
    }
    if let Some(retiring) = &grant.retiring {
        statements.push(statement(retiring, &[&"RetireGrant".to_owned()], Object::new()));
    }
    statements
}

fn statement(principal: &GrantPrincipal, operations: &[&String], conditions: Object<String, Json>) -> Json {
    let principal = match principal {
        GrantPrincipal::Aws(arn) => json!({ "AWS": arn }),
        GrantPrincipal::Service(name) => json!({ "Service": name }),
    };
    let actions: Vec<String> = operations.iter().map(|operation| format!("kms:{operation}")).collect();
    let mut statement = json!({ "Effect": "Allow", "Principal": principal, "Action": actions, "Resource": "*" });
    if !conditions.is_empty() {
        statement["Condition"] = Json::Object(conditions);
    }
    statement
}

fn conditions(grant: &Grant, in_context: bool) -> Object<String, Json> {
    let (mut all, mut equal) = (Object::new(), Object::new());
    if let Some(source) = &grant.source_arn {
        all.insert("ArnLike".to_owned(), json!({ "aws:SourceArn": source }));
    }
    let pairs = |pairs: &BTreeMap<String, String>, equal: &mut Object<String, Json>| {
        for (name, value) in pairs {
            equal.insert(format!("kms:EncryptionContext:{name}"), json!(value));
        }
    };
    if in_context {
        grant.subset.iter().chain(&grant.equals).for_each(|context| pairs(context, &mut equal));
        if let Some(equals) = &grant.equals {
            let names: Vec<&String> = equals.keys().collect();
            all.insert("ForAllValues:StringEquals".to_owned(), json!({ "kms:EncryptionContextKeys": names }));
        }
    }
    if !equal.is_empty() {
        all.insert("StringEquals".to_owned(), Json::Object(equal));
    }
    all
}

/// `kms:ViaService`: the service that calls in the principal's name.
pub(crate) fn via_service(ctx: &Context) -> Option<String> {
    let service = ctx.via.last()?.strip_suffix(".amazonaws.com")?;
    Some(format!("{service}.{}.amazonaws.com", ctx.region))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grant(subset: Option<(&str, &str)>, equals: Option<(&str, &str)>) -> Grant {
        let map = |pair: (&str, &str)| BTreeMap::from([(pair.0.to_owned(), pair.1.to_owned())]);
        Grant {
            id: "g".into(),
            token: "t".into(),
            name: None,
            created_ms: 0,
            grantee: GrantPrincipal::Aws("arn:aws:iam::111111111111:user/u".into()),
            retiring: None,
            issuer: "arn:aws:iam::111111111111:root".into(),
            operations: vec!["Decrypt".into(), "DescribeKey".into()],
            subset: subset.map(map),
            equals: equals.map(map),
            source_arn: None,
        }
    }

    #[track_caller]
    fn check(grant: &Grant, action: &str, context: &[(&str, &str)], allowed: bool) {
        let document = json!({ "Version": "2012-10-17", "Statement": statements_of(grant) }).to_string();
        let policy = Policy::parse(&document, Grammar::Resource).expect("a policy");
        let resource = [Attached { source: Arc::from(""), policy: Arc::new(policy) }];
        let mut keys = policy::Context::new();
        for (name, value) in context {
            keys.set(format!("kms:EncryptionContext:{name}"), *value);
        }
        if !context.is_empty() {
            keys.set_many("kms:EncryptionContextKeys", context.iter().map(|(name, _)| *name));
        }
        let request = Request {
            caller: Caller::Identity(policy::Identity {
                account: "111111111111",
                arn: "arn:aws:iam::111111111111:user/u",
                user_id: "AIDA",
                role_arn: None,
                root: false,
            }),
            action,
            resource: "arn:aws:kms:us-east-1:111111111111:key/k",
            resource_account: "111111111111",
            context: &keys,
        };
        let policies = PolicySet { resource: &resource, resource_must_allow: true, ..PolicySet::default() };
        assert_eq!(policy::evaluate(&request, &policies).allowed(), allowed, "{action} {context:?}");
    }

    #[test]
    fn grants_hold_within_their_constraints() {
        let (both, one) = ([("a", "1"), ("b", "2")], [("a", "1")]);
        check(&grant(None, None), "kms:Decrypt", &[], true);
        check(&grant(None, None), "kms:Encrypt", &[], false);
        let subset = grant(Some(("a", "1")), None);
        check(&subset, "kms:Decrypt", &both, true);
        check(&subset, "kms:Decrypt", &one, true);
        check(&subset, "kms:Decrypt", &[("a", "2")], false);
        check(&subset, "kms:Decrypt", &[], false);
        check(&subset, "kms:DescribeKey", &[], true);
        let equals = grant(None, Some(("a", "1")));
        check(&equals, "kms:Decrypt", &one, true);
        check(&equals, "kms:Decrypt", &both, false);
    }

    #[test]
    fn the_default_policy_is_one() {
        Policy::parse(&default("111111111111"), Grammar::Resource).expect("a policy");
    }
}
