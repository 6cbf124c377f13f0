//! What the operations that make sessions have in common: policies, tags, a second factor, and the answer.

use crate::limits;
use crate::service::StsService;
use api::sts::{Credentials, PolicyDescriptorType, Tag};
use contract::{Error, Timestamp};
use identity::{MfaError, SessionCredentials};
use platform::Context;
use policy::{Grammar, Policy};

/// Tags of a session, as records hold them.
pub(crate) type Tags = Vec<(String, String)>;

impl StsService {
    /// The inline session policy and the texts of the managed ones.
    pub(crate) async fn session_policies(
        &self,
        inline: Option<&str>,
        managed: Option<&[PolicyDescriptorType]>,
    ) -> Result<Vec<String>, Error> {
        let mut policies = Vec::new();
        if let Some(document) = inline {
            let parsed = Policy::parse(document, Grammar::Inline);
            parsed.map_err(|error| api::sts::error::malformed_policy_document_exception(error.to_string()))?;
            policies.push(document.to_owned());
        }
        let arns = managed.unwrap_or_default().iter().filter_map(|policy| policy.arn.as_deref());
        for (place, arn) in arns.enumerate() {
            let found = self.sessions.directory().policy_document(arn).await.map_err(Error::internal)?;
            let missing = || validation(format!("Policy {arn} does not exist or is not attachable."));
            policies.push(found.filter(|_| place < limits::SESSION_POLICY_ARNS_MAX).ok_or_else(missing)?);
        }
        Ok(policies)
    }

    /// When the caller shows a second factor, the time of it.
    pub(crate) async fn second_factor(
        &self,
        ctx: &Context,
        serial: Option<&str>,
        code: Option<&str>,
    ) -> Result<Option<i64>, Error> {
        let (serial, code) = match (serial, code) {
            (None, None) => return Ok(None),
            (Some(serial), Some(code)) => (serial, code),
            _ => {
                return Err(validation(
                    "MultiFactorAuthentication: must specify both MFA serial number and token code.",
                ));
            }
        };
        let shown = self.sessions.second_factor(&ctx.principal, serial, code).await;
        shown.map(Some).map_err(|error| match error {
            MfaError::Read(error) => Error::internal(error),
            MfaError::Write(error) => Error::internal(error),
            MfaError::UnknownDevice => access_denied(
                "MultiFactorAuthentication failed, unable to validate MFA code.  Please verify your MFA serial number is valid \
                 and associated with this user.",
            ),
            MfaError::WrongCode => access_denied("MultiFactorAuthentication failed with invalid MFA one time pass code. "),
        })
    }
}

/// Tags that may go into a session.
pub(crate) fn tags(given: Option<Vec<Tag>>) -> Result<Tags, Error> {
    let tags: Tags = given.unwrap_or_default().into_iter().map(|tag| (tag.key, tag.value)).collect();
    if has_twins(&tags) {
        let text = "Duplicate tag keys found. Please note that Tag keys are case insensitive.";
        return Err(Error::client(400, "InvalidParameterValue", text));
    }
    Ok(tags)
}

fn has_twins(tags: &[(String, String)]) -> bool {
    let mut keys: Vec<String> = tags.iter().map(|(key, _)| key.to_lowercase()).collect();
    keys.sort_unstable();
    keys.windows(2).any(|pair| pair[0] == pair[1])
}

/// How much of a session's room policies and tags take, in percent; 0 only without them.
///
/// # Errors
/// When it is more than all.
pub(crate) fn packed(policies: &[String], tags: &Tags) -> Result<usize, Error> {
    let percent = packed_percent(policies, tags);
    if percent > 100 {
        let text = format!("Packed policy consumes {percent}% of allotted space, please use smaller policy.");
        return Err(api::sts::error::packed_policy_too_large_exception(text));
    }
    Ok(percent)
}

fn packed_percent(policies: &[String], tags: &[(String, String)]) -> usize {
    let bytes: usize =
        policies.iter().map(String::len).chain(tags.iter().map(|(key, value)| key.len() + value.len())).sum();
    (bytes * 100).div_ceil(limits::SESSION_DATA_BYTES_MAX)
}

/// As answers hold it: absent when nothing was packed.
pub(crate) fn packed_size(percent: usize) -> Option<i32> {
    i32::try_from(percent).ok().filter(|percent| *percent > 0)
}

/// New credentials, as answers hold them.
pub(crate) fn credentials(given: &SessionCredentials) -> Credentials {
    Credentials {
        access_key_id: given.access_key_id.clone(),
        secret_access_key: given.secret_access_key.expose().to_owned(),
        session_token: given.session_token.expose().to_owned(),
        expiration: Timestamp::from_ms(given.expires_at_ms.div_euclid(1000) * 1000),
    }
}

pub(crate) fn validation(message: impl Into<String>) -> Error {
    Error::client(400, "ValidationError", message)
}

pub(crate) fn access_denied(message: impl Into<String>) -> Error {
    Error::client(403, "AccessDenied", message)
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
}
