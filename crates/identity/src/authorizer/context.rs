//! The condition keys of a call.

use super::gather::Gathered;
use super::resolve::Need;
use contract::Value;
use platform::{Arn, Context, Identity, Principal, Session, iso_ms};
use std::borrow::Cow;

type Keys<'a> = policy::Context<'a>;

/// Global keys, the caller's keys, and those of the request's members.
pub(super) fn keys<'a>(
    ctx: &'a Context,
    now_ms: i64,
    gathered: &'a Gathered,
    input: &'a Value,
    need: &'a Need,
) -> Keys<'a> {
    let mut keys = Keys::new();
    global(&mut keys, ctx, now_ms);
    if let Some(identity) = ctx.principal.identity() {
        caller(&mut keys, identity, gathered);
    }
    request(&mut keys, input);
    if let Some(service) = need.passed_to {
        keys.set("iam:PassedToService", service);
    }
    for (key, value) in &need.keys {
        keys.set(*key, *value);
    }
    keys
}

fn global<'a>(keys: &mut Keys<'a>, ctx: &'a Context, now_ms: i64) {
    keys.set("aws:CurrentTime", iso_ms(now_ms));
    keys.set("aws:EpochTime", (now_ms / 1000).to_string());
    keys.set("aws:RequestedRegion", ctx.region.as_str());
    keys.set("aws:SecureTransport", if ctx.secure { "true" } else { "false" });
    keys.set("aws:ResourceAccount", ctx.account.as_str());
    keys.set("aws:ViaAWSService", "false");
    if let Some(address) = ctx.source_ip {
        keys.set("aws:SourceIp", address.to_canonical().to_string());
    }
    if let Some(agent) = &ctx.user_agent {
        keys.set("aws:UserAgent", &**agent);
    }
    if let Some(source) = &ctx.source_arn {
        keys.set("aws:SourceArn", &**source);
        if let Some(account) = source_account(source) {
            keys.set("aws:SourceAccount", account);
        }
    }
    let by_service = matches!(ctx.principal, Principal::Service(_));
    keys.set("aws:PrincipalIsAWSService", if by_service { "true" } else { "false" });
    if let Principal::Service(name) = &ctx.principal {
        keys.set("aws:PrincipalServiceName", &**name);
    }
}

fn source_account(arn: &str) -> Option<String> {
    arn.parse::<Arn>().ok().map(|arn| arn.account).filter(|account| !account.is_empty())
}

fn caller<'a>(keys: &mut Keys<'a>, identity: &'a Identity, gathered: &'a Gathered) {
    let session = identity.session.as_ref();
    keys.set("aws:PrincipalArn", session.map_or(identity.arn.as_str(), |session| session.role_arn.as_str()));
    keys.set("aws:PrincipalAccount", identity.account.as_str());
    keys.set("aws:userid", identity.user_id.as_str());
    keys.set("aws:PrincipalType", kind(identity));
    if session.is_none() && !identity.root {
        keys.set("aws:username", identity.arn.rsplit('/').next().unwrap_or_default());
    }
    for (key, value) in &gathered.tags {
        keys.set(format!("aws:PrincipalTag/{key}"), value.as_str());
    }
    if let Some(session) = session {
        session_keys(keys, session);
    }
}

fn session_keys<'a>(keys: &mut Keys<'a>, session: &'a Session) {
    keys.set("aws:TokenIssueTime", iso_ms(session.issued_at_ms));
    keys.set("aws:MultiFactorAuthPresent", "false");
    for (key, value) in &session.tags {
        keys.set(format!("aws:PrincipalTag/{key}"), value.as_str());
    }
}

fn kind(identity: &Identity) -> &'static str {
    match identity {
        Identity { root: true, .. } => "Account",
        Identity { session: Some(_), .. } => "AssumedRole",
        _ => "User",
    }
}

/// Members of the input that are condition keys whatever the service.
fn request<'a>(keys: &mut Keys<'a>, input: &'a Value) {
    let tags: Vec<(&str, &str)> = input.member("Tags").or_else(|| input.member("tags")).map(tags).unwrap_or_default();
    let removed = input.member("TagKeys").or_else(|| input.member("tagKeys"));
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
    for (member, key) in [
        ("PolicyArn", "iam:PolicyARN"),
        ("PermissionsBoundary", "iam:PermissionsBoundary"),
        ("RoleSessionName", "sts:RoleSessionName"),
        ("ExternalId", "sts:ExternalId"),
        ("SourceIdentity", "sts:SourceIdentity"),
    ] {
        if let Some(text) = input.str_member(member) {
            keys.set(key, Cow::Borrowed(text));
        }
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
    let text = |upper, lower| item.str_member(upper).or_else(|| item.str_member(lower));
    Some((text("Key", "key")?, text("Value", "value").unwrap_or_default()))
}
