//! Access control lists: canned ones, headers, documents, and what they grant, written as the policy that means the same.

use crate::records::{Acl, Bucket, Grant, Grantee};
use crate::{config, error, names};
use api::s3::{self as shape, OwnershipControls, PublicAccessBlockConfiguration};
use contract::Error;
use serde_json::{Value as Json, json};

pub(crate) const ALL_USERS: &str = "http://acs.amazonaws.com/groups/global/AllUsers";
const AUTHENTICATED: &str = "http://acs.amazonaws.com/groups/global/AuthenticatedUsers";
const LOG_DELIVERY: &str = "http://acs.amazonaws.com/groups/s3/LogDelivery";
/// The condition key that tells the operation of a call; of S3's own statements alone.
pub(crate) const OPERATION: &str = "freehold:Operation";
/// The operations that make objects.
const WRITES: [&str; 3] = ["CopyObject", "CreateMultipartUpload", "PutObject"];
const PERMISSIONS: [&str; 5] = ["FULL_CONTROL", "READ", "WRITE", "READ_ACP", "WRITE_ACP"];

/// What a request says of an ACL in its headers.
#[derive(Debug, Clone, Default)]
pub(crate) struct Given {
    pub(crate) canned: Option<String>,
    /// Permission and the header's value.
    pub(crate) grants: Vec<(&'static str, String)>,
}

/// The ACL headers of a request.
macro_rules! given {
    ($input:expr) => {{
        let mut grants = Vec::new();
        for (permission, header) in [
            ("FULL_CONTROL", &$input.grant_full_control),
            ("READ", &$input.grant_read),
            ("READ_ACP", &$input.grant_read_acp),
            ("WRITE_ACP", &$input.grant_write_acp),
        ] {
            grants.extend(header.clone().map(|header| (permission, header)));
        }
        $crate::acl::Given { canned: $input.acl.clone(), grants }
    }};
}
pub(crate) use given;

impl Given {
    pub(crate) fn is_empty(&self) -> bool {
        self.canned.is_none() && self.grants.is_empty()
    }
}

/// `BucketOwnerEnforced` unless the bucket says otherwise.
pub(crate) fn ownership(bucket: &Bucket) -> Result<String, Error> {
    let controls: Option<OwnershipControls> = config::get(bucket, "ownership")?;
    let rule = controls.and_then(|controls| controls.rules.into_iter().next());
    // Buckets are made with the setting; without it the old rules hold.
    Ok(rule.map_or_else(|| "ObjectWriter".to_owned(), |rule| rule.object_ownership))
}

pub(crate) fn enforced(bucket: &Bucket) -> Result<bool, Error> {
    Ok(ownership(bucket)? == "BucketOwnerEnforced")
}

/// What the bucket or its account blocks.
pub(crate) fn blocks(bucket: &Bucket) -> Result<PublicAccessBlockConfiguration, Error> {
    let own = config::get(bucket, "public-access-block")?.unwrap_or_default();
    Ok(match config::get(bucket, crate::points::ACCOUNT_BLOCKS)? {
        Some(account) => either(&own, &account),
        None => own,
    })
}

/// What one of them blocks.
pub(crate) fn either(
    one: &PublicAccessBlockConfiguration,
    other: &PublicAccessBlockConfiguration,
) -> PublicAccessBlockConfiguration {
    let or = |one: Option<bool>, other: Option<bool>| Some(one == Some(true) || other == Some(true));
    PublicAccessBlockConfiguration {
        block_public_acls: or(one.block_public_acls, other.block_public_acls),
        ignore_public_acls: or(one.ignore_public_acls, other.ignore_public_acls),
        block_public_policy: or(one.block_public_policy, other.block_public_policy),
        restrict_public_buckets: or(one.restrict_public_buckets, other.restrict_public_buckets),
    }
}

/// The ACL of a new bucket or object; `None` when its headers ask for none beyond the default.
pub(crate) fn read(bucket: &Bucket, given: &Given, writer: &str, of_object: bool) -> Result<Option<Acl>, Error> {
    if given.is_empty() {
        return Ok(None);
    }
    let canned = given.canned.as_deref();
    if let Some(canned) = canned {
        canned_grants(canned, writer, &bucket.owner, of_object)?;
    }
    if enforced(bucket)? {
        let harmless = given.grants.is_empty() && matches!(canned, Some("private" | "bucket-owner-full-control"));
        return if harmless { Ok(None) } else { Err(not_supported()) };
    }
    if canned.is_some() && !given.grants.is_empty() {
        return Err(error::request("Specifying both Canned ACLs and Header Grants is not allowed"));
    }
    let grants = match canned {
        Some(canned) => canned_grants(canned, writer, &bucket.owner, of_object)?,
        None => header_grants(given)?,
    };
    let owned_by_bucket = canned == Some("bucket-owner-full-control") && ownership(bucket)? == "BucketOwnerPreferred";
    let owner = if owned_by_bucket { bucket.owner.clone() } else { writer.to_owned() };
    let acl = Acl { owner, grants: Some(grants) };
    check_public(bucket, &acl)?;
    Ok(Some(acl))
}

pub(crate) fn not_supported() -> Error {
    Error::client(400, "AccessControlListNotSupported", "The bucket does not allow ACLs")
}

/// Whether a bucket's list lets anybody but its owner do something.
pub(crate) fn grants_others(bucket: &Bucket) -> bool {
    bucket.acl.grants.iter().flatten().any(|grant| grant.to != Grantee::Account(bucket.owner.clone()))
}

/// A list that grants something, where the bucket's owner owns all.
pub(crate) fn incompatible() -> Error {
    Error::client(
        400,
        "InvalidBucketAclWithObjectOwnership",
        "Bucket cannot have ACLs set with ObjectOwnership's BucketOwnerEnforced setting",
    )
}

/// Whether blocked public access lets an ACL be set.
pub(crate) fn check_public(bucket: &Bucket, acl: &Acl) -> Result<(), Error> {
    let public = acl.grants.iter().flatten().any(|grant| is_public(&grant.to));
    if public && blocks(bucket)?.block_public_acls == Some(true) {
        return Err(error::access_denied());
    }
    Ok(())
}

fn is_public(grantee: &Grantee) -> bool {
    matches!(grantee, Grantee::Group(uri) if uri == ALL_USERS || uri == AUTHENTICATED)
}

fn grant(to: Grantee, permission: &str) -> Grant {
    Grant { to, permission: permission.to_owned() }
}

/// Whether it is one that a bucket may have.
pub(crate) fn check_canned(canned: &str) -> Result<(), Error> {
    canned_grants(canned, "", "", false).map(drop)
}

fn canned_grants(canned: &str, writer: &str, owner: &str, of_object: bool) -> Result<Vec<Grant>, Error> {
    let account = |account: &str| Grantee::Account(account.to_owned());
    let group = |uri: &str| Grantee::Group(uri.to_owned());
    let mut grants = vec![grant(account(writer), "FULL_CONTROL")];
    match canned {
        "private" => {}
        "public-read" => grants.push(grant(group(ALL_USERS), "READ")),
        "public-read-write" => {
            grants.push(grant(group(ALL_USERS), "READ"));
            grants.push(grant(group(ALL_USERS), "WRITE"));
        }
        "authenticated-read" => grants.push(grant(group(AUTHENTICATED), "READ")),
        "aws-exec-read" => {}
        "bucket-owner-read" if of_object => grants.push(grant(account(owner), "READ")),
        "bucket-owner-full-control" if of_object && writer != owner => {
            grants.push(grant(account(owner), "FULL_CONTROL"));
        }
        "bucket-owner-full-control" if of_object => {}
        // Of a bucket these two say nothing.
        "bucket-owner-read" | "bucket-owner-full-control" => {}
        "log-delivery-write" if !of_object => {
            grants.push(grant(group(LOG_DELIVERY), "WRITE"));
            grants.push(grant(group(LOG_DELIVERY), "READ_ACP"));
        }
        other => return Err(error::argument("x-amz-acl", other, "")),
    }
    Ok(grants)
}

/// `id="…", uri="…"`
fn header_grants(given: &Given) -> Result<Vec<Grant>, Error> {
    let mut grants = Vec::new();
    for (permission, header) in &given.grants {
        for one in header.split(',') {
            let (kind, value) = one.trim().split_once('=').unwrap_or((one, ""));
            let value = value.trim().trim_matches('"');
            if !["id", "uri", "emailAddress"].contains(&kind.trim()) {
                let header = format!("x-amz-grant-{}", permission.to_ascii_lowercase().replace('_', "-"));
                return Err(error::argument(&header, one.trim(), "Argument format not recognized"));
            }
            grants.push(grant(grantee(kind.trim(), value, ["id", "uri"])?, permission));
        }
    }
    Ok(grants)
}

/// Who is meant. `names` are what errors call an account and a group.
fn grantee(kind: &str, value: &str, [id, uri]: [&str; 2]) -> Result<Grantee, Error> {
    match kind {
        "id" => names::account_of(value).map(Grantee::Account).ok_or_else(|| error::argument(id, value, "Invalid id")),
        "uri" if [ALL_USERS, AUTHENTICATED, LOG_DELIVERY].contains(&value) => Ok(Grantee::Group(value.to_owned())),
        "uri" => Err(error::argument(uri, value, "Invalid group uri")),
        _ => Err(Error::client(
            400,
            "UnresolvableGrantByEmailAddress",
            "The e-mail address you provided does not match any account on record.",
        )),
    }
}

fn malformed() -> Error {
    Error { code: "MalformedACLError".into(), ..error::malformed_xml() }
}

/// What errors of documents call an account and a group.
const NAMES: [&str; 2] = ["CanonicalUser/ID", "Group/URI"];

/// An ACL from a document.
pub(crate) fn of_document(document: shape::AccessControlPolicy, owner: &str) -> Result<Acl, Error> {
    let named = document.owner.and_then(|owner| owner.id).ok_or_else(malformed)?;
    if names::account_of(&named).is_none() {
        return Err(error::argument(NAMES[0], &named, "Invalid id"));
    }
    if named != names::canonical(owner) {
        return Err(error::access_denied());
    }
    let mut grants = Vec::new();
    for one in document.grants.unwrap_or_default() {
        let (grantee, permission) = one.grantee.zip(one.permission).ok_or_else(malformed)?;
        if !PERMISSIONS.contains(&permission.as_str()) {
            return Err(malformed());
        }
        let to = match grantee.r#type.as_str() {
            "CanonicalUser" => self::grantee("id", grantee.id.as_deref().unwrap_or_default(), NAMES)?,
            "Group" => self::grantee("uri", grantee.uri.as_deref().unwrap_or_default(), NAMES)?,
            "AmazonCustomerByEmail" => self::grantee("emailAddress", "", NAMES)?,
            _ => return Err(malformed()),
        };
        grants.push(Grant { to, permission });
    }
    Ok(Acl { owner: owner.to_owned(), grants: Some(grants) })
}

/// As the API shows it.
pub(crate) fn show(acl: &Acl, owner: &str) -> (shape::Owner, Vec<shape::Grant>) {
    let grants = match &acl.grants {
        Some(grants) => grants.iter().map(show_grant).collect(),
        None => vec![show_grant(&grant(Grantee::Account(owner.to_owned()), "FULL_CONTROL"))],
    };
    (show_owner(owner), grants)
}

pub(crate) fn show_owner(account: &str) -> shape::Owner {
    shape::Owner { id: Some(names::canonical(account)), ..shape::Owner::default() }
}

fn show_grant(grant: &Grant) -> shape::Grant {
    let grantee = match &grant.to {
        Grantee::Account(account) => shape::Grantee {
            r#type: "CanonicalUser".to_owned(),
            id: Some(names::canonical(account)),
            ..shape::Grantee::default()
        },
        Grantee::Group(uri) => {
            shape::Grantee { r#type: "Group".to_owned(), uri: Some(uri.clone()), ..shape::Grantee::default() }
        }
    };
    shape::Grant { grantee: Some(grantee), permission: Some(grant.permission.clone()) }
}

/// What an ACL grants, as statements of a policy. Public grants are left out where the bucket says so.
pub(crate) fn statements(acl: &Acl, arn: &str, of_object: bool, without_public: bool) -> Vec<Json> {
    let grants = acl.grants.iter().flatten().filter(|grant| !(without_public && is_public(&grant.to)));
    let mut statements = Vec::new();
    for grant in grants {
        let actions = actions(&grant.permission, of_object);
        let principal = match &grant.to {
            Grantee::Account(account) => json!({"AWS": account}),
            Grantee::Group(uri) if uri == LOG_DELIVERY => json!({"Service": "logging.s3.amazonaws.com"}),
            Grantee::Group(_) => json!("*"),
        };
        let mut statement = json!({"Effect": "Allow", "Principal": principal, "Action": actions, "Resource": [arn]});
        if !of_object {
            statement["Resource"] = json!([arn, format!("{arn}/*")]);
        }
        if matches!(&grant.to, Grantee::Group(uri) if uri == AUTHENTICATED) {
            statement["Condition"] = json!({"Null": {"aws:PrincipalArn": "false"}});
        }
        if !of_object && matches!(grant.permission.as_str(), "WRITE" | "FULL_CONTROL") {
            statements.push(writing(&statement));
        }
        if !actions.is_empty() {
            statements.push(statement);
        }
    }
    statements
}

/// What the list of one version grants: who names no version asks for the newest.
pub(crate) fn of_version(statement: &Json, id: &str, newest: bool) -> Vec<Json> {
    let actions = statement["Action"].as_array().into_iter().flatten().cloned();
    let by_id = |action: &Json| action.as_str().is_some_and(|action| action.contains("Version"));
    let (named, plain): (Vec<Json>, Vec<Json>) = actions.partition(by_id);
    let with = |actions: Vec<Json>| {
        let mut one = statement.clone();
        one["Action"] = Json::Array(actions);
        one
    };
    let mut statements = Vec::new();
    if newest && !plain.is_empty() {
        statements.push(with(plain));
    }
    if !named.is_empty() {
        let mut one = with(named);
        one["Condition"]["StringEquals"]["s3:versionid"] = json!(id);
        statements.push(one);
    }
    statements
}

/// Who may write objects may say, as it writes them, who else may what with them.
fn writing(statement: &Json) -> Json {
    let mut more = statement.clone();
    more["Action"] = json!(["s3:PutObjectAcl", "s3:PutObjectTagging"]);
    more["Condition"]["StringEquals"] = json!({OPERATION: WRITES});
    more
}

/// What an object's owner may do with it that is not the bucket's owner, as statements: the bucket's owner may read it and its
/// list only where that list says so, whatever the bucket's policy says.
pub(crate) fn of_another(acl: &Acl, bucket_owner: &str, arn: &str) -> Vec<Json> {
    let all = actions("FULL_CONTROL", true);
    let granted: Vec<&str> = acl
        .grants
        .iter()
        .flatten()
        .filter(|grant| match &grant.to {
            Grantee::Account(account) => account == bucket_owner,
            Grantee::Group(uri) => uri != LOG_DELIVERY,
        })
        .flat_map(|grant| actions(&grant.permission, true))
        .collect();
    let denied: Vec<&str> = all.iter().copied().filter(|action| !granted.contains(action)).collect();
    let own = json!({"Effect": "Allow", "Principal": {"AWS": acl.owner}, "Action": all, "Resource": [arn]});
    let mut statements = vec![own];
    if !denied.is_empty() {
        statements.push(json!({
            "Effect": "Deny", "Principal": "*", "Action": denied, "Resource": [arn],
            "Condition": {
                "StringEquals": {"aws:PrincipalAccount": bucket_owner},
                "StringNotEquals": {OPERATION: WRITES},
            },
        }));
    }
    statements
}

fn actions(permission: &str, of_object: bool) -> Vec<&'static str> {
    let read: &[&str] = match of_object {
        true => &["s3:GetObject", "s3:GetObjectVersion", "s3:GetObjectAttributes"],
        false => &["s3:ListBucket", "s3:ListBucketVersions", "s3:ListBucketMultipartUploads"],
    };
    let write: &[&str] = match of_object {
        true => &[],
        false => &["s3:PutObject", "s3:DeleteObject", "s3:AbortMultipartUpload", "s3:ListMultipartUploadParts"],
    };
    let read_acp: &[&str] =
        if of_object { &["s3:GetObjectAcl", "s3:GetObjectVersionAcl"] } else { &["s3:GetBucketAcl"] };
    let write_acp: &[&str] =
        if of_object { &["s3:PutObjectAcl", "s3:PutObjectVersionAcl"] } else { &["s3:PutBucketAcl"] };
    match permission {
        "READ" => read.to_vec(),
        "WRITE" => write.to_vec(),
        "READ_ACP" => read_acp.to_vec(),
        "WRITE_ACP" => write_acp.to_vec(),
        _ => [read, write, read_acp, write_acp].concat(),
    }
}

/// Whether a policy lets anybody in: an allow for everybody without a condition that narrows who that is.
pub(crate) fn is_public_policy(policy: &str) -> bool {
    const NARROW: [&str; 11] = [
        "aws:sourceip",
        "aws:sourcevpc",
        "aws:sourcevpce",
        "aws:sourcearn",
        "aws:sourceaccount",
        "aws:principalorgid",
        "aws:principalarn",
        "aws:userid",
        "aws:principalaccount",
        "s3:dataaccesspointaccount",
        "s3:dataaccesspointarn",
    ];
    let Ok(document) = serde_json::from_str::<Json>(policy) else { return false };
    let statements = match &document["Statement"] {
        Json::Array(statements) => statements.clone(),
        Json::Null => Vec::new(),
        one => vec![one.clone()],
    };
    statements.iter().any(|statement| {
        let everybody = |principal: &Json| match principal {
            Json::String(text) => text == "*",
            Json::Array(items) => items.iter().any(|item| item == "*"),
            _ => false,
        };
        let principal = &statement["Principal"];
        let narrowed = statement["Condition"].as_object().is_some_and(|condition| {
            let keys = condition.values().filter_map(Json::as_object).flat_map(|keys| keys.keys());
            keys.into_iter().any(|key| NARROW.contains(&key.to_ascii_lowercase().as_str()))
        });
        statement["Effect"] == "Allow" && (everybody(principal) || everybody(&principal["AWS"])) && !narrowed
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn public_policies() {
        let policy = |principal: &str, rest: &str| {
            format!(
                r#"{{"Statement":[{{"Effect":"Allow","Principal":{principal},"Action":"s3:GetObject","Resource":"*"{rest}}}]}}"#
            )
        };
        for (text, public) in [
            (policy(r#""*""#, ""), true),
            (policy(r#"{"AWS":["*"]}"#, ""), true),
            (policy(r#"{"AWS":"123456789012"}"#, ""), false),
            (policy(r#""*""#, r#","Condition":{"IpAddress":{"aws:SourceIp":"10.0.0.0/8"}}"#), false),
            (policy(r#""*""#, r#","Condition":{"StringEquals":{"s3:prefix":"x"}}"#), true),
            (r#"{"Statement":{"Effect":"Deny","Principal":"*"}}"#.to_owned(), false),
        ] {
            assert_eq!(is_public_policy(&text), public, "{text}");
        }
    }

    #[test]
    fn lists_of_versions_are_theirs() {
        let acl = Acl { owner: String::new(), grants: Some(vec![grant(Grantee::Group(ALL_USERS.into()), "READ_ACP")]) };
        let all = statements(&acl, "arn:aws:s3:::b/k", true, false);
        let actions = |newest| -> Vec<String> {
            all.iter().flat_map(|one| of_version(one, "v", newest)).map(|one| one["Action"].to_string()).collect()
        };
        assert_eq!(actions(true), [r#"["s3:GetObjectAcl"]"#, r#"["s3:GetObjectVersionAcl"]"#]);
        assert_eq!(actions(false), [r#"["s3:GetObjectVersionAcl"]"#]);
        let older = all.iter().flat_map(|one| of_version(one, "v", false)).next().unwrap_or_default();
        assert_eq!(older["Condition"]["StringEquals"]["s3:versionid"], "v");
    }

    #[test]
    fn headers_become_grants() {
        let given = |kind: &str| Given { canned: None, grants: vec![("READ", kind.to_owned())] };
        let id = names::canonical("123456789012");
        let grants = header_grants(&given(&format!("id=\"{id}\", uri={ALL_USERS}"))).expect("grants");
        assert_eq!(grants[0].to, Grantee::Account("123456789012".into()));
        assert_eq!(grants[1].to, Grantee::Group(ALL_USERS.into()));
        for bad in ["id=abc", "uri=http://x", "who=me", "emailAddress=a@b"] {
            assert!(header_grants(&given(bad)).is_err(), "{bad}");
        }
    }
}
