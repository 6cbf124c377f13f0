//! What S3 tells the authorizer of its resources: whose they are, their policies and lists, their tags.

use crate::core::{Core, Which};
use crate::points::PointId;
use crate::records::{Bucket, Version};
use crate::{acl, keys, limits};
use contract::Value;
use gateway::Came;
use identity::ResourcePolicies;
use platform::{BoxFuture, Context};
use serde_json::{Value as Json, json};
use store::Scan;

/// Of a bucket that is not there everybody may learn that.
const NOBODY_S: &str =
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:*","Resource":"*"}]}"#;

/// The bucket and the key of an ARN.
fn split(arn: &str) -> Option<(&str, Option<&str>)> {
    let resource = arn.strip_prefix("arn:aws:s3:::")?;
    Some(match resource.split_once('/') {
        Some((bucket, key)) => (bucket, Some(key)),
        None => (resource, None),
    })
}

impl Core {
    pub(crate) async fn quietly(&self, name: &str) -> Option<Bucket> {
        let found = self.store.get(&keys::BUCKETS, &keys::bucket(name)).await;
        found.inspect_err(|error| tracing::error!(%error, name, "could not read a bucket")).ok()?
    }

    async fn policy(&self, arn: &str) -> Option<String> {
        if let Some((id, _)) = PointId::of_arn(arn) {
            return self.point_policy(&self.point_quietly(&id).await?).await;
        }
        let (name, key) = split(arn)?;
        let Some(bucket) = self.quietly(name).await else { return Some(NOBODY_S.to_owned()) };
        let blocks = acl::blocks(&bucket).ok()?;
        let lists = match acl::enforced(&bucket) {
            Ok(false) => self.lists(&bucket, key, blocks.ignore_public_acls == Some(true)).await,
            _ => Vec::new(),
        };
        let restricted = blocks.restrict_public_buckets == Some(true);
        let own = bucket.policy.as_deref().map(|policy| match restricted && acl::is_public_policy(policy) {
            true => restrict(policy, &bucket.owner),
            false => policy.to_owned(),
        });
        let mut more = lists;
        if key.is_none() {
            // Who makes a bucket learns that another account has one of the name, not that it may not.
            more.push(json!({"Effect": "Allow", "Principal": "*", "Action": "s3:CreateBucket", "Resource": arn}));
        }
        if more.is_empty() { own } else { Some(with_statements(own.as_deref(), more)) }
    }

    /// What the lists of the bucket and of the object grant, as statements.
    async fn lists(&self, bucket: &Bucket, key: Option<&str>, without_public: bool) -> Vec<Json> {
        let arn = format!("arn:aws:s3:::{}", bucket.name);
        let mut statements = acl::statements(&bucket.acl, &arn, false, without_public);
        if let Some(key) = key {
            let object = format!("{arn}/{key}");
            for (newest, version) in self.versions_asked(bucket, key).await {
                let Some(own) = &version.about.acl else { continue };
                if newest && !own.owner.is_empty() && own.owner != bucket.owner {
                    statements.extend(acl::of_another(own, &bucket.owner, &object));
                }
                let granted = acl::statements(own, &object, true, without_public);
                let id = version.shown_id();
                statements.extend(granted.iter().flat_map(|one| acl::of_version(one, &id, newest)));
            }
        }
        statements
    }

    /// The newest version of a key, marked, and those behind it whose lists count.
    async fn versions_asked(&self, bucket: &Bucket, key: &str) -> Vec<(bool, Version)> {
        let newest = self.find(&bucket.name, key, Which::Newest).await.ok().flatten();
        let mut versions: Vec<_> = newest.into_iter().map(|version| (true, version)).collect();
        if bucket.versioned() {
            let scan = Scan::prefix(&keys::object(&bucket.name, key)).limit(limits::LISTED_VERSIONS_MAX);
            let older = self.store.scan(&keys::VERSIONS, &scan).await.unwrap_or_default();
            versions.extend(older.into_iter().map(|(_, version)| (false, version)));
        }
        versions
    }
}

/// A public policy of a bucket that restricts them: for the owner's account and AWS's services only.
pub(crate) fn restrict(policy: &str, owner: &str) -> String {
    let Ok(mut document) = serde_json::from_str::<Json>(policy) else { return policy.to_owned() };
    let deny = json!({
        "Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*",
        "Condition": {
            "StringNotEqualsIfExists": {"aws:PrincipalAccount": owner},
            "BoolIfExists": {"aws:PrincipalIsAWSService": "false"},
        },
    });
    match &mut document["Statement"] {
        Json::Array(statements) => statements.push(deny),
        one => *one = Json::Array(vec![one.take(), deny]),
    }
    document.to_string()
}

fn with_statements(policy: Option<&str>, more: Vec<Json>) -> String {
    let mut document = policy
        .and_then(|policy| serde_json::from_str(policy).ok())
        .unwrap_or_else(|| json!({"Version": "2012-10-17", "Statement": []}));
    match &mut document["Statement"] {
        Json::Array(statements) => statements.extend(more),
        one => {
            let first = one.take();
            *one = Json::Array(std::iter::once(first).chain(more).collect());
        }
    }
    document.to_string()
}

impl ResourcePolicies for crate::S3Service {
    fn policy_for<'a>(&'a self, arn: &'a str) -> BoxFuture<'a, Option<String>> {
        Box::pin(self.core.policy(arn))
    }

    fn tags_for<'a>(&'a self, arn: &'a str) -> BoxFuture<'a, Vec<(String, String)>> {
        Box::pin(async move {
            if let Some((id, _)) = PointId::of_arn(arn) {
                return self.core.point_quietly(&id).await.map(|point| point.tags).unwrap_or_default();
            }
            match split(arn) {
                Some((bucket, _)) => {
                    self.core.quietly(bucket).await.filter(by_tags).map(|bucket| bucket.tags).unwrap_or_default()
                }
                None => Vec::new(),
            }
        })
    }

    fn owner_of<'a>(&'a self, arn: &'a str) -> BoxFuture<'a, Option<String>> {
        Box::pin(async move {
            let (bucket, _) = split(arn)?;
            self.core.quietly(bucket).await.map(|bucket| bucket.owner)
        })
    }

    fn resources_of<'a>(
        &'a self,
        ctx: &'a Context,
        _operation: &'a str,
        member: &'a str,
        input: &'a Value,
    ) -> BoxFuture<'a, Option<Vec<String>>> {
        Box::pin(self.core.point_resources(ctx, member, input))
    }

    /// `s3:ExistingObjectTag/…`, and the operation for statements that stand for lists of access.
    fn keys_of<'a>(
        &'a self,
        ctx: &'a Context,
        operation: &'a str,
        input: &'a Value,
    ) -> BoxFuture<'a, Vec<(String, Vec<String>)>> {
        Box::pin(async move {
            const READERS: [&str; 10] = [
                "RestoreObject",
                "SelectObjectContent",
                "GetObject",
                "HeadObject",
                "GetObjectAcl",
                "GetObjectTagging",
                "PutObjectTagging",
                "DeleteObjectTagging",
                "PutObjectAcl",
                "GetObjectAttributes",
            ];
            let mut keys = vec![(acl::OPERATION.to_owned(), vec![operation.to_owned()])];
            keys.extend(self.core.point_keys(ctx, input).await);
            keys.extend(keys_of_the_way(input));
            keys.extend(days_locked(input, self.core.now_ms()));
            let named = input.str_member("Bucket").zip(input.str_member("Key"));
            let Some((bucket, key)) = named.filter(|_| READERS.contains(&operation)) else { return keys };
            let Ok(which) = Which::parse(input.str_member("VersionId")) else { return keys };
            let version = self.core.find(bucket, key, which).await.ok().flatten();
            let tags = version.map(|version| version.about.tags).unwrap_or_default();
            let tags = tags.into_iter().map(|(key, value)| (format!("s3:ExistingObjectTag/{key}"), vec![value]));
            keys.extend(tags);
            keys
        })
    }
}

/// How the request came, where that was from outside.
fn keys_of_the_way(input: &Value) -> Vec<(String, Vec<String>)> {
    let Some(came) = Came::of(input) else { return Vec::new() };
    let key = |name: &str, value: &str| (name.to_owned(), vec![value.to_owned()]);
    let mut keys = Vec::new();
    if let Some(signature) = came.signature {
        keys.push(key("s3:authType", if signature.presigned { "REST-QUERY-STRING" } else { "REST-HEADER" }));
        keys.push(key("s3:signatureversion", if signature.version_4 { "AWS4-HMAC-SHA256" } else { "AWS" }));
        keys.extend(signature.age_ms.map(|age| key("s3:signatureAge", &age.to_string())));
    }
    keys.extend(came.payload.map(|payload| key("s3:x-amz-content-sha256", payload)));
    keys.extend(came.tls.map(|version| key("s3:TlsVersion", version)));
    keys
}

/// `s3:object-lock-remaining-retention-days`
fn days_locked(input: &Value, now_ms: i64) -> Option<(String, Vec<String>)> {
    let retention = input.member("Retention").and_then(|retention| retention.member("RetainUntilDate"));
    let Some(Value::Time(until)) = input.member("ObjectLockRetainUntilDate").or(retention) else { return None };
    let days = (until.ms() - now_ms).div_euclid(crate::limits::DAY_MS);
    Some(("s3:object-lock-remaining-retention-days".to_owned(), vec![days.to_string()]))
}

/// Whether the bucket's tags count in decisions.
fn by_tags(bucket: &Bucket) -> bool {
    let status = bucket.configs.get("abac").and_then(|abac| abac.get("Status"));
    status.is_some_and(|status| status == "Enabled")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statements_are_added() {
        let one = json!({"Effect": "Allow"});
        for policy in [None, Some(r#"{"Statement":[]}"#)] {
            let text = with_statements(policy, vec![one.clone()]);
            assert!(text.contains(r#""Statement":[{"Effect":"Allow"}]"#), "{text}");
        }
        let text = with_statements(Some(r#"{"Statement":{"Sid":"a"}}"#), vec![one]);
        assert!(text.contains(r#"[{"Sid":"a"},{"Effect":"Allow"}]"#), "{text}");
    }

    #[test]
    fn arns() {
        assert_eq!(split("arn:aws:s3:::b"), Some(("b", None)));
        assert_eq!(split("arn:aws:s3:::b/k/l"), Some(("b", Some("k/l"))));
        assert_eq!(split("*"), None);
    }
}
