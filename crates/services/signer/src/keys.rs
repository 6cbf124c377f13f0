//! Tables, keys and ARNs.

use crate::records::{AuthorityRecord, InvokedRecord, JobRecord, ProfileRecord, TokenRecord, VersionRecord};
use platform::{Arn, Context};
use store::{Key, Table, key};

/// By account, region and name.
pub(crate) const PROFILES: Table<ProfileRecord> = Table::new("signer.profile");
/// By account, region, name and version.
pub(crate) const VERSIONS: Table<VersionRecord> = Table::new("signer.version");
/// By account of the profile, region and id.
pub(crate) const JOBS: Table<JobRecord> = Table::new("signer.job");
/// Jobs with profiles of other accounts, by account of the caller, region and id.
pub(crate) const INVOKED: Table<InvokedRecord> = Table::new("signer.invoked");
/// By account of the caller, region and the caller's token.
pub(crate) const TOKENS: Table<TokenRecord> = Table::new("signer.token");
/// By account and region.
pub(crate) const AUTHORITIES: Table<AuthorityRecord> = Table::new("signer.authority");

/// Where something is: an account, a region, and its name or id there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) account: String,
    pub(crate) region: String,
    pub(crate) name: String,
}

impl Place {
    pub(crate) fn of(ctx: &Context, owner: Option<&str>, name: &str) -> Self {
        Self {
            account: owner.unwrap_or(ctx.account.as_str()).to_owned(),
            region: ctx.region.to_string(),
            name: name.to_owned(),
        }
    }

    /// What an ARN of a profile or a job is about, and for a profile's version that version.
    pub(crate) fn parse(arn: &str, kind: &str) -> Option<(Self, Option<String>)> {
        let arn: Arn = arn.parse().ok().filter(|arn: &Arn| arn.service == "signer")?;
        let rest = arn.resource.strip_prefix(kind)?.strip_prefix('/')?;
        let (name, version) = match rest.split_once('/') {
            Some((name, version)) => (name, Some(version.to_owned())),
            None => (rest, None),
        };
        let place = Self { account: arn.account, region: arn.region, name: name.to_owned() };
        Some((place, version)).filter(|(place, _)| !place.name.is_empty())
    }

    pub(crate) fn key(&self) -> Key {
        key![&self.account, &self.region, &self.name]
    }

    pub(crate) fn version_key(&self, version: &str) -> Key {
        self.key().push(version)
    }

    fn arn(&self, resource: String) -> String {
        Arn::new("signer", &self.region, &self.account, resource).to_string()
    }

    pub(crate) fn profile_arn(&self) -> String {
        self.arn(format!("{PROFILE}/{}", self.name))
    }

    pub(crate) fn version_arn(&self, version: &str) -> String {
        self.arn(format!("{PROFILE}/{}/{version}", self.name))
    }

    pub(crate) fn job_arn(&self) -> String {
        self.arn(format!("{JOB}/{}", self.name))
    }
}

pub(crate) const PROFILE: &str = "/signing-profiles";
pub(crate) const JOB: &str = "/signing-jobs";

/// All of a caller's account and region.
pub(crate) fn place(ctx: &Context) -> Key {
    key![ctx.account.as_str(), ctx.region.as_str()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arns_are_read_as_they_are_written() {
        let place = Place { account: "123456789012".to_owned(), region: "us-east-1".to_owned(), name: "p".to_owned() };
        assert_eq!(place.profile_arn(), "arn:aws:signer:us-east-1:123456789012:/signing-profiles/p");
        assert_eq!(Place::parse(&place.profile_arn(), PROFILE), Some((place.clone(), None)));
        let version = Some("abcdefghij".to_owned());
        assert_eq!(Place::parse(&place.version_arn("abcdefghij"), PROFILE), Some((place.clone(), version)));
        assert_eq!(Place::parse(&place.job_arn(), JOB), Some((place.clone(), None)));
        for wrong in ["arn:aws:signer:us-east-1:123456789012:/signing-profiles/", "arn:aws:sqs:us-east-1:1:q", "p"] {
            assert_eq!(Place::parse(wrong, PROFILE), None, "{wrong}");
        }
    }
}
