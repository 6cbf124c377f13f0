//! Which secret is meant: by name, ARN, or ARN without its last six characters.

use crate::core::Core;
use crate::error::{self, from_read};
use crate::keys;
use crate::records::SecretRecord;
use contract::Error;
use platform::{Arn, Context};

/// Characters behind the hyphen at the end of an ARN.
pub(crate) const SUFFIX_CHARS: usize = 6;

/// A secret as a region sees it.
pub(crate) struct Found {
    /// As it is in its primary region.
    pub(crate) secret: SecretRecord,
    /// The region that was asked.
    pub(crate) region: String,
}

impl Found {
    pub(crate) fn is_replica(&self) -> bool {
        self.region != self.secret.region
    }

    /// Its ARN in the region that was asked.
    pub(crate) fn arn(&self) -> String {
        self.secret.arn_in(&self.region)
    }
}

/// A name that a text may mean, with the suffix that the secret must have then.
type Meant = (String, Option<String>);

/// Where to look: account, region, and the names.
fn places(ctx: &Context, text: &str) -> Result<(String, String, Vec<Meant>), Error> {
    let Ok(arn) = text.parse::<Arn>() else {
        return Ok((ctx.account.to_string(), ctx.region.to_string(), vec![(text.to_owned(), None)]));
    };
    let name = arn.resource.strip_prefix("secret:").filter(|_| arn.service == "secretsmanager");
    let name = name.ok_or_else(|| error::validation("Invalid ARN."))?;
    let mut names = vec![(name.to_owned(), None)];
    if let Some((front, suffix)) = name.rsplit_once('-')
        && suffix.len() == SUFFIX_CHARS
    {
        names.insert(0, (front.to_owned(), Some(suffix.to_owned())));
    }
    Ok((arn.account, arn.region, names))
}

impl Core {
    /// The secret that a text names, or AWS's error.
    pub(crate) async fn find(&self, ctx: &Context, text: &str) -> Result<Found, Error> {
        self.look(ctx, text).await?.ok_or_else(error::no_secret)
    }

    /// A secret that can be changed: one that is there, in its own region.
    pub(crate) async fn primary(&self, ctx: &Context, text: &str) -> Result<SecretRecord, Error> {
        let found = self.find(ctx, text).await?;
        if found.is_replica() {
            return Err(error::on_replica());
        }
        found.secret.check_there()?;
        Ok(found.secret)
    }

    /// The secret that a text names, if there is one.
    pub(crate) async fn look(&self, ctx: &Context, text: &str) -> Result<Option<Found>, Error> {
        let (account, region, names) = places(ctx, text)?;
        for (name, suffix) in names {
            let secret = self.secret_at(&account, &region, &name).await?;
            let secret = secret.filter(|secret| suffix.as_ref().is_none_or(|suffix| secret.suffix == *suffix));
            if let Some(secret) = secret {
                return Ok(Some(Found { secret, region }));
            }
        }
        Ok(None)
    }

    /// The secret with a whole ARN, in whatever region.
    pub(crate) async fn by_arn(&self, arn: &str) -> Result<Option<SecretRecord>, Error> {
        let Ok(parsed) = arn.parse::<Arn>() else { return Ok(None) };
        let Some((name, suffix)) = parsed.resource.strip_prefix("secret:").and_then(|name| name.rsplit_once('-'))
        else {
            return Ok(None);
        };
        let secret = self.secret_at(&parsed.account, &parsed.region, name).await?;
        Ok(secret.filter(|secret| secret.suffix == suffix))
    }

    /// The secret under a name in a region, or the one whose replica is there.
    pub(crate) async fn secret_at(
        &self,
        account: &str,
        region: &str,
        name: &str,
    ) -> Result<Option<SecretRecord>, Error> {
        let row = keys::secret(account, region, name);
        let secret = self.store.get(&keys::SECRETS, &row).await.map_err(from_read)?;
        let secret = match secret {
            Some(secret) => Some(secret),
            None => match self.store.get(&keys::REPLICAS, &row).await.map_err(from_read)? {
                Some(replica) => {
                    let row = keys::secret(account, &replica.primary, name);
                    self.store.get(&keys::SECRETS, &row).await.map_err(from_read)?
                }
                None => None,
            },
        };
        // What is due to go and not swept yet is gone.
        let now_ms = self.clock.now_ms();
        Ok(secret.filter(|secret| secret.deletion_ms.is_none_or(|deletion_ms| deletion_ms > now_ms)))
    }
}
