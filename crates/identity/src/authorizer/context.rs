//! The condition keys of a call.

use super::gather::Gathered;
use super::resolve::Need;
use contract::Value;
use platform::{Arn, Context, Identity, Principal, Session, SessionKind, iso_ms};

type Keys<'a> = policy::Context<'a>;

/// What a decision's condition keys are made from.
#[derive(Clone, Copy)]
pub(super) struct Source<'a> {
    pub(super) ctx: &'a Context,
    pub(super) now_ms: i64,
    pub(super) gathered: &'a Gathered,
    pub(super) input: &'a Value,
    pub(super) need: &'a Need,
    /// The account that owns the resource.
    pub(super) owner: &'a str,
    /// Keys of the service.
    pub(super) own: &'a [(String, Vec<String>)],
    /// Tags on the resource.
    pub(super) tags: &'a [(String, String)],
}

/// Global keys, the caller's keys, and those of the service and the request's members.
pub(super) fn keys(source: Source<'_>) -> Keys<'_> {
    let Source { ctx, gathered, input, need, .. } = source;
    let mut keys = Keys::new();
    global(&mut keys, ctx, source.now_ms);
    keys.set("aws:ResourceAccount", source.owner);
    if need.action.starts_with("s3:") {
        keys.set("s3:ResourceAccount", source.owner);
    }
    if let Some(identity) = ctx.principal.identity() {
        caller(&mut keys, identity, gathered, source.now_ms);
    }
    request(&mut keys, input);
    for (key, values) in source.own {
        match &values[..] {
            [value] if !MANY.contains(&key.as_str()) => keys.set(key.as_str(), value.as_str()),
            values => keys.set_many(key.as_str(), values.iter().map(String::as_str)),
        }
    }
    resource_tags(&mut keys, &need.action, source.tags);
    if let Some(service) = need.passed_to {
        keys.set("iam:PassedToService", service);
    }
    for (key, value) in &need.keys {
        keys.set(*key, value.as_str());
    }
    keys
}

/// Keys that may have several values also when they have one.
const MANY: [&str; 12] = [
    "lambda:Layer",
    "lambda:SubnetIds",
    "lambda:SecurityGroupIds",
    "kms:EncryptionContextKeys",
    "kms:GrantOperations",
    "s3:RequestObjectTagKeys",
    "events:source",
    "events:detail-type",
    "events:TargetArn",
    "cloudwatch:AlarmActions",
    "cloudformation:ResourceTypes",
    "dynamodb:LeadingKeys",
];

/// The tags under the names that services had for them before there was a global one, too.
fn resource_tags<'a>(keys: &mut Keys<'a>, action: &str, tags: &'a [(String, String)]) {
    let service = action.split(':').next().unwrap_or_default();
    for (key, value) in tags {
        keys.set(format!("aws:ResourceTag/{key}"), value.as_str());
        match service {
            "s3" => {
                keys.set(format!("s3:BucketTag/{key}"), value.as_str());
                keys.set(format!("s3:AccessPointTag/{key}"), value.as_str());
            }
            "ssm" | "iam" | "secretsmanager" | "sts" => {
                let service = if service == "sts" { "iam" } else { service };
                keys.set(format!("{service}:ResourceTag/{key}"), value.as_str());
            }
            _ => {}
        }
    }
}

fn global<'a>(keys: &mut Keys<'a>, ctx: &'a Context, now_ms: i64) {
    keys.set("aws:CurrentTime", iso_ms(now_ms));
    keys.set("aws:EpochTime", (now_ms / 1000).to_string());
    keys.set("aws:RequestedRegion", ctx.region.as_str());
    keys.set("aws:SecureTransport", if ctx.secure { "true" } else { "false" });
    via(keys, ctx);
    if let Some(address) = ctx.source_ip {
        keys.set("aws:SourceIp", address.to_canonical().to_string());
    }
    if let Some(agent) = &ctx.user_agent {
        keys.set("aws:UserAgent", &**agent);
    }
    let by_service = matches!(ctx.principal, Principal::Service(_));
    if let Some(source) = &ctx.source_arn {
        keys.set("aws:SourceArn", &**source);
        // A bucket's ARN holds no account; the service calls in its owner's.
        let account = source_account(source).or_else(|| by_service.then(|| ctx.account.to_string()));
        if let Some(account) = account {
            keys.set("aws:SourceAccount", account);
        }
    } else if by_service {
        keys.set("aws:SourceAccount", ctx.account.as_str());
    }
    keys.set("aws:PrincipalIsAWSService", if by_service { "true" } else { "false" });
    if let Principal::Service(name) = &ctx.principal {
        keys.set("aws:PrincipalServiceName", &**name);
        keys.set_many("aws:PrincipalServiceNamesList", [&**name]);
    }
}

/// The services that call in the principal's name.
fn via<'a>(keys: &mut Keys<'a>, ctx: &'a Context) {
    keys.set("aws:ViaAWSService", if ctx.via.is_empty() { "false" } else { "true" });
    if let (Some(first), Some(last)) = (ctx.via.first(), ctx.via.last()) {
        keys.set_many("aws:CalledVia", ctx.via.iter().map(|name| &**name));
        keys.set("aws:CalledViaFirst", &**first);
        keys.set("aws:CalledViaLast", &**last);
    }
}

fn source_account(arn: &str) -> Option<String> {
    arn.parse::<Arn>().ok().map(|arn| arn.account).filter(|account| !account.is_empty())
}

fn caller<'a>(keys: &mut Keys<'a>, identity: &'a Identity, gathered: &'a Gathered, now_ms: i64) {
    let session = identity.session.as_ref();
    let role = identity.role_session();
    keys.set("aws:PrincipalArn", role.map_or(identity.arn.as_str(), |session| session.role_arn.as_str()));
    keys.set("aws:PrincipalAccount", identity.account.as_str());
    keys.set("aws:userid", identity.user_id.as_str());
    keys.set("aws:PrincipalType", kind(identity));
    if kind(identity) == "User" {
        keys.set("aws:username", identity.arn.rsplit('/').next().unwrap_or_default());
    }
    for (key, value) in &gathered.tags {
        keys.set(format!("aws:PrincipalTag/{key}"), value.as_str());
    }
    if let Some(session) = session {
        session_keys(keys, session, now_ms);
    }
}

fn session_keys<'a>(keys: &mut Keys<'a>, session: &'a Session, now_ms: i64) {
    keys.set("aws:TokenIssueTime", iso_ms(session.issued_at_ms));
    keys.set("aws:MultiFactorAuthPresent", if session.mfa_at_ms.is_some() { "true" } else { "false" });
    if let Some(at_ms) = session.mfa_at_ms {
        keys.set("aws:MultiFactorAuthAge", ((now_ms - at_ms) / 1000).to_string());
    }
    if let Some(source) = &session.source_identity {
        keys.set("aws:SourceIdentity", source.as_str());
    }
    if let Some(provider) = &session.provider {
        keys.set("aws:FederatedProvider", provider.as_str());
    }
    for (key, value) in &session.keys {
        keys.set(key.as_str(), value.as_str());
    }
    for (key, value) in &session.tags {
        keys.set(format!("aws:PrincipalTag/{key}"), value.as_str());
    }
}

fn kind(identity: &Identity) -> &'static str {
    match identity {
        Identity { root: true, .. } => "Account",
        Identity { session: Some(session), .. } => match session.kind {
            SessionKind::Role => "AssumedRole",
            SessionKind::Federated => "FederatedUser",
            SessionKind::User => "User",
        },
        _ => "User",
    }
}

/// Members of the input that are condition keys whatever the service.
fn request<'a>(keys: &mut Keys<'a>, input: &'a Value) {
    let given = |names: &[&str]| names.iter().find_map(|name| input.member(name));
    let tags = given(&["Tags", "tags", "TagsList"]).map(tags).unwrap_or_default();
    let removed = given(&["TagKeys", "tagKeys"]);
    let names: Vec<&str> = match removed {
        Some(Value::List(names)) => names.iter().filter_map(Value::as_str).collect(),
        _ => tags.iter().map(|(key, _)| *key).collect(),
    };
    if !names.is_empty() {
        keys.set_many("aws:TagKeys", names);
    }
    for (key, value) in tags {
        keys.set(format!("aws:RequestTag/{key}"), value);
    }
}

/// Tags are a map, or a list of structures of a key and a value.
fn tags(value: &Value) -> Vec<(&str, &str)> {
    match value {
        Value::Map(entries) => {
            entries.iter().filter_map(|(key, value)| Some((key.as_str(), value.as_str()?))).collect()
        }
        Value::List(items) => items.iter().filter_map(tag).collect(),
        _ => Vec::new(),
    }
}

fn tag(item: &Value) -> Option<(&str, &str)> {
    let text = |names: &[&str]| names.iter().find_map(|name| item.str_member(name));
    Some((text(&["Key", "key", "TagKey"])?, text(&["Value", "value", "TagValue"]).unwrap_or_default()))
}
