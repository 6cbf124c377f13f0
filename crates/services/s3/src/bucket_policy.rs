//! What the policy of a bucket or an access point must be, in the words of S3, which are not IAM's.

use contract::Error;
use serde_json::{Map, Value as Json};

/// Actions that are about objects.
const OF_OBJECTS: [&str; 37] = [
    "AbortMultipartUpload",
    "BypassGovernanceRetention",
    "DeleteObject",
    "DeleteObjectAnnotation",
    "DeleteObjectTagging",
    "DeleteObjectVersion",
    "DeleteObjectVersionTagging",
    "GetObject",
    "GetObjectAcl",
    "GetObjectAnnotation",
    "GetObjectAttributes",
    "GetObjectLegalHold",
    "GetObjectRetention",
    "GetObjectTagging",
    "GetObjectTorrent",
    "GetObjectVersion",
    "GetObjectVersionAcl",
    "GetObjectVersionAttributes",
    "GetObjectVersionForReplication",
    "GetObjectVersionTagging",
    "GetObjectVersionTorrent",
    "InitiateReplication",
    "ListMultipartUploadParts",
    "ObjectOwnerOverrideToBucketOwner",
    "PutObject",
    "PutObjectAcl",
    "PutObjectAnnotation",
    "PutObjectLegalHold",
    "PutObjectRetention",
    "PutObjectTagging",
    "PutObjectVersionAcl",
    "PutObjectVersionTagging",
    "ReplicateDelete",
    "ReplicateObject",
    "ReplicateTags",
    "RestoreObject",
    "UpdateObjectEncryption",
];

/// Actions that are about buckets: these, and those with `Bucket` or `Configuration` in their names.
const OF_BUCKETS: [&str; 3] = ["ListTagsForResource", "TagResource", "UntagResource"];

const STATEMENT: [&str; 9] =
    ["Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource", "Condition"];

fn malformed(text: impl Into<String>) -> Error {
    Error::client(400, "MalformedPolicy", text)
}

/// A policy must be one, and speak alone of the bucket or access point with this ARN.
pub(crate) fn check(text: &str, arn: &str) -> Result<(), Error> {
    let no_json = || malformed("Policies must be valid JSON and the first byte must be '{'");
    let document: Json = serde_json::from_str(text).map_err(|_| no_json())?;
    let document = document.as_object().filter(|_| text.starts_with('{')).ok_or_else(no_json)?;
    if let Some(unknown) = document.keys().find(|name| !["Version", "Id", "Statement"].contains(&name.as_str())) {
        return Err(malformed(format!("Unknown field {unknown}")));
    }
    if document.get("Version").is_some_and(|version| version != "2012-10-17" && version != "2008-10-17") {
        return Err(malformed("The policy must contain a valid version string"));
    }
    let statements = document.get("Statement").map(all).unwrap_or_default();
    if statements.is_empty() {
        return Err(malformed("Missing required field Statement"));
    }
    for statement in &statements {
        check_statement(statement.as_object().ok_or_else(|| malformed("Invalid policy syntax."))?, arn)?;
    }
    let parsed = policy::Policy::parse(text, policy::Grammar::Resource);
    parsed.map(drop).map_err(|_| malformed("Invalid policy syntax."))
}

/// One, or several of a list.
fn all(value: &Json) -> Vec<&Json> {
    match value {
        Json::Array(items) => items.iter().collect(),
        one => vec![one],
    }
}

fn texts(value: Option<&Json>) -> Vec<&str> {
    value.map(all).unwrap_or_default().into_iter().map(|item| item.as_str().unwrap_or_default()).collect()
}

fn check_statement(statement: &Map<String, Json>, arn: &str) -> Result<(), Error> {
    if let Some(unknown) = statement.keys().find(|name| !STATEMENT.contains(&name.as_str())) {
        return Err(malformed(format!("Unknown field {unknown}")));
    }
    for (field, other) in
        [("Effect", ""), ("Principal", "NotPrincipal"), ("Action", "NotAction"), ("Resource", "NotResource")]
    {
        if !statement.contains_key(field) && !statement.contains_key(other) {
            return Err(malformed(format!("Missing required field {field}")));
        }
    }
    let effect = texts(statement.get("Effect")).join("");
    if effect != "Allow" && effect != "Deny" {
        return Err(malformed(format!("Invalid effect: {effect}")));
    }
    let principals = ["Principal", "NotPrincipal"].into_iter().filter_map(|name| statement.get(name));
    if !principals.into_iter().all(is_principal) {
        return Err(malformed("Invalid principal in policy"));
    }
    let actions = [texts(statement.get("Action")), texts(statement.get("NotAction"))].concat();
    if !actions.iter().all(|action| is_action(action)) {
        return Err(malformed("Policy has invalid action"));
    }
    let resources = [texts(statement.get("Resource")), texts(statement.get("NotResource"))].concat();
    if !resources.iter().all(|resource| is_about(resource, arn)) {
        return Err(malformed("Policy has invalid resource"));
    }
    let plain = texts(statement.get("Action"));
    if statement.contains_key("Resource") && !plain.iter().all(|action| applies(action, &resources, arn)) {
        return Err(malformed("Action does not apply to any resource(s) in statement"));
    }
    Ok(())
}

fn is_principal(value: &Json) -> bool {
    let Some(kinds) = value.as_object() else { return value == "*" };
    !kinds.is_empty()
        && kinds.iter().all(|(kind, value)| {
            let fits: fn(&str) -> bool = match kind.as_str() {
                "AWS" => is_of_aws,
                "CanonicalUser" => |id| id.len() == 64 && id.bytes().all(|byte| byte.is_ascii_hexdigit()),
                "Service" => |name| name.contains('.'),
                "Federated" => |name| !name.is_empty(),
                _ => return false,
            };
            let names = texts(Some(value));
            !names.is_empty() && names.into_iter().all(fits)
        })
}

/// `*`, an account, an ARN, or the id of a user or role.
fn is_of_aws(name: &str) -> bool {
    let is_account = |text: &str| text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit());
    let is_id = name.len() >= 16 && ["AIDA", "AROA"].iter().any(|start| name.starts_with(start));
    let parts: Vec<&str> = name.splitn(6, ':').collect();
    let is_arn = match parts[..] {
        ["arn", _, "iam", "", "cloudfront", rest] => rest.starts_with("user/"),
        ["arn", _, "iam" | "sts", "", account, rest] => is_account(account) && !rest.is_empty() && rest != "*",
        _ => false,
    };
    name == "*" || is_account(name) || is_id || is_arn
}

fn is_action(action: &str) -> bool {
    let name = action.get(..3).filter(|prefix| prefix.eq_ignore_ascii_case("s3:")).map(|_| &action[3..]);
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '*' | '?');
    action == "*" || name.is_some_and(|name| !name.is_empty() && name.chars().all(plain))
}

fn is_about(resource: &str, arn: &str) -> bool {
    let start = resource.split(['*', '?', '$']).next().unwrap_or_default();
    // A pattern may stand for the bucket.
    let pattern = start.len() < resource.len() && start.starts_with("arn:") && arn.starts_with(start);
    resource == arn || resource.starts_with(&format!("{arn}/")) || pattern
}

/// Whether one of the resources is what the action is about.
fn applies(action: &str, resources: &[&str], arn: &str) -> bool {
    let name = action.get(3..).unwrap_or_default();
    let known = |names: &[&str]| names.iter().any(|one| one.eq_ignore_ascii_case(name));
    let of_objects = known(&OF_OBJECTS);
    let of_buckets = !of_objects && (known(&OF_BUCKETS) || name.contains("Bucket") || name.contains("Configuration"));
    let is_object = |resource: &&str| behind(resource, arn).contains(['/', '*', '?']);
    let is_bucket = |resource: &&str| !behind(resource, arn).contains('/');
    match () {
        () if name.contains(['*', '?']) => true,
        () if of_objects => resources.iter().any(is_object),
        () if of_buckets => resources.iter().any(is_bucket),
        () => true,
    }
}

/// What of a resource is behind the ARN that it begins with; of a pattern that stands for the ARN what is behind the service's name.
fn behind<'r>(resource: &'r str, arn: &str) -> &'r str {
    let pattern = || resource.split_once(":accesspoint/").map(|(_, rest)| rest);
    let named = resource.strip_prefix(arn).or_else(|| resource.strip_prefix("arn:aws:s3:::"));
    named.or_else(pattern).unwrap_or(resource)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn policies_speak_of_their_bucket() {
        let policy = |action: &str, resource: &str| {
            format!(
                r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":"*","Action":"{action}","Resource":"{resource}"}}]}}"#
            )
        };
        for (text, fine) in [
            (policy("s3:GetObject", "arn:aws:s3:::b/*"), true),
            (policy("s3:ListBucket", "arn:aws:s3:::b"), true),
            (policy("s3:ListBucket", "arn:aws:s3:::b/*"), false),
            (policy("s3:GetObject", "arn:aws:s3:::b"), false),
            (policy("s3:GetObject", "arn:aws:s3:::b*"), true),
            (policy("s3:*", "arn:aws:s3:::b"), true),
            (policy("s3:GetObject", "arn:aws:s3:::c/*"), false),
            (policy("s3:GetObject", "*"), false),
            (policy("sqs:SendMessage", "*"), false),
            ("[]".to_owned(), false),
            ("{".to_owned(), false),
            ("{\"Statement\":[]}".to_owned(), false),
        ] {
            assert_eq!(check(&text, "arn:aws:s3:::b").is_ok(), fine, "{text}");
        }
    }

    #[test]
    fn policies_of_access_points_speak_of_these() {
        let point = "arn:aws:s3:us-east-1:123456789012:accesspoint/p";
        for (action, resource, fine) in [
            ("s3:GetObject", format!("{point}/object/*"), true),
            ("s3:GetObject", point.to_owned(), false),
            ("s3:ListBucket", point.to_owned(), true),
            ("s3:ListBucket", format!("{point}/object/*"), false),
            ("s3:GetObject", "arn:aws:s3:us-east-1:123456789012:accesspoint/*".to_owned(), true),
            ("s3:GetObject", "arn:aws:s3:::b/*".to_owned(), false),
            ("s3:GetObject", "arn:aws:s3:us-east-1:123456789012:accesspoint/other/object/*".to_owned(), false),
        ] {
            let text = format!(
                r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":{{"AWS":"123456789012"}},"Action":"{action}","Resource":"{resource}"}}]}}"#
            );
            assert_eq!(check(&text, point).is_ok(), fine, "{text}");
        }
    }

    #[test]
    fn principals() {
        for (name, fine) in [
            ("*", true),
            ("123456789012", true),
            ("arn:aws:iam::123456789012:root", true),
            ("arn:aws:iam::123456789012:user/a/b", true),
            ("arn:aws:sts::123456789012:assumed-role/r/s", true),
            ("arn:aws:iam::123:root", false),
            ("nobody", false),
        ] {
            assert_eq!(is_of_aws(name), fine, "{name}");
        }
    }
}
