//! Resource policies: who else may write to an account's log groups.

use crate::error::{self, from_read, from_transaction};
use crate::groups::describe_limit;
use crate::keys;
use crate::limits;
use crate::records::PolicyRow;
use crate::service::LogsService;
use crate::token;
use api::logs::{
    DeleteResourcePolicyRequest, DescribeResourcePoliciesRequest, DescribeResourcePoliciesResponse,
    PutResourcePolicyRequest, PutResourcePolicyResponse, ResourcePolicy,
};
use contract::Error;
use identity::ResourcePolicies;
use platform::{Arn, BoxFuture, Call};
use serde_json::{Value, json};
use store::{Abort, Scan, key};

impl LogsService {
    pub(crate) async fn policy_put(
        &self,
        call: Call<PutResourcePolicyRequest>,
    ) -> Result<PutResourcePolicyResponse, Error> {
        let Call { ctx, input } = call;
        whole_account(input.resource_arn.as_ref())?;
        let name = &input.policy_name.ok_or_else(|| missing("policyName"))?;
        let document = input.policy_document.ok_or_else(|| missing("policyDocument"))?;
        if statements(&document).is_empty() {
            return Err(error::invalid("The policy document is not valid."));
        }
        let row = &PolicyRow { document, changed_ms: self.clock.now_ms() };
        let all = &keys::groups(&ctx);
        let outcome = self.store.transact("logs.policy_put", |tx| async move {
            let key = all.clone().push(name);
            let others = tx.scan(&keys::POLICIES, &Scan::prefix(all)).await?;
            if others.len() >= limits::POLICIES_MAX && tx.get(&keys::POLICIES, &key).await?.is_none() {
                return Err(Abort::User(error::too_many()));
            }
            Ok(tx.put(&keys::POLICIES, &key, row)?)
        });
        outcome.await.map_err(from_transaction)?;
        Ok(PutResourcePolicyResponse { resource_policy: Some(shown(name, row.clone())), revision_id: None })
    }

    pub(crate) async fn policy_delete(&self, call: Call<DeleteResourcePolicyRequest>) -> Result<(), Error> {
        let Call { ctx, input } = call;
        whole_account(input.resource_arn.as_ref())?;
        let name = input.policy_name.ok_or_else(|| missing("policyName"))?;
        let key = &keys::groups(&ctx).push(name.as_str());
        let name = name.as_str();
        let outcome = self.store.transact("logs.policy_delete", |tx| async move {
            tx.get(&keys::POLICIES, key).await?.ok_or_else(|| Abort::User(error::no_policy(name)))?;
            tx.delete(&keys::POLICIES, key);
            Ok(())
        });
        outcome.await.map_err(from_transaction)
    }

    pub(crate) async fn policies_describe(
        &self,
        call: Call<DescribeResourcePoliciesRequest>,
    ) -> Result<DescribeResourcePoliciesResponse, Error> {
        let Call { ctx, input } = call;
        whole_account(input.resource_arn.as_ref())?;
        let all = keys::groups(&ctx);
        let wanted = describe_limit(input.limit);
        let mut scan = Scan::prefix(&all).limit(wanted + 1);
        if let Some(last) = input.next_token.as_deref().map(token::open).transpose()? {
            scan = scan.after(&all.push(last));
        }
        let rows = self.store.scan(&keys::POLICIES, &scan).await.map_err(from_read)?;
        let more = rows.len() > wanted;
        let mut named: Vec<_> = rows.into_iter().filter_map(|(key, row)| Some((key.text(2)?, row))).collect();
        named.truncate(wanted);
        let next_token = named.last().filter(|_| more).map(|(last, _)| token::seal(last));
        let policies = named.into_iter().map(|(name, row)| shown(&name, row)).collect();
        Ok(DescribeResourcePoliciesResponse { resource_policies: Some(policies), next_token })
    }
}

impl ResourcePolicies for LogsService {
    fn policy_for<'a>(&'a self, arn: &'a str) -> BoxFuture<'a, Option<String>> {
        Box::pin(async move {
            let arn: Arn = arn.parse().ok()?;
            let all = Scan::prefix(&key![&arn.account, &arn.region]);
            let rows = self.store.scan(&keys::POLICIES, &all).await;
            let rows =
                rows.inspect_err(|error| tracing::error!(%error, "could not read the policies of log groups")).ok()?;
            let statements: Vec<Value> = rows.iter().flat_map(|(_, row)| statements(&row.document)).collect();
            (!statements.is_empty()).then(|| json!({"Version": "2012-10-17", "Statement": statements}).to_string())
        })
    }

    fn may_refuse_root(&self) -> bool {
        false
    }
}

/// The statements of a document, which are objects; none when it is no policy.
fn statements(document: &str) -> Vec<Value> {
    let parsed: Value = serde_json::from_str(document).unwrap_or_default();
    let found = match parsed.get("Statement") {
        Some(Value::Array(several)) => several.clone(),
        Some(one) => vec![one.clone()],
        None => Vec::new(),
    };
    if found.iter().all(Value::is_object) { found } else { Vec::new() }
}

/// Policies of single resources are for deliveries, which are not here.
fn whole_account(resource: Option<&String>) -> Result<(), Error> {
    resource.map_or(Ok(()), |_| Err(Error::not_implemented("logs", "policies of a single log group")))
}

fn missing(member: &str) -> Error {
    error::invalid(format!(
        "1 validation error detected: Value null at '{member}' failed to satisfy constraint: Member must not be null"
    ))
}

fn shown(name: &str, row: PolicyRow) -> ResourcePolicy {
    ResourcePolicy {
        policy_name: Some(name.to_owned()),
        policy_document: Some(row.document),
        last_updated_time: Some(row.changed_ms),
        policy_scope: Some("ACCOUNT".to_owned()),
        ..Default::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statements_are_read_from_both_forms() {
        for (document, count) in [
            (r#"{"Statement": [{"Effect": "Allow"}, {"Effect": "Deny"}]}"#, 2),
            (r#"{"Statement": {"Effect": "Allow"}}"#, 1),
            (r#"{"Statement": ["x"]}"#, 0),
            (r#"{"Version": "2012-10-17"}"#, 0),
            ("no JSON", 0),
        ] {
            assert_eq!(statements(document).len(), count, "{document}");
        }
    }
}
