//! `AssumeRole`.

use crate::limits;
use crate::service::StsService;
use api::sts::{AssumeRoleRequest, AssumeRoleResponse, AssumedRoleUser, Credentials};
use contract::{Error, Timestamp};
use identity::limits::{CHAINED_SESSION_SECONDS_MAX, SESSION_SECONDS_DEFAULT, SESSION_SECONDS_MIN};
use identity::records::Role;
use identity::{Assume, NewSession, SessionCredentials};
use platform::Context;
use policy::{Grammar, Policy};

impl StsService {
    pub(crate) async fn role_assume(
        &self,
        ctx: &Context,
        input: AssumeRoleRequest,
    ) -> Result<AssumeRoleResponse, Error> {
        if let Some(member) = unsupported(&input) {
            return Err(Error::not_implemented("sts", &format!("AssumeRole with {member}")));
        }
        let role = self.authorized(ctx, &input).await?;
        if let Some(refusal) = too_long(ctx, &role, &input) {
            return Err(refusal);
        }
        let policies = self.session_policies(&input).await?;
        let tags: Vec<_> = input.tags.unwrap_or_default().into_iter().map(|tag| (tag.key, tag.value)).collect();
        if has_twins(&tags) {
            let text = "Duplicate tag keys found. Please note that Tag keys are case insensitive.";
            return Err(Error::client(400, "InvalidParameterValue", text));
        }
        let packed = packed_percent(&policies, &tags);
        if packed > 100 {
            let text = format!("Packed policy consumes {packed}% of allotted space, please use smaller policy.");
            return Err(api::sts::error::packed_policy_too_large_exception(text));
        }
        let given = self.sessions.mint(NewSession {
            account: role.account,
            role_arn: input.role_arn,
            role_id: role.id,
            name: input.role_session_name,
            duration_s: input.duration_seconds.map_or(SESSION_SECONDS_DEFAULT, i64::from),
            policies,
            tags,
            unmanaged: false,
        });
        Ok(answer(given, packed))
    }

    async fn authorized(&self, ctx: &Context, input: &AssumeRoleRequest) -> Result<Role, Error> {
        let value = &input.clone().into();
        let tags = input.tags.as_ref().is_some_and(|tags| !tags.is_empty());
        let assume = Assume { service: &api::sts::SERVICE, role_arn: &input.role_arn, input: value, tags };
        self.authorizer.may_assume(ctx, assume).await
    }

    /// The inline session policy and the texts of the managed ones.
    async fn session_policies(&self, input: &AssumeRoleRequest) -> Result<Vec<String>, Error> {
        let mut policies = Vec::new();
        if let Some(document) = &input.policy {
            let parsed = Policy::parse(document, Grammar::Inline);
            parsed.map_err(|error| api::sts::error::malformed_policy_document_exception(error.to_string()))?;
            policies.push(document.clone());
        }
        let arns = input.policy_arns.iter().flatten().filter_map(|policy| policy.arn.as_deref());
        for (place, arn) in arns.enumerate() {
            let found = self.sessions.directory().policy_document(arn).await.map_err(Error::internal)?;
            let missing = || validation(format!("Policy {arn} does not exist or is not attachable."));
            policies.push(found.filter(|_| place < limits::SESSION_POLICY_ARNS_MAX).ok_or_else(missing)?);
        }
        Ok(policies)
    }
}

/// What would change the session and is not there yet.
fn unsupported(input: &AssumeRoleRequest) -> Option<&'static str> {
    let lists = [
        ("TransitiveTagKeys", input.transitive_tag_keys.as_ref().is_some_and(|keys| !keys.is_empty())),
        ("ProvidedContexts", input.provided_contexts.as_ref().is_some_and(|contexts| !contexts.is_empty())),
        ("SourceIdentity", input.source_identity.is_some()),
        ("SerialNumber", input.serial_number.is_some()),
        ("TokenCode", input.token_code.is_some()),
    ];
    lists.into_iter().find_map(|(member, given)| given.then_some(member))
}

fn too_long(ctx: &Context, role: &Role, input: &AssumeRoleRequest) -> Option<Error> {
    let seconds = input.duration_seconds.map(i64::from)?;
    let chained = ctx.principal.identity().is_some_and(|identity| identity.session.is_some());
    if seconds < SESSION_SECONDS_MIN {
        return Some(validation(format!("DurationSeconds must be at least {SESSION_SECONDS_MIN}")));
    }
    if seconds > role.max_session_s {
        return Some(validation("The requested DurationSeconds exceeds the MaxSessionDuration set for this role."));
    }
    let text = "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining";
    (chained && seconds > CHAINED_SESSION_SECONDS_MAX).then(|| validation(text))
}

fn has_twins(tags: &[(String, String)]) -> bool {
    let mut keys: Vec<String> = tags.iter().map(|(key, _)| key.to_lowercase()).collect();
    keys.sort_unstable();
    keys.windows(2).any(|pair| pair[0] == pair[1])
}

/// How much of a session's room is used, in percent; 0 only without policies and tags.
fn packed_percent(policies: &[String], tags: &[(String, String)]) -> usize {
    let bytes: usize =
        policies.iter().map(String::len).chain(tags.iter().map(|(key, value)| key.len() + value.len())).sum();
    (bytes * 100).div_ceil(limits::SESSION_DATA_BYTES_MAX)
}

fn answer(given: SessionCredentials, packed: usize) -> AssumeRoleResponse {
    AssumeRoleResponse {
        credentials: Some(Credentials {
            access_key_id: given.access_key_id,
            secret_access_key: given.secret_access_key.expose().to_owned(),
            session_token: given.session_token.expose().to_owned(),
            expiration: Timestamp::from_ms(given.expires_at_ms.div_euclid(1000) * 1000),
        }),
        assumed_role_user: Some(AssumedRoleUser {
            assumed_role_id: given.assumed_role_id,
            arn: given.assumed_role_arn,
        }),
        packed_policy_size: i32::try_from(packed).ok().filter(|packed| *packed > 0),
        ..AssumeRoleResponse::default()
    }
}

fn validation(message: impl Into<String>) -> Error {
    Error::client(400, "ValidationError", message)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn room_is_counted_in_percent() {
        let policy = |bytes| vec!["x".repeat(bytes)];
        for (policies, percent) in [(vec![], 0), (policy(1), 1), (policy(4096), 100), (policy(4097), 101)] {
            assert_eq!(packed_percent(&policies, &[]), percent);
        }
    }

    #[test]
    fn what_is_not_there_is_named() {
        let input = AssumeRoleRequest { source_identity: Some("x".into()), ..AssumeRoleRequest::default() };
        assert_eq!(unsupported(&input), Some("SourceIdentity"));
        assert_eq!(unsupported(&AssumeRoleRequest::default()), None);
    }
}
