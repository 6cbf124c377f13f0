//! Secrets go, after a while in which they can come back.

use crate::core::Core;
use crate::error::{self, from_transaction};
use crate::find::SUFFIX_CHARS;
use crate::keys;
use crate::limits::{DAY_MS, RECOVERY_DAYS, RECOVERY_DAYS_DEFAULT};
use crate::records::SecretRecord;
use api::secretsmanager::{DeleteSecretRequest, DeleteSecretResponse, RestoreSecretRequest, RestoreSecretResponse};
use contract::{Error, Timestamp};
use platform::{Arn, Context};
use store::Scan;

impl Core {
    pub(crate) async fn delete_secret(
        &self,
        ctx: &Context,
        input: DeleteSecretRequest,
    ) -> Result<DeleteSecretResponse, Error> {
        let force = input.force_delete_without_recovery == Some(true);
        let days = match input.recovery_window_in_days {
            Some(_) if force => {
                return Err(error::invalid(
                    "You can't use ForceDeleteWithoutRecovery in conjunction with RecoveryWindowInDays.",
                ));
            }
            Some(days) if !RECOVERY_DAYS.contains(&days) => {
                return Err(error::invalid(
                    "The RecoveryWindowInDays value must be between 7 and 30 days (inclusive).",
                ));
            }
            days => days.unwrap_or(RECOVERY_DAYS_DEFAULT),
        };
        let now_ms = self.clock.now_ms();
        let Some(found) = self.look(ctx, &input.secret_id).await? else {
            return if force { Ok(self.gone(ctx, &input.secret_id)) } else { Err(error::no_secret()) };
        };
        if found.is_replica() {
            return Err(error::on_replica());
        }
        let secret = found.secret;
        if !secret.replicas.is_empty() {
            return Err(error::bad_request(
                "You can't delete secret that still has replica regions. Remove them from replication first.",
            ));
        }
        if force {
            self.remove(&secret).await?;
            return Ok(answer(&secret, now_ms));
        }
        if secret.deletion_ms.is_some() {
            let text = "You tried to perform the operation on a secret that's currently marked deleted.";
            return Err(error::bad_request(text));
        }
        let deletion_ms = now_ms + days * DAY_MS;
        let change = |record: &mut SecretRecord| {
            record.deletion_ms = Some(deletion_ms);
            record.running = None;
            Ok(())
        };
        let secret = self.change(&secret, &[], change).await?;
        self.scheduled.notify_waiters();
        Ok(answer(&secret, deletion_ms))
    }

    /// The answer to a forced deletion of what is not there: as if it had been.
    fn gone(&self, ctx: &Context, id: &str) -> DeleteSecretResponse {
        let suffix = self.ids.text(b"abcdefghijklmnopqrstuvwxyz", SUFFIX_CHARS);
        let resource = format!("secret:{id}-{suffix}");
        let arn = match id.parse::<Arn>() {
            Ok(_) => id.to_owned(),
            Err(_) => Arn::new("secretsmanager", ctx.region.as_str(), ctx.account.as_str(), resource).to_string(),
        };
        DeleteSecretResponse {
            arn: Some(arn),
            name: Some(id.to_owned()),
            deletion_date: Some(Timestamp::from_ms(self.clock.now_ms())),
        }
    }

    /// Deletes a secret, with its values.
    pub(crate) async fn remove(&self, secret: &SecretRecord) -> Result<(), Error> {
        let row = &keys::row(secret);
        let outcome = self.store.transact("secretsmanager.delete", |tx| async move {
            let there = tx.get(&keys::SECRETS, row).await?;
            if there.is_none_or(|there| there.suffix != secret.suffix) {
                return Ok(());
            }
            tx.delete(&keys::SECRETS, row);
            for (value, _) in tx.scan(&keys::VALUES, &Scan::prefix(row)).await? {
                tx.delete(&keys::VALUES, &value);
            }
            Ok(())
        });
        outcome.await.map_err(from_transaction)
    }

    pub(crate) async fn restore_secret(
        &self,
        ctx: &Context,
        input: RestoreSecretRequest,
    ) -> Result<RestoreSecretResponse, Error> {
        let found = self.find(ctx, &input.secret_id).await?;
        if found.is_replica() {
            return Err(error::on_replica());
        }
        let change = |record: &mut SecretRecord| {
            record.deletion_ms = None;
            Ok(())
        };
        let secret = self.change(&found.secret, &[], change).await?;
        Ok(RestoreSecretResponse { arn: Some(secret.arn()), name: Some(secret.name) })
    }
}

fn answer(secret: &SecretRecord, deletion_ms: i64) -> DeleteSecretResponse {
    DeleteSecretResponse {
        arn: Some(secret.arn()),
        name: Some(secret.name.clone()),
        deletion_date: Some(Timestamp::from_ms(deletion_ms)),
    }
}
