//! `AssumeRole`.

use crate::request::{Tags, access_denied, credentials, packed, packed_size, tags, validation};
use crate::service::StsService;
use api::sts::{AssumeRoleRequest, AssumeRoleResponse, AssumedRoleUser};
use contract::Error;
use identity::limits::{CHAINED_SESSION_SECONDS_MAX, SESSION_SECONDS_DEFAULT, SESSION_SECONDS_MIN};
use identity::records::Role;
use identity::{Assume, NewSession};
use platform::{Context, Identity, Session};

impl StsService {
    pub(crate) async fn role_assume(
        &self,
        ctx: &Context,
        input: AssumeRoleRequest,
    ) -> Result<AssumeRoleResponse, Error> {
        if input.provided_contexts.as_ref().is_some_and(|contexts| !contexts.is_empty()) {
            return Err(Error::not_implemented("sts", "AssumeRole with ProvidedContexts"));
        }
        let before = ctx.principal.identity().and_then(|identity| identity.session.as_ref());
        let tags = session_tags(before, &input)?;
        let source_identity = source_identity(before, &input)?;
        let mfa_at_ms = self.second_factor(ctx, input.serial_number.as_deref(), input.token_code.as_deref()).await?;
        let role = self.authorized(ctx, &input, source_identity.is_some(), mfa_at_ms.is_some()).await?;
        if let Some(refusal) = too_long(ctx, &role, &input) {
            return Err(refusal);
        }
        let policies = self.session_policies(input.policy.as_deref(), input.policy_arns.as_deref()).await?;
        let percent = packed(&policies, &tags.all)?;
        let given = self.sessions.mint(NewSession {
            account: role.account,
            role_arn: input.role_arn,
            role_id: role.id,
            name: input.role_session_name,
            duration_s: input.duration_seconds.map_or(SESSION_SECONDS_DEFAULT, i64::from),
            policies,
            tags: tags.all,
            transitive_keys: tags.transitive,
            source_identity: source_identity.clone(),
            mfa_at_ms,
            ..NewSession::default()
        });
        Ok(AssumeRoleResponse {
            credentials: Some(credentials(&given)),
            assumed_role_user: Some(AssumedRoleUser {
                assumed_role_id: given.assumed_role_id,
                arn: given.assumed_role_arn,
            }),
            packed_policy_size: packed_size(percent),
            source_identity,
            ..AssumeRoleResponse::default()
        })
    }

    async fn authorized(
        &self,
        ctx: &Context,
        input: &AssumeRoleRequest,
        source_identity: bool,
        mfa: bool,
    ) -> Result<Role, Error> {
        let value = &input.clone().into();
        let tags = input.tags.as_ref().is_some_and(|tags| !tags.is_empty());
        let also = [(tags, "sts:TagSession"), (source_identity, "sts:SetSourceIdentity")];
        let mut keys = Vec::new();
        if mfa {
            keys.push(("aws:MultiFactorAuthPresent".to_owned(), vec!["true".to_owned()]));
            keys.push(("aws:MultiFactorAuthAge".to_owned(), vec!["0".to_owned()]));
        }
        let assume = Assume {
            service: &api::sts::SERVICE,
            operation: "AssumeRole",
            role_arn: &input.role_arn,
            input: value,
            also: also.into_iter().filter_map(|(needed, action)| needed.then_some(action)).collect(),
            proof: None,
            keys,
        };
        self.authorizer.may_assume(ctx, assume).await
    }
}

/// Tags of the new session, and the keys of those that go on to the next one.
struct SessionTags {
    all: Tags,
    transitive: Vec<String>,
}

/// The tags that are given, and those that the caller's own session hands on.
fn session_tags(before: Option<&Session>, input: &AssumeRoleRequest) -> Result<SessionTags, Error> {
    let invalid = |text: &str| Err(Error::client(400, "InvalidParameterValue", text));
    let mut all = tags(input.tags.clone())?;
    let mut transitive = input.transitive_tag_keys.clone().unwrap_or_default();
    let is_given = |key: &String| all.iter().any(|(given, _)| given.eq_ignore_ascii_case(key));
    if !transitive.iter().all(is_given) {
        return invalid("The specified transitive tag key must be included in the requested tags.");
    }
    let handed_on = before.map(|session| session.transitive_keys.as_slice()).unwrap_or_default();
    if handed_on.iter().any(is_given) {
        return invalid(
            "One of the specified transitive tag keys can't be set because it conflicts with a transitive tag key from the calling \
             session.",
        );
    }
    let inherited = before.into_iter().flat_map(|session| &session.tags).filter(|(key, _)| handed_on.contains(key));
    all.extend(inherited.cloned());
    transitive.extend(handed_on.iter().cloned());
    Ok(SessionTags { all, transitive })
}

/// Once set, it stays for the whole chain.
fn source_identity(before: Option<&Session>, input: &AssumeRoleRequest) -> Result<Option<String>, Error> {
    let set = before.and_then(|session| session.source_identity.as_ref());
    match (set, &input.source_identity) {
        (Some(set), Some(given)) if set != given => Err(access_denied(
            "SourceIdentity cannot be changed in a chained session: it was set by the calling session.",
        )),
        (set, given) => Ok(given.as_ref().or(set).cloned()),
    }
}

fn too_long(ctx: &Context, role: &Role, input: &AssumeRoleRequest) -> Option<Error> {
    let seconds = input.duration_seconds.map(i64::from)?;
    let chained = ctx.principal.identity().is_some_and(|identity| Identity::role_session(identity).is_some());
    if seconds < SESSION_SECONDS_MIN {
        return Some(validation(format!("DurationSeconds must be at least {SESSION_SECONDS_MIN}")));
    }
    if chained && seconds > CHAINED_SESSION_SECONDS_MAX {
        let text = "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining";
        return Some(validation(text));
    }
    let text = "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.";
    (seconds > role.max_session_s).then(|| validation(text))
}

#[cfg(test)]
mod tests {
    use super::*;
    use api::sts::Tag;

    fn input(tags: &[(&str, &str)], transitive: &[&str]) -> AssumeRoleRequest {
        let tag = |(key, value): &(&str, &str)| Tag { key: (*key).to_owned(), value: (*value).to_owned() };
        AssumeRoleRequest {
            tags: Some(tags.iter().map(tag).collect()),
            transitive_tag_keys: Some(transitive.iter().map(ToString::to_string).collect()),
            ..AssumeRoleRequest::default()
        }
    }

    #[test]
    fn transitive_tags_go_on() {
        let before = Session {
            tags: vec![("a".into(), "1".into()), ("b".into(), "2".into())],
            transitive_keys: vec!["a".into()],
            ..Session::default()
        };
        let tags = session_tags(Some(&before), &input(&[("c", "3")], &["c"])).expect("fits");
        assert_eq!(tags.all, [("c".into(), "3".into()), ("a".into(), "1".into())]);
        assert_eq!(tags.transitive, ["c", "a"]);
        assert!(
            session_tags(Some(&before), &input(&[("A", "3")], &[])).is_err(),
            "one that is handed on cannot change"
        );
        assert!(session_tags(None, &input(&[("c", "3")], &["d"])).is_err(), "a key without a tag");
    }

    #[test]
    fn a_source_identity_stays() {
        let before = Session { source_identity: Some("ann".into()), ..Session::default() };
        let given = |name: Option<&str>| AssumeRoleRequest {
            source_identity: name.map(str::to_owned),
            ..AssumeRoleRequest::default()
        };
        assert_eq!(source_identity(Some(&before), &given(None)).expect("stays").as_deref(), Some("ann"));
        assert_eq!(source_identity(None, &given(Some("bob"))).expect("is set").as_deref(), Some("bob"));
        assert!(source_identity(Some(&before), &given(Some("bob"))).is_err());
    }
}
